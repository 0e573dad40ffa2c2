/** Outages and what happened to them; the present state is read from the events. */
import type { CivilDate, Instant } from '../../../../domain/time/civil-time';
import type { LeftKind } from '../../../../domain/outages/left-open';
import {
  hasOptions,
  outageStateAfter,
  type DecisionLetter,
  type Option,
  type OutageEvent,
  type OutageState,
} from '../../../../domain/outages/outage';
import {
  forceAtOf,
  isBackdated,
  isEarly,
  passedAt,
  thresholdOf,
  type GateFacts,
} from '../../../../domain/outages/outage-gate';
import type { OutageSummary } from '../../../../preload/contract/outages';
import { AMONG } from '../../../register/among';
import { insert, keep } from '../../../register/insert';
import { projection } from '../../../register/projection';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface OutageRow {
  readonly id: string;
  readonly system: string;
  readonly startedAt: Instant;
  readonly toldBy: string;
  readonly toldHow: string;
  readonly note: string;
  readonly reportedAt: Instant;
  readonly officer: string;
  readonly thresholdHours: number | null;
  readonly updateHours: number | null;
  readonly noticeHours: number | null;
  readonly partial: string;
  /** The runbook it is worked by, as JSON, in the version of its report. */
  readonly runbook: string;
  readonly proposal: string | null;
}

export interface EventRow {
  readonly kind: OutageEvent;
  readonly at: Instant;
  readonly effectiveAt: Instant;
  readonly officer: string;
  readonly court: string | null;
  readonly option: Option | null;
  /** Of what the owner said alone: by whom, by what way, and (1) that the system is being repaired. */
  readonly toldBy: string | null;
  readonly toldHow: string | null;
  readonly repairing: 0 | 1 | null;
  /** Of a decision alone, and null where it rests on no letter. */
  readonly letterFrom: string | null;
  readonly letterReference: string | null;
  readonly letterDate: CivilDate | null;
  readonly note: string;
  /** The journal entry that tells of it. */
  readonly seq: number;
}

/** All that says how an outage stands. */
const TABLES = ['outages', 'outage_terms', 'outage_events', 'outage_states'] as const;

export const OUTAGE_COLUMNS = `o.id, o.system, o.started_at AS startedAt, o.told_by AS toldBy, o.told_how AS toldHow, o.note, o.reported_at AS reportedAt,
  o.officer, t.threshold_hours AS thresholdHours, t.update_hours AS updateHours, t.notice_hours AS noticeHours, coalesce(t.partial, '') AS partial,
  t.proposal`;
const FROM = 'FROM outages o LEFT JOIN outage_terms t ON t.outage = o.id';

export const readOutage = (tx: ReadTx, id: string): OutageRow | undefined =>
  tx.get<OutageRow>(
    `SELECT ${OUTAGE_COLUMNS}, coalesce(t.runbook, 'null') AS runbook ${FROM} WHERE o.id = ?`,
    id,
  );

/** Its runbook is long, and few ask for it. */
export type BareOutage = Omit<OutageRow, 'runbook'>;

const readBare = (tx: ReadTx, id: string): BareOutage | undefined =>
  tx.get<BareOutage>(`SELECT ${OUTAGE_COLUMNS} ${FROM} WHERE o.id = ?`, id);

// the partial index's own condition
const NOT_OVER = `s.state NOT IN ('closed','dismissed')`;

/** Those in one of these states, or all that are neither closed nor set aside, the newest report first. */
function readOpen(tx: ReadTx, ...states: OutageState[]): BareOutage[] {
  const among = states.length === 0 ? '' : ` AND s.state IN (${states.map(() => '?').join(',')})`;
  return tx.all<BareOutage>(
    `SELECT ${OUTAGE_COLUMNS} ${FROM} JOIN outage_states s ON s.outage = o.id WHERE ${NOT_OVER}${among} ORDER BY o.reported_at DESC, o.id`,
    ...states,
  );
}

const EVENT =
  'kind, at, effective_at AS effectiveAt, officer, court, option, told_by AS toldBy, told_how AS toldHow, repairing, letter_from AS letterFrom, letter_reference AS letterReference, letter_date AS letterDate, note, seq';

export const readEvents = (tx: ReadTx, outage: string): EventRow[] =>
  tx.all<EventRow>(`SELECT ${EVENT} FROM outage_events WHERE outage = ? ORDER BY id`, outage);

/** The journal entry with which it was closed, and its hash; undefined where it was not. */
export const readClosing = (tx: ReadTx, outage: string): { seq: number; hash: string } | undefined =>
  tx.get(
    `SELECT j.seq, j.hash FROM outage_events e JOIN journal j ON j.seq = e.seq WHERE e.outage = ? AND e.kind = 'closed'`,
    outage,
  );

/** What was knowingly left open when it was closed; empty where nothing was, or where it is not closed. */
export function readLeft(tx: ReadTx, outage: string): Partial<Record<LeftKind, number>> {
  const row = tx.get<{ left: string | null }>(
    `SELECT json_extract(j.data, '$.left') AS left FROM outage_events e JOIN journal j ON j.seq = e.seq WHERE e.outage = ? AND e.kind = 'closed'`,
    outage,
  );
  return JSON.parse(row?.left ?? '{}') as Partial<Record<LeftKind, number>>;
}

/** Of a page of outages at once. */
export function readSummariesOf<Row extends BareOutage>(tx: ReadTx, rows: readonly Row[]): OutageSummary[] {
  const events = tx.all<EventRow & { outage: string }>(
    `SELECT outage, ${EVENT} FROM outage_events WHERE outage IN ${AMONG} ORDER BY id`,
    JSON.stringify(rows.map(({ id }) => id)),
  );
  const byOutage = Map.groupBy(events, ({ outage }) => outage);
  return rows.map((row) => summaryOf(row, byOutage.get(row.id) ?? []));
}

/** The outage and its terms: threshold, interval and runbook as they are at its report. */
export function insertOutage(tx: WriteTx, row: OutageRow): void {
  insert(tx, 'outages', {
    id: row.id,
    system: row.system,
    started_at: row.startedAt,
    told_by: row.toldBy,
    told_how: row.toldHow,
    note: row.note,
    reported_at: row.reportedAt,
    officer: row.officer,
  });
  insert(tx, 'outage_terms', {
    outage: row.id,
    threshold_hours: row.thresholdHours,
    update_hours: row.updateHours,
    notice_hours: row.noticeHours,
    partial: row.partial,
    runbook: row.runbook,
    proposal: row.proposal,
  });
}

export interface NewEvent {
  readonly outage: string;
  readonly kind: OutageEvent;
  readonly officer: string;
  readonly effectiveAt?: Instant;
  readonly court?: string;
  readonly option?: Option;
  readonly letter?: DecisionLetter | null;
  readonly note?: string;
  readonly said?: { readonly by: string; readonly how: string; readonly repairing: boolean };
  /** How much of what is left open at its end. */
  readonly left?: Readonly<Partial<Record<LeftKind, number>>>;
}

/** Adds the event and its journal entry; the note and the letter stay out of the journal. */
export function insertEvent(tx: WriteTx, event: NewEvent): void {
  const {
    outage,
    kind,
    officer,
    court,
    option,
    said,
    letter,
    note = '',
    effectiveAt = tx.at,
    left = {},
  } = event;
  const { seq } = tx.journal(`outages.${kind}`, {
    outage,
    effectiveAt,
    ...(court ? { court } : {}),
    ...(option ? { option } : {}),
    ...(said ? { repairing: said.repairing } : {}),
    ...(Object.keys(left).length > 0 ? { left } : {}),
  });
  insert(tx, 'outage_events', {
    outage,
    kind,
    at: tx.at,
    effective_at: effectiveAt,
    officer,
    court: court ?? null,
    option: option ?? null,
    told_by: said?.by ?? null,
    told_how: said?.how ?? null,
    repairing: said ? Number(said.repairing) : null,
    letter_from: letter?.from ?? null,
    letter_reference: letter?.reference ?? null,
    letter_date: letter?.date ?? null,
    note,
    seq,
  });
  keep(tx, 'outage_states', stateRowOf(tx, outage));
}

const stateRowOf = (tx: ReadTx, outage: string) => ({
  outage,
  state: outageStateAfter(readEvents(tx, outage).map(({ kind }) => kind)),
});

/** Kept so that the few that are not over are found at once. */
export const outageStates = projection({
  table: 'outage_states',
  subject: 'outage',
  of: 'outages',
  fold: (tx, outage) => [stateRowOf(tx, outage)],
});

/** What the gate asks of an outage (S0.1). */
function gateFactsOf(row: BareOutage, events: readonly EventRow[]): GateFacts {
  const first = (kind: OutageEvent) => events.find((event) => event.kind === kind);
  const confirmed = first('confirmed');
  return {
    startedAt: row.startedAt,
    thresholdHours: row.thresholdHours,
    forcedAt: (confirmed ?? first('in-force'))?.effectiveAt ?? null,
    confirmed: confirmed !== undefined,
    dismissed: first('dismissed') !== undefined,
    restoredAt: first('restored')?.effectiveAt ?? null,
  };
}

/** The outage as screens show it: its state folded from its events. */
export function summaryOf(row: BareOutage, events: readonly EventRow[]): OutageSummary {
  const facts = gateFactsOf(row, events);
  const options: OutageSummary['options'] = {};
  for (const event of events)
    if (event.kind === 'decided' && event.court && event.option) options[event.court] = event.option;
  return {
    id: row.id,
    system: row.system,
    state: outageStateAfter(events.map((event) => event.kind)),
    startedAt: row.startedAt,
    restoredAt: facts.restoredAt,
    closedAt: events.findLast((event) => event.kind === 'closed')?.at ?? null,
    forceAt: forceAtOf(facts),
    partial: row.partial,
    backdated: isBackdated(facts, row.reportedAt),
    thresholdHours: row.thresholdHours,
    updateHours: row.updateHours,
    noticeHours: row.noticeHours,
    options,
  };
}

/** On whose letter a decision rests; null where it rests on none. */
export const toLetter = ({ letterFrom, letterReference, letterDate }: EventRow): DecisionLetter | null =>
  letterFrom === null ? null : { from: letterFrom, reference: letterReference ?? '', date: letterDate };

/** Whether a confirmation came before the threshold (S0.1). */
export const wasEarly = (row: OutageRow, { kind, effectiveAt }: EventRow): boolean =>
  kind === 'confirmed' && isEarly(row.startedAt, row.thresholdHours, effectiveAt);

/** Outages whose threshold has passed and of which nobody wrote that down yet, with the exact moment. */
export const readPassedGates = (tx: ReadTx, now: Instant): { outage: string; at: Instant }[] =>
  readOpen(tx, 'reported', 'restored').flatMap((row) => {
    const at = row.thresholdHours === null ? null : passedAt(gateFactsOf(row, readEvents(tx, row.id)), now);
    return at === null ? [] : [{ outage: row.id, at }];
  });

/** The earliest threshold that an outage has yet to pass; null where none is waited for. Asked at every call. */
export const readNextGate = (tx: ReadTx): Instant | null =>
  tx.remembered(TABLES, 'next gate', () => {
    const waiting = readOpen(tx, 'reported', 'restored').flatMap((row) => {
      const at = thresholdOf(row.startedAt, row.thresholdHours);
      return at !== null && passedAt(gateFactsOf(row, readEvents(tx, row.id)), at) === at ? [at] : [];
    });
    return waiting.toSorted()[0] ?? null;
  });

export const readSummary = (tx: ReadTx, id: string): OutageSummary | undefined =>
  tx.remembered(TABLES, `outage ${id}`, () => {
    const row = readBare(tx, id);
    return row && summaryOf(row, readEvents(tx, id));
  });

/**
 * An outage of this system that lies, wholly or in part, in the same time; reports that were set aside are none. No two
 * of a system ever overlap, so the last one that began before `to` is the only one that can.
 */
export function findOverlapping(
  tx: ReadTx,
  system: string,
  from: Instant,
  to: Instant | null,
  except?: string,
): OutageSummary | undefined {
  for (const { id } of tx.each<{ id: string }>(BEGUN_BEFORE, system, to, to)) {
    if (id === except) continue;
    const other = readSummary(tx, id);
    if (!other || other.state === 'dismissed') continue;
    return other.restoredAt === null || other.restoredAt > from ? other : undefined;
  }
  return undefined;
}

const BEGUN_BEFORE =
  'SELECT id FROM outages WHERE system = ? AND (? IS NULL OR started_at < ?) ORDER BY started_at DESC';

/** A system's being down, as people confirmed it or only reported it. */
export interface DownRow {
  readonly from: Instant;
  readonly to: Instant | null;
  readonly partial: string;
  readonly unconfirmed: 0 | 1;
}

const DOWN = `SELECT o.started_at AS "from", (SELECT effective_at FROM outage_events e WHERE e.outage = o.id AND e.kind = 'restored') AS "to",
  coalesce(t.partial, '') AS partial, s.state = 'reported' AS unconfirmed
  FROM outages o JOIN outage_states s ON s.outage = o.id LEFT JOIN outage_terms t ON t.outage = o.id
  WHERE o.system = ? AND s.state <> 'dismissed'`;

/** Outages that nobody set aside of the system that reach into the time since `since`, the newest first. */
export const readDownSince = (tx: ReadTx, system: string, since: Instant): readonly DownRow[] =>
  tx.remembered(TABLES, `down ${system} since ${since}`, () => {
    const within = tx.all<DownRow>(`${DOWN} AND o.started_at >= ? ORDER BY o.started_at DESC`, system, since);
    const before = tx.get<DownRow>(
      `${DOWN} AND o.started_at < ? ORDER BY o.started_at DESC LIMIT 1`,
      system,
      since,
    );
    return before ? [...within, before] : within;
  });

/** The first outage of the system that anybody here knows of and nobody set aside. */
export const readFirstDown = (tx: ReadTx, system: string): Instant | undefined =>
  tx.get<DownRow>(`${DOWN} ORDER BY o.started_at LIMIT 1`, system)?.from;

/** The outages that are neither closed nor set aside, newest report first. */
export const readOpenSummaries = (tx: ReadTx): OutageSummary[] => readSummariesOf(tx, readOpen(tx));

/** Those whose system is back and that are not closed yet. */
export const readRestoredSummaries = (tx: ReadTx): OutageSummary[] =>
  readSummariesOf(tx, readOpen(tx, 'restored'));

export const isOpen = (outage: OutageSummary): boolean =>
  outage.state !== 'closed' && outage.state !== 'dismissed';

/** The outage in which this counter takes cases now: of ESV3, and in force. */
export const readOutageInForce = (tx: ReadTx): OutageSummary | undefined =>
  readOpen(tx, 'in-force')
    .filter(({ system }) => hasOptions(system))
    .map((row) => summaryOf(row, readEvents(tx, row.id)))[0];
