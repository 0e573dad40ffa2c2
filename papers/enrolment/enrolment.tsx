import { paperWords } from '../../words/papers/printed';
import { stampText } from '../look/date-text';
import { Figure } from '../look/figure';
import { HexGroups } from '../look/fingerprint';
import { Letterhead } from '../look/letterhead';
import type { PaperView } from '../look/paper-view';
import { Sheet } from '../look/sheet';
import { TwoSignatures } from '../look/signatures';
import type { EnrolmentPaper } from './enrolment-data';

const words = paperWords.enrolment;

/** Enrolment sheet. A preview hides fingerprint and recovery code, since a screen is seen by more than one. */
export function Enrolment({ data, view }: { data: EnrolmentPaper; view: PaperView }) {
  const hidden = view.mark.kind === 'preview';
  return (
    <Sheet view={view} kind="form enrolment">
      <Letterhead office={data.office} />
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <dl className="pairs">
        <div>
          <dt>{words.counter}</dt>
          <dd className="enrolment-counter">
            <Figure>
              {data.office.code} · {data.counter.code}
            </Figure>
          </dd>
        </div>
        <div>
          <dt>{words.enrolled}</dt>
          <dd>
            <Figure>{stampText(data.enrolledAt)}</Figure>
          </dd>
        </div>
        <div>
          <dt>{words.epoch}</dt>
          <dd>{hidden ? '–' : <Figure>{data.epoch}</Figure>}</dd>
        </div>
        <div>
          <dt>{words.reason}</dt>
          <dd>{words.reasons[data.reason]}</dd>
        </div>
        <div>
          <dt>{words.by}</dt>
          <dd>
            {data.administrator.name} ({data.administrator.id})
          </dd>
        </div>
        <div>
          <dt>{words.keyStore}</dt>
          <dd>{words.keyStores[data.keyStore]}</dd>
        </div>
      </dl>
      <section className="keep">
        <h2>{words.fingerprint}</h2>
        {hidden ? (
          <p className="soft">{paperWords.issueLater}</p>
        ) : (
          <HexGroups hex={data.keyFingerprint} perRow={8} />
        )}
        <p className="hint">{words.fingerprintNote}</p>
      </section>
      <section className="recovery keep">
        <span className="label">{words.recovery}</span>
        <p className="mono">{hidden ? paperWords.issueLater : <Figure wrap>{data.recoveryCode}</Figure>}</p>
        <span className="label">{words.recoveryNote}</span>
      </section>
      <section className="keep">
        <h2>{words.instructions}</h2>
        <ol className="steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <div className="push">
        <TwoSignatures
          who={[
            { role: words.first, name: data.administrator.name },
            { role: words.second, name: null },
          ]}
        />
        <footer className="form-foot">
          <span>
            {words.app} {data.appVersion}
          </span>
        </footer>
      </div>
    </Sheet>
  );
}
