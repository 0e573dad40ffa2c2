import { paperWords } from '../../words/papers/printed';
import { longDayText, timeText } from '../look/date-text';
import { Figure } from '../look/figure';
import type { PaperView } from '../look/paper-view';
import { Slip, SlipFacts } from '../look/slip';
import type { AppointmentSlipPaper } from './appointment-slip-data';

const words = paperWords.appointment;

/** The slip of an appointment: the day and hour first, since that is what it is for. */
export function AppointmentSlip({ data, view }: { data: AppointmentSlipPaper; view: PaperView }) {
  return (
    <Slip title={words.title} data={data} view={view} given={words.given}>
      <p className="slip-when">
        <strong>{longDayText(data.slotAt)}</strong>
        <strong className="slip-hour">
          <Figure>{timeText(data.slotAt)}</Figure>
        </strong>
      </p>
      {data.moved && <p className="slip-moved">{words.moved}</p>}
      <SlipFacts
        facts={[
          [words.court, data.court],
          [words.name, data.name],
          [words.phone, data.phone],
          [words.purpose, `${data.caseType.code} ${data.caseType.name}`],
          [words.reference, data.reference],
        ]}
      />
      <p>{words.bring}</p>
      <p>{words.noNumber}</p>
    </Slip>
  );
}
