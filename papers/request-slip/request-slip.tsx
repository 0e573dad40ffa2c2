import { paperWords } from '../../words/papers/printed';
import { longDayText, stampText, timeText } from '../look/date-text';
import { Figure } from '../look/figure';
import { Letterhead } from '../look/letterhead';
import { Original } from '../look/original';
import type { PaperView } from '../look/paper-view';
import { Sheet } from '../look/sheet';
import type { RequestSlipPaper } from './request-slip-data';

const words = paperWords.request;

/** The slip of a request, on a sheet or the roll: its number first, then by when it is promised. */
export function RequestSlip({ data, view }: { data: RequestSlipPaper; view: PaperView }) {
  const facts: [string, string][] = [
    [words.body, data.body],
    [words.person, data.person],
    [words.service, data.service],
    [words.subject, data.subject],
    [words.arrived, stampText(data.arrivedAt)],
  ];
  return (
    <Sheet view={view} kind={view.size === '80mm' ? 'slip slip-roll' : 'slip'}>
      <Letterhead office={data.office} centred />
      <h1>
        {words.title} <Original view={view} />
      </h1>
      <p className="slip-when">
        <strong>{words.number}</strong>
        <strong className="slip-hour">
          <Figure>{data.number}</Figure>
        </strong>
      </p>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {data.promises.map(({ name, dueAt }) => (
          <div key={name}>
            <dt>
              {words.due}: {name}
            </dt>
            <dd>
              <Figure>
                {longDayText(dueAt)}, {timeText(dueAt)}
              </Figure>
            </dd>
          </div>
        ))}
      </dl>
      <p>{data.promises.length === 0 ? words.noPromise : words.recovery}</p>
      <footer className="push">
        {words.given} {stampText(data.writtenAt)} · {data.officer.name} ({data.officer.id}) ·{' '}
        {paperWords.counter} {data.counter.code}
      </footer>
    </Sheet>
  );
}
