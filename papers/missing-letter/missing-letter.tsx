import { civilDateOf, formatDate } from '../../domain/time/civil-time';
import { missingLetterTexts } from '../../words/intakes/missing-letter-texts';
import { paperWords } from '../../words/papers/printed';
import { timeText } from '../look/date-text';
import { Figure } from '../look/figure';
import { Letterhead } from '../look/letterhead';
import { Original } from '../look/original';
import type { PaperView } from '../look/paper-view';
import { Sheet } from '../look/sheet';
import type { MissingLetterPaper } from './missing-letter-data';

/** What is missing of a new case that was received, and that it is not registered before that is brought (S1.2). */
export function MissingLetter({ data, view }: { data: MissingLetterPaper; view: PaperView }) {
  const { language, addressee, missing, note } = data;
  const words = missingLetterTexts[language];
  const day = (at: MissingLetterPaper['writtenAt']): string => formatDate(civilDateOf(at), language, 'long');
  return (
    <Sheet view={view} kind="letter">
      <Letterhead office={data.office} />
      <dl className="letter-facts" lang={language}>
        <dt>{words.reference}</dt>
        <dd>
          <Figure>{data.reference}</Figure> <Original view={view} />
        </dd>
        <dt>{words.date}</dt>
        <dd>
          {day(data.writtenAt)}
          {data.hijri === null ? null : (
            <span className="soft">
              {' '}
              {language === 'ms' ? paperWords.equalTo : '·'} {data.hijri}
            </span>
          )}
        </dd>
      </dl>
      <div className="missing-body" lang={language}>
        <address>
          <strong>{addressee.name}</strong>
          {addressee.address === null ? null : <span className="letter-address">{addressee.address}</span>}
        </address>
        <p>{words.salutation}</p>
        <h1>
          {words.subject}: {data.caseTypeName}
        </h1>
        <p className="letter-between">{data.court}</p>
        <p>
          {words.received}{' '}
          <strong>
            {day(data.receivedAt)}, {timeText(data.receivedAt)}
          </strong>
          . {words.notRegistered}
        </p>
        {missing.length === 0 ? null : (
          <>
            <p>{words.bring}</p>
            <ul className="missing-list">
              {missing.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </>
        )}
        {note === '' ? null : <p className="missing-note">{note}</p>}
        <p>{words.then}</p>
        <p>{words.thanks}</p>
      </div>
      <section className="letter-sign keep" lang={language}>
        <p>{words.duty}</p>
        <div className="sign-line" />
        <strong>{data.officer.name}</strong>
        <p className="soft">
          {data.office.name} · {words.counter} {data.counter.code}
        </p>
      </section>
    </Sheet>
  );
}
