/** The report of an outage: its facts drawn together once, for the paper and the workbook alike (S0.6). */
import { LEFT_KINDS } from '../../../domain/outages/left-open';
import { instantMs, toLocalText, type Instant } from '../../../domain/time/civil-time';
import { paperDocument, type PaperDocument } from '../../../papers/paper-document';
import type { OutageReportPaper, ReportNotice } from '../../../papers/outage-report/outage-report-data';
import type { Officer } from '../../../preload/contract/officers';
import type { OutageSummary } from '../../../preload/contract/outages';
import { promiseOf, UPTIME_TARGET } from '../../../domain/systems/availability';
import { words } from '../../../words/words';
import { countAppointments } from '../appointments/rows/count-appointments';
import { reachOf } from '../applicants/calls/outage-reach';
import { countLetters } from '../letters/rows/letter-counts';
import { countCourtPapers } from '../summonses/rows/summons-counts';
import { countIntakesOf } from '../intakes/rows/intakes';
import { countCallsIn } from '../applicants/rows/calls';
import { readNoticesOf } from '../notices/rows/notices';
import { readLetOffs } from '../receipts/rows/let-offs';
import { readDecisionsBetween, type Decision } from '../officers/rows/decisions';
import { readOfficers } from '../officers/rows/officers';
import { toLetter, readEvents, readLeft, readOutage, type EventRow } from '../outages/rows/outages';
import { toldSum } from '../outages/outage-sum';
import { countMade } from '../outages/rows/fold-counts';
import { need } from '../../../domain/need';
import { readNewestCheck } from '../backups/rows/checks';
import { readHead } from '../../register/journal';
import { needSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import { availability } from '../systems/availability';
import { keptTimes } from '../outages/kept-times';
import { viewOf } from '../notices/notice-standing';
import { mailStanding } from '../mail/mail-standing';
import { systemOf } from '../systems/system-facts';

export interface ReportContext {
  readonly tx: ReadTx;
  readonly now: Instant;
  readonly officer: Officer;
  readonly appVersion: string;
}

/** The frozen document; the same data makes the workbook. */
export function outageReportOf(
  context: ReportContext,
  outage: OutageSummary,
): PaperDocument & { kind: 'outage-report' } {
  const document = paperDocument.parse({ kind: 'outage-report', version: 1, data: factsOf(context, outage) });
  return document as PaperDocument & { kind: 'outage-report' };
}

function factsOf({ tx, now, officer, appVersion }: ReportContext, outage: OutageSummary): OutageReportPaper {
  const office = needSetting(tx, 'office');
  const spec = systemOf(tx, outage.system);
  const names = new Map(readOfficers(tx).map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? words.ms.reports.app;
  const { times, score } = keptTimes(tx, outage, now);
  const end = outage.restoredAt ?? outage.closedAt ?? now;
  return {
    office: { code: office.code, name: office.name },
    counter: { code: needSetting(tx, 'counter').code },
    generatedAt: now,
    generatedBy: { id: officer.code, name: officer.name },
    outage: {
      id: outage.id,
      system: outage.system,
      systemName: spec?.nameMs ?? outage.system,
      owner: spec?.owner ?? '',
      partial: outage.partial,
      state: outage.state,
      startedAt: outage.startedAt,
      forceAt: outage.forceAt !== null && outage.forceAt <= end ? outage.forceAt : null,
      restoredAt: outage.restoredAt,
      closedAt: outage.closedAt,
      minutes: Math.max(0, Math.floor((instantMs(end) - instantMs(outage.startedAt)) / 60_000)),
    },
    timeline: timelineOf(tx, outage, nameOf),
    notices: readNoticesOf(tx, outage.id).map((row) => noticeOf(tx, row, nameOf)),
    times: times.map(({ whatMs, who, dueAt, doneAt, verdict, late, evidence, by, entry }) => ({
      what: whatMs,
      who: roleName(who),
      dueAt,
      doneAt,
      verdict,
      late,
      evidence,
      by: by === null ? '' : nameOf(by),
      entry,
    })),
    score,
    availability: monthOf(tx, now, outage),
    made: madeOf(tx, outage),
    courtPapers: countCourtPapers(tx, outage.id),
    intakes: countIntakesOf(tx, outage.id),
    letters: countLetters(tx, outage.id),
    reach: toldOf(tx, outage),
    appointments: countAppointments(tx, outage.id),
    options: optionsOf(tx, outage, nameOf),
    decided: readDecisionsBetween(tx, outage.startedAt, outage.closedAt ?? now).map((row) =>
      decidedOf(row, nameOf),
    ),
    left: leftOf(tx, outage),
    letOffs: readLetOffs(tx, outage.id).map(({ officer: by, approver, ...row }) => ({
      ...row,
      by: nameOf(by),
      approvedBy: approver === null ? '' : nameOf(approver),
    })),
    ...anchorOf(tx),
    appVersion,
  };
}

/** What whoever keeps the paper can hold any copy of the register against. */
function anchorOf(tx: ReadTx): Pick<OutageReportPaper, 'journal' | 'check'> {
  const { seq, hash } = readHead(tx);
  const check = readNewestCheck(tx);
  const result = check?.problems.length === 0 ? 'whole' : 'failed';
  return { journal: { seq, hash }, check: check ? { seq: check.upTo, at: check.at, result } : null };
}

/** Listed afterwards, whoever decided: who stood for it, and whether one did alone. */
function decidedOf(
  { at, call, reason, first, second, countersigned }: Decision,
  nameOf: (id: string) => string,
): OutageReportPaper['decided'][number] {
  const calls: Readonly<Record<string, string>> = words.ms.officers.decisions.calls;
  const other = second ?? countersigned;
  return {
    ...{ at, reason, what: calls[call.replace('.', '-')] ?? call },
    by: [first, ...(other === null ? [] : [other])].map(nameOf).join(', '),
    alone: other === null,
  };
}

/** Whom its letters and its calls told (S0.3): as it stands, or as it stood at the closing. */
function toldOf(tx: ReadTx, outage: OutageSummary): OutageReportPaper['reach'] {
  const reach = reachOf(tx, outage);
  return reach ? { ...reach, calls: countCallsIn(tx, outage.id) } : null;
}

/** In the order in which the closing showed them. */
function leftOf(tx: ReadTx, { id }: OutageSummary): OutageReportPaper['left'] {
  const left = readLeft(tx, id);
  return LEFT_KINDS.flatMap((kind) => (left[kind] === undefined ? [] : [{ kind, count: left[kind] }]));
}

/** Counted from the rows themselves: the report is handed on. */
function madeOf(tx: ReadTx, outage: OutageSummary): OutageReportPaper['made'] {
  const { cases, receipts, cancelled, amountSen } = countMade(tx, outage.id);
  return { cases, receipts, cancelled, amountSen, sum: toldSum(tx, outage.id) };
}

/** A runbook names a role of ours, or somebody outside such as BPM. */
const roleName = (who: string): string =>
  (words.ms.officers.role as Readonly<Record<string, string>>)[who] ?? who;

function noticeOf(
  tx: ReadTx,
  row: Parameters<typeof viewOf>[1],
  nameOf: (id: string) => string,
): ReportNotice {
  const view = viewOf(tx, row);
  return {
    id: view.id,
    kind: view.kind,
    dueAt: view.dueAt,
    writtenAt: view.writtenAt,
    subject: view.subjectMs,
    toldAt: view.toldAt,
    toldEverywhereAt: view.toldEverywhereAt,
    givenAt: view.givenAt,
    channels: view.channels.map((channel) => {
      const mails =
        channel.channel === 'email' ? mailStanding(tx, { kind: 'notice', id: view.id }) : undefined;
      // the app's own name of a batch tells nobody anything
      const sentByApp = channel.channel === 'email' && !channel.byHand;
      return {
        channel: channel.channel,
        publishedAt: channel.publishedAt,
        byHand: channel.byHand,
        recipients: mails?.recipients ?? null,
        accepted: mails?.accepted ?? null,
        refused: mails?.refused ?? null,
        inDoubt: mails?.inDoubt ?? null,
        reference: sentByApp ? '' : channel.reference || channel.files.join(', '),
        proof: channel.proof,
        by: channel.officer === null ? '' : nameOf(channel.officer),
        entry: channel.entry,
      };
    }),
  };
}

function timelineOf(
  tx: ReadTx,
  outage: OutageSummary,
  nameOf: (id: string) => string,
): OutageReportPaper['timeline'] {
  const said = words.ms.outages.timeline;
  const row = need(readOutage(tx, outage.id), 'outage');
  const events = readEvents(tx, outage.id).map((event) => ({
    at: wasAt(event),
    enteredAt: event.at,
    what: saidOf(event),
    who: nameOf(event.officer),
    note: noteOf(event),
    entry: event.seq,
  }));
  const started = {
    at: outage.startedAt,
    enteredAt: row.reportedAt,
    what: said.started,
    who: row.toldBy,
    note: row.note,
    // the report's own entry says it
    entry: null,
  };
  return [started, ...events].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** Coming into force, what was said and recovery were so at a told or reckoned time; the rest when it was entered. */
const wasAt = ({ kind, at, effectiveAt }: EventRow): Instant =>
  kind === 'in-force' || kind === 'owner-said' || kind === 'restored' ? effectiveAt : at;

/** What was said, and by whom. */
function noteOf({ note, toldBy, toldHow, repairing }: EventRow): string {
  if (toldBy === null) return note;
  const { timeline, how } = words.ms.outages;
  const said = repairing === 1 ? timeline.saidRepairing : timeline.told;
  const way = (how as Readonly<Record<string, string>>)[toldHow ?? ''] ?? '';
  return `${said.replace('{{by}}', toldBy).replace('{{how}}', way)}. ${note}`;
}

function saidOf({ kind, court, option }: EventRow): string {
  const said = words.ms.outages.timeline;
  if (kind !== 'decided') return said[kind];
  return said.decided.replace('{{option}}', option ?? '').replace('{{court}}', court ?? '');
}

/** Every decision about a court, the overtaken ones too (S1.1). */
function optionsOf(
  tx: ReadTx,
  { id }: OutageSummary,
  nameOf: (id: string) => string,
): OutageReportPaper['options'] {
  const courts = new Map(needSetting(tx, 'office').courts.map(({ code, name }) => [code, name]));
  return readEvents(tx, id).flatMap((event) => {
    const { at, court, option, officer, note, seq } = event;
    if (court === null || option === null) return [];
    const name = courts.get(court);
    return [
      {
        ...{ at, court: name ? `${name} (${court})` : court, option, by: nameOf(officer) },
        ...{ letter: toLetter(event), note, entry: seq },
      },
    ];
  });
}

/** Of the month in which the outage began. */
function monthOf(tx: ReadTx, now: Instant, outage: OutageSummary): OutageReportPaper['availability'] {
  const month = toLocalText(outage.startedAt).slice(0, 7);
  const months = availability(tx, now, outage.system).systems[0]?.months ?? [];
  const span = months.find((one) => one.month === month);
  return {
    month,
    hundredths: span?.percent == null ? null : Math.round(span.percent * 100),
    downMinutes: span?.downMinutes ?? 0,
    unconfirmedMinutes: span?.unconfirmedMinutes ?? 0,
    promise: span ? promiseOf(span, UPTIME_TARGET) : 'unsure',
  };
}
