import { paperWords } from '../../words/papers/printed';
import { Figure } from '../look/figure';
import type { PaperView } from '../look/paper-view';
import { Sheet } from '../look/sheet';
import type { SecretSlipsPaper } from './secret-slips-data';

const words = paperWords.secretSlips;

/** Slips with one-time secrets. */
export function SecretSlips({ data, view }: { data: SecretSlipsPaper; view: PaperView }) {
  return (
    <Sheet view={view} kind="slips">
      {data.slips.map(({ code, name, role, secret }) => (
        <section key={code} className="slip">
          <header>{`${data.office} · ${words.counter} ${data.counter}`}</header>
          <div>
            <h2>{name}</h2>
            <p>{words.roles[role]}</p>
            <dl>
              <div>
                <dt>{words.code}</dt>
                <dd>
                  <Figure>{code}</Figure>
                </dd>
              </div>
            </dl>
          </div>
          <div className="secret">
            <span className="label">{role === 'clerk' ? words.pin : words.secret}</span>
            <p className="mono">
              {view.mark.kind === 'preview' ? paperWords.issueLater : <Figure>{secret}</Figure>}
            </p>
          </div>
          <p className="note">{role === 'clerk' ? words.pinNote : words.note}</p>
        </section>
      ))}
    </Sheet>
  );
}
