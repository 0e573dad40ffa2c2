import { paperWords } from '../../words/papers/printed';
import { longDayText, stampText, timeText } from '../look/date-text';
import { Figure } from '../look/figure';
import type { PaperView } from '../look/paper-view';
import { Slip, SlipFacts } from '../look/slip';
import type { RequestSlipPaper } from './request-slip-data';

const words = paperWords.request;

/** The slip of a request: its number first, then by when it is promised. */
export function RequestSlip({ data, view }: { data: RequestSlipPaper; view: PaperView }) {
  return (
    <Slip title={words.title} data={data} view={view} given={words.given}>
      <p className="slip-when">
        <strong>{words.number}</strong>
        <strong className="slip-hour">
          <Figure>{data.number}</Figure>
        </strong>
      </p>
      <SlipFacts
        facts={[
          [words.body, data.body],
          [words.person, data.person],
          [words.service, data.service],
          [words.subject, data.subject],
          [words.arrived, stampText(data.arrivedAt)],
          ...data.promises.map(
            ({ name, dueAt }) =>
              [
                `${words.due}: ${name}`,
                <Figure key={name}>
                  {longDayText(dueAt)}, {timeText(dueAt)}
                </Figure>,
              ] as const,
          ),
        ]}
      />
      <p>{data.promises.length === 0 ? words.noPromise : words.recovery}</p>
    </Slip>
  );
}
