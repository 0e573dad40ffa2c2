import { paperWords } from '../../words/papers/printed';
import type { FrozenParty } from '../frozen-data';
import { Crest } from '../look/crest';
import { longDayText, stampText, timeText } from '../look/date-text';
import { Figure } from '../look/figure';
import { Original } from '../look/original';
import type { PaperView } from '../look/paper-view';
import { Trace } from '../look/trace';
import { identityText } from '../receipt/receipt-parts';
import type { CourtPaper } from './court-paper-data';
import { sideLabel } from './side-label';

const words = paperWords.court;

type SheetLineProps = { data: CourtPaper; view: PaperView; place: number; form: string };

/** Which sheet of how many, and whose: "Naskhah 2 daripada 3 · Plaintif". Never the word SALINAN. */
export function SheetLine({ data, view, place, form }: SheetLineProps) {
  const sheet = data.sheets[place];
  if (sheet === undefined) return null;
  const owner =
    sheet.for === 'court' || sheet.for === 'spare' ? words.sheetFor[sheet.for] : data.labels[sheet.for];
  return (
    <div className="sheet-line">
      <span>
        {words.sheet} {place + 1} {words.sheetOf} {data.sheets.length} · {owner}
        {sheet.name === null ? '' : `: ${sheet.name}`} <Original view={view} />
      </span>
      <span>{form}</span>
    </div>
  );
}

/** Crest, court, state, case number. */
export function CourtHeading({ data }: { data: CourtPaper }) {
  return (
    <header className="court-heading">
      <Crest />
      {data.heading.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <CaseLine data={data} />
      <p className="court-type">
        {data.case.typeCode} {data.case.typeName}
      </p>
    </header>
  );
}

/** The case number, marked provisional while it is ours and not yet the central system's. */
export function CaseLine({ data }: { data: CourtPaper }) {
  return (
    <p className="court-case">
      {words.caseNumber}{' '}
      {data.case.number === null ? (
        <em>{paperWords.issueLater}</em>
      ) : (
        <strong>
          <Figure>{data.case.number}</Figure>
        </strong>
      )}{' '}
      {data.case.provisional && data.case.number !== null ? paperWords.provisional : null}
    </p>
  );
}

/** ANTARA … DENGAN …, each party with identity number and its label at the right. */
export function Between({ data }: { data: CourtPaper }) {
  return (
    <section className="between">
      <Side parties={data.first} label={data.labels.first} joint={words.between} />
      {data.second.length === 0 ? null : (
        <Side parties={data.second} label={data.labels.second} joint={words.and} />
      )}
    </section>
  );
}

function Side({ parties, label, joint }: { parties: readonly FrozenParty[]; label: string; joint: string }) {
  return (
    <>
      <h3>{joint}</h3>
      <div className="side">
        <ol className={parties.length > 1 ? 'numbered' : undefined}>
          {parties.map((party, place) => (
            <li key={place}>
              <strong>{party.name}</strong>
              {party.identity === null ? null : (
                <span className="nowrap"> [{identityText(party.identity)}]</span>
              )}
            </li>
          ))}
        </ol>
        <span className="side-label">{sideLabel(label, parties.length)}</span>
      </div>
    </>
  );
}

/** `Menggantikan saman bertarikh 21 Nov 2026 (Sabtu) 10:02 (kod jejak …): sebab nama salah dieja.` */
export function Replaces({ data, title }: { data: CourtPaper; title: string }) {
  if (data.replaces === null) return null;
  const { at, traceCode, reason } = data.replaces;
  return (
    <p className="court-replaces">
      {words.replaces} {title.toLowerCase()} {words.replacesDated} {stampText(at)} (
      {paperWords.traceCode.toLowerCase()} <Figure>{traceCode}</Figure>): {words.replacesWhy}{' '}
      {reason.replace(/[.\s]+$/, '')}.
    </p>
  );
}

/** Those who are told to come, with their addresses. */
export function Addressees({ parties }: { parties: readonly FrozenParty[] }) {
  return (
    <section className="addressees">
      <h4>{words.to}</h4>
      <ul>
        {parties.map((party, place) => (
          <li key={place}>
            <strong>{party.name}</strong>
            {party.address === null ? null : <span>{party.address}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Day, time, purpose and place in large type: what the person must not miss. */
export function HearingBox({ hearing }: { hearing: CourtPaper['hearing'] }) {
  const blank = <span className="blank" />;
  return (
    <section className="hearing keep">
      <div>
        <span className="label">{words.day}</span>
        <strong>{hearing === null ? blank : <Figure wrap>{longDayText(hearing.at)}</Figure>}</strong>
        {hearing === null || hearing.hijri === null ? null : (
          <span className="soft">
            {paperWords.equalTo} {hearing.hijri}
          </span>
        )}
      </div>
      <div>
        <span className="label">{words.time}</span>
        <strong>{hearing === null ? blank : <Figure>{timeText(hearing.at)}</Figure>}</strong>
      </div>
      <div>
        <span className="label">{words.purpose}</span>
        <strong className="purpose">{hearing === null ? blank : words.hearing[hearing.kind]}</strong>
      </div>
      <div className="hearing-place">
        <span className="label">{words.place}</span>
        <strong>{hearing === null ? blank : [hearing.court, hearing.room].filter(Boolean).join(', ')}</strong>
        {hearing === null || hearing.address === null ? null : (
          <span className="soft">{hearing.address}</span>
        )}
      </div>
    </section>
  );
}

/** Statement of claim or affidavit, and whatever else goes with the paper. */
export function Attachments({ titles }: { titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <p className="attached">
      {words.attached}: <strong>{titles.join('; ')}</strong>.
    </p>
  );
}

export function Lawyers({ data }: { data: CourtPaper }) {
  return data.lawyers.map((lawyer, place) => (
    <p className="attached" key={place}>
      {words.lawyerFor} {sideLabel(data.labels[lawyer.side], data[lawyer.side].length)}:{' '}
      <strong>{lawyer.name}</strong>
      {lawyer.firm === null ? '' : `, ${lawyer.firm}`}
    </p>
  ));
}

/** The date, the box for the seal and the line for the signature: without both the paper is not handed over (S1.5). */
export function SealAndSignature({ data, issued }: { data: CourtPaper; issued: CourtPaper['issued'] }) {
  return (
    <section className="seal-row keep">
      <div className="seal">{words.seal}</div>
      <div className="signing">
        <p>
          {words.dated}{' '}
          {issued === null ? <span className="blank" /> : <Figure wrap>{longDayText(issued.at)}</Figure>}
          {issued === null || issued.hijri === null ? null : (
            <span className="soft">
              {' '}
              {paperWords.equalTo} {issued.hijri}
            </span>
          )}
        </p>
        <div className="sign-line" />
        <strong>{data.signatory}</strong>
        <span className="soft">{data.office.name}</span>
      </div>
    </section>
  );
}

/** Number, case, who issued it, the outage and the trace, small at the foot: the paper is known by it wherever it comes to stand. */
export function CourtFoot({
  data,
  issued,
  numberLabel,
  notes,
}: {
  data: CourtPaper;
  issued: CourtPaper['issued'];
  numberLabel: string;
  notes: readonly string[];
}) {
  return (
    <footer className="court-foot push keep">
      <div>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p className="soft">
          {issued === null ? null : (
            <>
              {numberLabel} <Figure>{issued.number}</Figure> · {words.caseNumber}{' '}
              <Figure>{data.case.number}</Figure> · {stampText(issued.at)} ·{' '}
            </>
          )}
          {words.prepared} {data.officer.name} ({data.officer.id}), {paperWords.counter} {data.counter.code}.
          {data.outage === null || issued === null
            ? null
            : ` ${paperWords.outagePaper} (${data.outage.system}).`}
        </p>
      </div>
      <Trace issued={issued} amountSen={null} />
    </footer>
  );
}
