import { letterTexts } from '../../words/papers/letter-texts';
import { paperWords } from '../../words/papers/printed';
import { englishDateText, longDateText } from '../look/date-text';
import { Figure } from '../look/figure';
import { Letterhead } from '../look/letterhead';
import { Original } from '../look/original';
import type { PaperView } from '../look/paper-view';
import { Sheet } from '../look/sheet';
import { Trace } from '../look/trace';
import { hearingText, reasonsOf } from './letter-text';
import type { NewNumberLetterPaper } from './new-number-letter-data';

/** Letter to one party: the case has a new number (S1.8), with a slip that proves it was handed over. */
export function NewNumberLetter({ data, view }: { data: NewNumberLetterPaper; view: PaperView }) {
  const words = letterTexts[data.language];
  const dateText = data.language === 'ms' ? longDateText : englishDateText;
  const issued = view.mark.kind === 'preview' ? null : data.issued;
  return (
    <Sheet view={view} kind={view.drill || view.mark.kind !== 'original' ? 'letter letter-tight' : 'letter'}>
      <Letterhead office={data.office} />
      {words.copy === '' ? null : <p className="soft letter-copy">{words.copy}</p>}
      <dl className="letter-facts">
        <dt>{words.reference}</dt>
        <dd>
          {issued === null ? paperWords.issueLater : <Figure>{issued.number}</Figure>}{' '}
          <Original view={view} />
        </dd>
        <dt>{words.date}</dt>
        <dd>
          {issued === null ? '–' : dateText(issued.at)}
          {issued === null || issued.hijri === null || data.language === 'en' ? null : (
            <span className="soft">
              {' '}
              {paperWords.equalTo} {issued.hijri}
            </span>
          )}
        </dd>
      </dl>
      <address>
        <strong>{data.addressee.name}</strong> <span className="soft">({data.addresseeRole})</span>
        {data.addressee.address === null ? null : (
          <span className="letter-address">{data.addressee.address}</span>
        )}
      </address>
      <p>{words.salutation}</p>
      <h1>
        {words.subject}: {data.caseTypeName}
      </h1>
      <p className="letter-between">
        {data.between.first}
        {data.between.second === null ? null : (
          <>
            {' '}
            <em>{words.and}</em> {data.between.second}
          </>
        )}
      </p>
      <p>{words.greeting}</p>
      <p>{words.body.registered}</p>
      <section className="letter-numbers keep">
        <div>
          <span className="label">{words.old}</span>
          <span className="letter-old">
            <Figure>{data.manualNumber}</Figure>
          </span>
        </div>
        <div>
          <span className="label">
            {words.new} ({data.system})
          </span>
          <strong>
            <Figure>{data.officialNumber}</Figure>
          </strong>
        </div>
      </section>
      <p>{reasonsOf(data).join(' ')}</p>
      {data.receipts.length === 0 ? null : (
        <p>
          {words.body.receipts} <strong>{data.receipts.join(', ')}</strong>.
        </p>
      )}
      {data.hearing === null ? null : (
        <p>
          {words.body.hearing} <strong>{hearingText(data, data.hearing)}</strong>.
        </p>
      )}
      <p>{words.thanks}</p>
      <section className="letter-sign keep">
        <p>{words.duty}</p>
        <div className="sign-line" />
        {data.signatory.name === null ? null : <strong>{data.signatory.name}</strong>}
        <p>{data.signatory.title}</p>
        <p className="soft">{data.office.name}</p>
      </section>
      <section className="push keep letter-slip">
        <div>
          <h2>{words.acknowledgement}</h2>
          <p>
            {words.acknowledged} <Figure>{data.officialNumber}</Figure>.
          </p>
          <dl>
            {[words.name, words.identity, words.date2, words.signature].map((label) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd />
              </div>
            ))}
          </dl>
        </div>
        <Trace issued={issued} amountSen={null} />
      </section>
    </Sheet>
  );
}
