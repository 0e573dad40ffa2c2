import { SUM_PARTS, type SumLine } from '../../domain/outages/closing-sum';
import type { Instant } from '../../domain/time/civil-time';
import type { ReactNode } from 'react';
import { paperWords } from '../../words/papers/printed';
import { Crest } from '../look/crest';
import { CheckLine } from '../look/check-line';
import { stampText } from '../look/date-text';
import { Figure } from '../look/figure';
import { HexGroups } from '../look/fingerprint';
import { Pairs } from '../look/pairs';
import { Original } from '../look/original';
import type { PaperView } from '../look/paper-view';
import { Sheet } from '../look/sheet';
import { TwoSignatures } from '../look/signatures';
import { amount } from '../receipt/receipt-parts';
import { appointmentsText } from './appointments-text';
import { CourtOptions } from './court-options';
import { Course } from './course';
import { Decided } from './decided';
import { availabilityText, durationText } from './duration-text';
import type { OutageReportPaper, ReportChannel, ReportNotice, ReportTime } from './outage-report-data';

const words = paperWords.outageReport;

const timeOf = (at: Instant | null): string => (at === null ? words.notYet : stampText(at));
const toldText = (at: Instant | null): string => (at === null ? words.notTold : stampText(at));

/** The outage told afterwards on A4: its course, what was promised and kept, the notices with their proof. */
export function OutageReport({ data, view }: { data: OutageReportPaper; view: PaperView }) {
  return (
    <Sheet view={view} kind="form report">
      <header className="report-head">
        <Crest />
        <div>
          <h1>
            {words.title} {data.outage.system} <Original view={view} />
          </h1>
          <p className="lead">
            {data.office.name} ({data.office.code}) · {paperWords.counter} {data.counter.code}
          </p>
        </div>
      </header>
      <Circumstances data={data} />
      <Figures data={data} />
      <Course data={data} />
      <section>
        <h2>{words.times}</h2>
        {data.times.length === 0 ? <p className="soft">{words.noTimes}</p> : <Times times={data.times} />}
      </section>
      <section>
        <h2>{words.notices}</h2>
        {data.notices.length === 0 && <p className="soft">{words.noNotices}</p>}
        {data.notices.map((notice) => (
          <Notice key={notice.id} notice={notice} />
        ))}
      </section>
      <section>
        <h2>{words.timeline}</h2>
        <Timeline data={data} />
      </section>
      {data.options.length > 0 && <CourtOptions options={data.options} />}
      <Decided data={data} />
      <section className="keep">
        <h2>{paperWords.anchor.journal}</h2>
        <p className="anchor-line">
          {paperWords.anchor.last} <Figure>{data.journal.seq}</Figure>.
        </p>
        <CheckLine check={data.check} />
        <p className="label">{paperWords.anchor.hash}</p>
        {view.mark.kind === 'preview' ? '–' : <HexGroups hex={data.journal.hash} perRow={8} />}
        <p className="hint">{paperWords.anchor.keep}</p>
      </section>
      <div className="push keep">
        <TwoSignatures
          who={[
            { role: words.prepared, name: data.generatedBy.name },
            { role: words.checked, name: null },
          ]}
        />
        <footer className="form-foot">
          <span>
            {data.outage.id} · {stampText(data.generatedAt)}
          </span>
          <span>
            {words.app} {data.appVersion}
          </span>
        </footer>
      </div>
    </Sheet>
  );
}

function Circumstances({ data }: { data: OutageReportPaper }) {
  const { outage } = data;
  const facts: [string, string][] = [
    [words.system, `${outage.systemName} (${outage.system})`],
    [words.owner, outage.owner],
    [words.partial, outage.partial === '' ? words.whole : outage.partial],
    [words.since, stampText(outage.startedAt)],
    [words.force, timeOf(outage.forceAt)],
    [words.restored, timeOf(outage.restoredAt)],
    [words.closed, timeOf(outage.closedAt)],
    [words.state, words.states[outage.state]],
    ...(data.reach === null ? [] : [[words.reach.title, reachText(data.reach)] satisfies [string, string]]),
    ...(data.appointments === null
      ? []
      : [[words.appointments.title, appointmentsText(data.appointments)] satisfies [string, string]]),
    [words.made, `${words.cases} ${data.made.cases} · ${words.receipts} ${data.made.receipts}`],
    ...data.made.sum.map((line): [string, string] => [words.sum.kinds[line.kind], sumText(line)]),
    ...(data.courtPapers.issued === 0
      ? []
      : [[words.courtPapers.title, courtPapersText(data)] satisfies [string, string]]),
    ...(data.intakes.received === 0
      ? []
      : [[words.intakes.received, intakesText(data)] satisfies [string, string]]),
    ...(data.letters.told + data.letters.untold === 0
      ? []
      : [[words.letters.title, lettersText(data)] satisfies [string, string]]),
  ];
  return <Pairs facts={facts} />;
}

const INTAKE_PARTS = ['registered', 'entered', 'givenBack', 'incomplete'] as const;

/** `Dokumen mahkamah dikeluarkan 8 · … dimeterai 8 · …` */
const courtPapersText = ({ courtPapers }: OutageReportPaper): string =>
  (['issued', 'sealed', 'handedOver', 'served'] as const)
    .map((part) => `${words.courtPapers.short[part]} ${courtPapers[part]}`)
    .join(' · ');

/** `3 = 1 didaftarkan + 1 didaftarkan dalam ESV3 + 0 dipulangkan + 1 belum lengkap`: each stands in one of them. */
const intakesText = ({ intakes }: OutageReportPaper): string =>
  `${intakes.received} = ${INTAKE_PARTS.map((part) => `${intakes[part]} ${words.intakes[part]}`).join(' + ')}`;

/** `12 pihak dimaklumkan · 2 belum` */
const lettersText = ({ letters }: OutageReportPaper): string =>
  `${letters.told} ${words.letters.told} · ${letters.untold} ${words.letters.untold}`;

/** `1,871 melalui e-mel + 9 melalui telefon + 0 menunggu + 2 belum = 1,882 (14 panggilan)` */
function reachText(reach: NonNullable<OutageReportPaper['reach']>): string {
  const parts = (['email', 'telephone', 'pending', 'none'] as const).map(
    (part) => `${reach[part]} ${words.reach[part]}`,
  );
  return `${parts.join(' + ')} = ${reach.everyone} ${words.reach.everyone} (${reach.calls} ${words.reach.calls})`;
}

/** `3 = 1 dipindahkan + 1 hapus kira + 1 dibawa ke hadapan`: each stands in one of them. */
function sumText(line: SumLine): string {
  const parts = SUM_PARTS.filter((part) => line[part] > 0);
  return `${line.made} = ${parts.map((part) => `${line[part]} ${words.sum[part]}`).join(' + ')}`;
}

function Figures({ data }: { data: OutageReportPaper }) {
  const { score, availability, made } = data;
  return (
    <section className="report-figures">
      <Big
        label={words.elapsed}
        note={
          <>
            {words.amount} <Figure>RM {amount(made.amountSen)}</Figure>
          </>
        }
      >
        {durationText(data.outage.minutes)}
      </Big>
      <Big
        label={words.times}
        note={`${score.kept} ${words.kept} · ${score.late} ${words.late} · ${score.missed} ${words.missed}${score.overtaken === 0 ? '' : ` · ${score.overtaken} ${words.overtaken}`}`}
      >
        {score.percent === null ? '–' : `${score.percent}%`}
      </Big>
      <Big
        label={`${words.availabilityOf} ${availability.month}`}
        note={`${words.promises[availability.promise]}. ${words.confirmedOnly}`}
      >
        {availabilityText(availability)}
      </Big>
    </section>
  );
}

function Big({ label, note, children }: { label: string; note: ReactNode; children: ReactNode }) {
  return (
    <div>
      <span className="label">{label}</span>
      <strong>
        <Figure>{children}</Figure>
      </strong>
      <span className="note">{note}</span>
    </div>
  );
}

function Times({ times }: { times: readonly ReportTime[] }) {
  const { columns } = words;
  return (
    <table>
      <thead>
        <tr>
          <th>{columns.what}</th>
          <th>{columns.duty}</th>
          <th>{columns.due}</th>
          <th>{columns.done}</th>
          <th>{columns.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {times.map((time, place) => (
          <tr key={place}>
            <td>
              {time.what}
              {time.evidence !== '' && <span className="note">{time.evidence}</span>}
            </td>
            <td className="when">{time.who}</td>
            <td className="when">{time.dueAt === null ? '–' : <Figure>{stampText(time.dueAt)}</Figure>}</td>
            <td className="when">
              {time.doneAt === null ? '–' : <Figure>{stampText(time.doneAt)}</Figure>}
              {time.doneAt !== null && <Evidence of={time} />}
            </td>
            <td className={time.verdict === 'late' || time.verdict === 'missed' ? 'fail' : ''}>
              {words.verdicts[time.verdict]}
              {time.verdict === 'late' && time.late !== null && ` ${durationText(time.late)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who or what did it, and the journal entry that says so. */
const Evidence = ({ of }: { of: { readonly by: string; readonly entry: number | null } }) => (
  <span className="note">
    {of.by}
    {of.entry !== null && `, ${words.entry} ${of.entry}`}
  </span>
);

function Notice({ notice }: { notice: ReportNotice }) {
  const { columns } = words;
  return (
    <div className="report-notice keep">
      <h3>
        {words.kinds[notice.kind]}: {notice.subject}
        <span>{notice.dueAt === null ? '' : `${words.due} ${stampText(notice.dueAt)}`}</span>
      </h3>
      <p className="note">
        {words.toldAt}: {toldText(notice.toldAt)} · {words.toldEverywhereAt}:{' '}
        {toldText(notice.toldEverywhereAt)}
      </p>
      <table>
        <thead>
          <tr>
            <th>{columns.channel}</th>
            <th>{columns.published}</th>
            <th>{columns.proof}</th>
          </tr>
        </thead>
        <tbody>
          {notice.channels.map((channel) => (
            <tr key={channel.channel}>
              <td>{words.channels[channel.channel]}</td>
              <td className="when">
                {channel.publishedAt === null ? (
                  words.unpublished
                ) : (
                  <Figure>{stampText(channel.publishedAt)}</Figure>
                )}
                {channel.byHand && <span className="note">{words.byHand}</span>}
                {channel.publishedAt !== null && <Evidence of={channel} />}
              </td>
              <td>
                {countsText(channel)}
                {channel.reference !== '' && <span className="note">{channel.reference}</span>}
                {channel.proof !== '' && <span className="proof mono">{channel.proof}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** `42 diterima daripada 45 · 1 ditolak · 2 belum pasti`; by hand `45 penerima`; nothing where nobody counts. */
function countsText({ recipients, accepted, refused, inDoubt, byHand }: ReportChannel): string {
  // no server counted what an officer sent
  if (byHand && recipients !== null && !accepted) return `${recipients} ${words.recipients}`;
  if (recipients === null || accepted === null) return '';
  const parts = [`${accepted} ${words.sent} ${words.of} ${recipients}`];
  if (refused) parts.push(`${refused} ${words.refused}`);
  if (inDoubt) parts.push(`${inDoubt} ${words.inDoubt}`);
  return parts.join(' · ');
}

function Timeline({ data }: { data: OutageReportPaper }) {
  const { columns } = words;
  return (
    <table>
      <thead>
        <tr>
          <th>{columns.at}</th>
          <th>{columns.event}</th>
          <th>{columns.who}</th>
        </tr>
      </thead>
      <tbody>
        {data.timeline.map((event, place) => (
          <tr key={place}>
            <td className="when">
              <Figure>{stampText(event.at)}</Figure>
              {enteredLater(event) && (
                <span className="note">
                  {words.entered} {stampText(event.enteredAt)}
                </span>
              )}
            </td>
            <td>
              {event.what}
              {event.note !== '' && <span className="note">{event.note}</span>}
            </td>
            <td>
              {event.who}
              {event.entry !== null && (
                <span className="note">
                  {words.entry} {event.entry}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Told apart by the minute, which is what people enter. */
const enteredLater = ({ at, enteredAt }: { at: string; enteredAt: string }): boolean =>
  at.slice(0, 16) !== enteredAt.slice(0, 16);
