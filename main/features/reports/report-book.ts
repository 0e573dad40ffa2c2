/** The outage's report as a workbook: the same facts as on paper, one sheet a subject, for people who sort and count. */
import { SUM_PARTS } from '../../../domain/outages/closing-sum';
import type { SheetData } from 'write-excel-file/node';
import { cellText } from '../../../domain/imports/cell-text';
import { toLocalText, type Instant } from '../../../domain/time/civil-time';
import { availabilityText, durationText } from '../../../papers/outage-report/duration-text';
import { appointmentsText } from '../../../papers/outage-report/appointments-text';
import { letterText } from '../../../papers/outage-report/letter-text';
import type { OutageReportPaper } from '../../../papers/outage-report/outage-report-data';
import { paperWords } from '../../../words/papers/printed';

const words = paperWords.outageReport;

type Cell = SheetData[number][number];

const head = (...titles: string[]): Cell[] => titles.map((value) => ({ value, fontWeight: 'bold' }));
const text = (value: string): Cell =>
  value === '' ? null : { value: cellText(value), type: String, wrap: true, alignVertical: 'top' };
const number = (value: number | null): Cell =>
  value === null ? null : { value, type: Number, alignVertical: 'top' };
/** Local time as text: a spreadsheet's own dates would be shown in whatever zone its owner has. */
const time = (at: Instant | null): Cell =>
  text(at === null ? '' : toLocalText(at).slice(0, 16).replace('T', ' '));

/** The workbook's bytes. */
export async function reportBook(data: OutageReportPaper): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return writeXlsxFile([
    { sheet: words.title, data: summarySheet(data), columns: widths(30, 60) },
    { sheet: 'Masa', data: timesSheet(data), columns: widths(50, 24, 18, 18, 16, 12, 40, 30, 16) },
    {
      sheet: 'Notis',
      data: noticesSheet(data),
      columns: widths(20, 50, 12, 18, 18, 18, 18, 12, 12, 12, 12, 40, 66, 30, 16),
    },
    { sheet: words.timeline, data: timelineSheet(data), columns: widths(18, 18, 60, 30, 50, 16) },
    { sheet: 'Keputusan', data: decidedSheet(data), columns: widths(18, 40, 60, 40, 40, 16) },
    { sheet: 'Fi', data: letOffsSheet(data), columns: widths(18, 26, 18, 12, 12, 30, 30) },
  ]).toBuffer();
}

const widths = (...all: number[]): { width: number }[] => all.map((width) => ({ width }));

/** In the order in which they add up, then how many calls that took. */
const REACHED = ['everyone', 'email', 'telephone', 'pending', 'none', 'calls'] as const;

const INTAKE_PARTS = ['registered', 'entered', 'givenBack', 'incomplete'] as const;
const COURT_PAPERS = ['issued', 'sealed', 'handedOver', 'served'] as const;

function summarySheet(data: OutageReportPaper): SheetData {
  const { outage, score, availability, made } = data;
  const row = (label: string, value: Cell): Cell[] => [{ value: label, fontWeight: 'bold' }, value];
  return [
    row(words.system, text(`${outage.systemName} (${outage.system})`)),
    row('ID', text(outage.id)),
    row(paperWords.summary.office, text(`${data.office.name} (${data.office.code})`)),
    row(words.owner, text(outage.owner)),
    row(words.partial, text(outage.partial === '' ? words.whole : outage.partial)),
    row(words.state, text(words.states[outage.state])),
    row(words.since, time(outage.startedAt)),
    row(words.force, time(outage.forceAt)),
    row(words.restored, time(outage.restoredAt)),
    row(words.closed, time(outage.closedAt)),
    row(words.elapsed, text(durationText(outage.minutes))),
    row(words.kept, number(score.kept)),
    row(words.late, number(score.late)),
    row(words.missed, number(score.missed)),
    row(words.overtaken, number(score.overtaken)),
    row(words.times, text(score.percent === null ? '' : `${score.percent}%`)),
    row(`${words.availabilityOf} ${availability.month}`, text(availabilityText(availability))),
    ...(data.reach ? REACHED.map((part) => row(words.reach[part], number(data.reach?.[part] ?? null))) : []),
    ...(data.appointments ? [row(words.appointments.title, text(appointmentsText(data.appointments)))] : []),
    row(words.cases, number(made.cases)),
    ...made.sum.flatMap((line) => [
      row(words.sum.kinds[line.kind], number(line.made)),
      ...SUM_PARTS.map((part) =>
        row(`${words.sum.kinds[line.kind]}: ${words.sum[part]}`, number(line[part])),
      ),
    ]),
    row(words.receipts, number(made.receipts)),
    row(words.cancelled, number(made.cancelled)),
    ...(data.courtPapers.issued === 0
      ? []
      : COURT_PAPERS.map((part) => row(words.courtPapers[part], number(data.courtPapers[part])))),
    ...(data.intakes.received === 0
      ? []
      : INTAKE_PARTS.map((part) =>
          row(`${words.intakes.received}: ${words.intakes[part]}`, number(data.intakes[part])),
        )),
    ...(data.letters.told + data.letters.untold === 0
      ? []
      : [
          row(`${words.letters.title}: ${words.letters.told}`, number(data.letters.told)),
          row(`${words.letters.title}: ${words.letters.untold}`, number(data.letters.untold)),
        ]),
    ...data.left.map(({ kind, count }) => row(words.leftKinds[kind], number(count))),
    row(`${words.amount} (RM)`, { value: made.amountSen / 100, type: Number, format: '#,##0.00' }),
    row(paperWords.anchor.last, number(data.journal.seq)),
    row(paperWords.anchor.hash, text(data.journal.hash)),
    row(paperWords.anchor.checked, text(data.check ? paperWords.anchor.results[data.check.result] : '')),
    row(words.prepared, text(`${data.generatedBy.name} (${data.generatedBy.id})`)),
    row(paperWords.summary.generated, time(data.generatedAt)),
  ];
}

function timesSheet({ times }: OutageReportPaper): SheetData {
  const { columns } = words;
  return [
    head(
      columns.what,
      columns.duty,
      columns.due,
      columns.done,
      columns.verdict,
      `${words.late} (${words.minutes})`,
      columns.proof,
      columns.who,
      words.entry,
    ),
    ...times.map((one) => [
      text(one.what),
      text(one.who),
      time(one.dueAt),
      time(one.doneAt),
      text(words.verdicts[one.verdict]),
      number(one.late),
      text(one.evidence),
      text(one.doneAt === null ? '' : one.by),
      number(one.entry),
    ]),
  ];
}

function noticesSheet({ notices }: OutageReportPaper): SheetData {
  const { columns } = words;
  return [
    head(
      columns.what,
      columns.event,
      columns.channel,
      columns.due,
      columns.published,
      words.toldAt,
      words.toldEverywhereAt,
      words.recipients,
      words.sent,
      words.refused,
      words.inDoubt,
      columns.proof,
      'SHA-256',
      columns.who,
      words.entry,
    ),
    ...notices.flatMap((notice) =>
      notice.channels.map((channel) => [
        text(words.kinds[notice.kind]),
        text(notice.subject),
        text(words.channels[channel.channel]),
        time(notice.dueAt),
        time(channel.publishedAt),
        time(notice.toldAt),
        time(notice.toldEverywhereAt),
        number(channel.recipients),
        number(channel.accepted),
        number(channel.refused),
        number(channel.inDoubt),
        text([channel.reference, channel.byHand ? words.byHand : ''].filter(Boolean).join(' · ')),
        text(channel.proof),
        text(channel.by),
        number(channel.entry),
      ]),
    ),
  ];
}

function timelineSheet({ timeline }: OutageReportPaper): SheetData {
  const { columns } = words;
  return [
    head(columns.at, words.entered, columns.event, columns.who, '', words.entry),
    ...timeline.map((event) => [
      time(event.at),
      time(event.enteredAt),
      text(event.what),
      text(event.who),
      text(event.note),
      number(event.entry),
    ]),
  ];
}

/** What was decided of the courts (S1.1), then what two people decided. */
function decidedSheet({ decided, options }: OutageReportPaper): SheetData {
  const { columns } = words;
  return [
    head(columns.at, columns.event, words.letter, columns.who, '', words.entry),
    ...options.map(({ at, court, option, by, letter, note, entry }) => [
      ...[time(at), text(`${words.option[option]}: ${court}`)],
      ...[text([letter === null ? '' : letterText(letter), note].filter(Boolean).join('. ')), text(by)],
      ...[null, number(entry)],
    ]),
    ...decided.map(({ at, what, reason, by, alone }) => [
      ...[time(at), text(what), text(reason), text(by)],
      ...[text(alone ? words.alone : ''), null],
    ]),
  ];
}

function letOffsSheet({ letOffs }: OutageReportPaper): SheetData {
  const ringgit = (sen: number): Cell => ({ value: sen / 100, type: Number, format: '#,##0.00' });
  return [
    head(words.columns.at, words.case, words.letOffs, 'RM', 'RM', words.columns.who, words.approvedBy),
    ...letOffs.map(({ at, number: of, kind, askedSen, paidSen, by, approvedBy }) => [
      ...[time(at), text(of), text(words.letOffKinds[kind]), ringgit(askedSen), ringgit(paidSen)],
      ...[text(by), text(approvedBy === '' ? words.withinLimits : approvedBy)],
    ]),
  ];
}
