import { paperWords } from '../../words/papers/printed';
import { longDayText, stampText, timeText } from '../look/date-text';
import { Figure } from '../look/figure';
import { Letterhead } from '../look/letterhead';
import { Original } from '../look/original';
import type { PaperView } from '../look/paper-view';
import { Sheet } from '../look/sheet';
import type { AppointmentSlipPaper } from './appointment-slip-data';

const words = paperWords.appointment;

/** The slip of an appointment, on a sheet or the roll: the day and hour first, since that is what it is for. */
export function AppointmentSlip({ data, view }: { data: AppointmentSlipPaper; view: PaperView }) {
  const facts: [string, string][] = [
    [words.court, data.court],
    [words.name, data.name],
    [words.phone, data.phone],
    [words.purpose, `${data.caseType.code} ${data.caseType.name}`],
    [words.reference, data.reference],
  ];
  return (
    <Sheet view={view} kind={view.size === '80mm' ? 'slip slip-roll' : 'slip'}>
      <Letterhead office={data.office} centred />
      <h1>
        {words.title} <Original view={view} />
      </h1>
      <p className="slip-when">
        <strong>{longDayText(data.slotAt)}</strong>
        <strong className="slip-hour">
          <Figure>{timeText(data.slotAt)}</Figure>
        </strong>
      </p>
      {data.moved && <p className="slip-moved">{words.moved}</p>}
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{words.bring}</p>
      <p>{words.noNumber}</p>
      <footer className="push">
        {words.given} {stampText(data.writtenAt)} · {data.officer.name} ({data.officer.id}) ·{' '}
        {paperWords.counter} {data.counter.code}
      </footer>
    </Sheet>
  );
}
