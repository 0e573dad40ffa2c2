/** The work list in the order in which it is worked (S1.6), read from its projections. */
import {
  caseNumberKey,
  keyOfNumber,
  parseCaseNumber,
  type Series,
} from '../../../../domain/cases/case-number';
import { need } from '../../../../domain/need';
import {
  countsBetween,
  isSettled,
  rowLife,
  type RowCounts,
  type RowState,
} from '../../../../domain/reconciliation/row-state';
import { insert, insertOr, keep } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { listRowOf, readPlace, type ItemPlace } from './list-rows';
import { readRowState } from './row-events';

const STATE = `state, result, official_number AS officialNumber, reference, taken_by AS takenBy, taken_in_run AS takenInRun,
  released, entered_at AS enteredAt, officer`;

type RawState = Omit<RowState, 'released'> & { readonly released: number };
const stateOf = (row: RawState): RowState => {
  const { state, result, officialNumber, reference, takenBy, takenInRun, enteredAt, officer } = row;
  const released = row.released === 1;
  return { state, result, officialNumber, reference, takenBy, takenInRun, released, enteredAt, officer };
};

/** A case comes onto the list with its registration. */
export function openRow(tx: WriteTx, { item, ...place }: ItemPlace & { item: string }): void {
  insert(tx, 'reregistration_rows', listRowOf(item, place, rowLife.initial));
  addToQueue(tx, place.outage, place.series, 1, 0);
}

/** What one event changed in the counts of the row's outage. */
export interface Moved {
  readonly outage: string;
  readonly added: RowCounts;
}

/** One event took the row from one state to another. Throws for a case that does not exist. */
export function moveRow(tx: WriteTx, item: string, before: RowState, after: RowState): Moved {
  const place = need(readPlace(tx, item), 'case');
  keep(tx, 'reregistration_rows', listRowOf(item, place, after));
  addToQueue(tx, place.outage, place.series, 0, Number(isSettled(after)) - Number(isSettled(before)));
  return { outage: place.outage, added: countsBetween(before, after) };
}

function addToQueue(tx: WriteTx, outage: string, series: Series, rows: number, settled: number): void {
  const { court, caseType, year } = series;
  insertOr(
    tx,
    'reregistration_queues',
    { outage, court, case_type: caseType, year, rows, settled },
    'ON CONFLICT DO UPDATE SET rows = rows + excluded.rows, settled = settled + excluded.settled',
  );
}

/** Whether ESV3's number is another case's number here, manual or official: then two cases share it (S1.8). */
export function isTakenElsewhere(tx: ReadTx, item: string, official: string): boolean {
  const parsed = parseCaseNumber(official);
  if (!parsed.ok) return false;
  const { series, serial } = parsed.value;
  const manual = tx.get(
    'SELECT 1 FROM cases WHERE court = ? AND case_type = ? AND year = ? AND serial = ? AND id <> ?',
    series.court, series.caseType, series.year, serial, item,
  ); // prettier-ignore
  if (manual !== undefined) return true;
  const key = caseNumberKey(parsed.value);
  const others = tx.all<{ item: string }>(
    'SELECT DISTINCT item FROM reregistration_events WHERE official_key = ? AND item <> ?',
    key,
    item,
  );
  // one that was taken back is free again
  return others.some((other) => keyOfNumber(readRowState(tx, other.item).officialNumber ?? '') === key);
}

/** After the row shown last, in the list's order. */
export interface Place extends Series {
  readonly serial: number;
}

export interface ListedRow extends Place {
  readonly item: string;
  readonly state: RowState;
}

const IN_ORDER = 'court, case_type, year, serial';
const LISTED = `item, court, case_type AS caseType, year, serial, ${STATE} FROM reregistration_rows`;
const listed = (row: RawState & Place & { item: string }): ListedRow => {
  const { item, court, caseType, year, serial } = row;
  return { item, court, caseType, year, serial, state: stateOf(row) };
};

/** Rows in the order of their numbers after `after`: of the whole outage, or those that are settled, or that are not. */
export function readRows(
  tx: ReadTx,
  where: { outage: string; settled: boolean | null; series: Series | null; after: Place | null },
  limit: number,
): ListedRow[] {
  const { outage, settled, series, after } = where;
  const { court, caseType, year, serial } = after ?? { court: '', caseType: '', year: 0, serial: 0 };
  const place = [court, caseType, year, serial] as const;
  const ofOutage = settled === null ? 'outage = ?' : 'outage = ? AND settled = ?';
  const ofSettled = settled === null ? [] : [Number(settled)];
  const rows = series
    ? tx.all<RawState & Place & { item: string }>(
        `SELECT ${LISTED} WHERE ${ofOutage} AND court = ? AND case_type = ? AND year = ? AND serial > ?
         ORDER BY ${IN_ORDER} LIMIT ?`,
        outage, ...ofSettled, series.court, series.caseType, series.year, serial, limit,
      ) // prettier-ignore
    : tx.all<RawState & Place & { item: string }>(
        `SELECT ${LISTED} WHERE ${ofOutage} AND (${IN_ORDER}) > (?, ?, ?, ?) ORDER BY ${IN_ORDER} LIMIT ?`,
        outage, ...ofSettled, ...place, limit,
      ); // prettier-ignore
  return rows.map(listed);
}

/** Rows whose number is another case's too and that nobody has settled yet. */
export const readClashing = (tx: ReadTx, outage: string): ListedRow[] =>
  tx
    .all<RawState & Place & { item: string }>(
      `SELECT ${LISTED} INDEXED BY reregistration_rows_clashing WHERE outage = ? AND result = 'clash' AND settled = 0 ORDER BY ${IN_ORDER}`,
      outage,
    )
    .map(listed);

/** Rows that somebody works on, or did when the app last stopped. */
export const readTaken = (tx: ReadTx, outage: string): ListedRow[] =>
  tx
    .all<RawState & Place & { item: string }>(
      `SELECT ${LISTED} WHERE outage = ? AND state = 'taken' ORDER BY ${IN_ORDER}`,
      outage,
    )
    .map(listed);

export function readListed(tx: ReadTx, item: string): (ListedRow & { outage: string }) | undefined {
  const row = tx.get<RawState & Place & { item: string; outage: string }>(
    `SELECT outage, ${LISTED} WHERE item = ?`,
    item,
  );
  return row && { ...listed(row), outage: row.outage };
}

export interface SeriesQueue {
  readonly series: Series;
  readonly rows: number;
  readonly settled: number;
  /** The row to enter now: the lowest number that has none of ESV3; none where the queue is empty or stopped. */
  readonly next: string | null;
  /** The first differing number that nobody has let go on. */
  readonly stoppedBy: ListedRow | null;
}

/** The queues of an outage by their names: ESV3 makes its own numbers, so each series goes in the order of ours (S1.6). */
export const readQueues = (tx: ReadTx, outage: string): SeriesQueue[] =>
  tx
    .all<Series & { rows: number; settled: number }>(
      `SELECT court, case_type AS caseType, year, rows, settled FROM reregistration_queues WHERE outage = ?
       ORDER BY court, case_type, year`,
      outage,
    )
    .map(({ court, caseType, year, rows, settled }) => ({
      rows,
      settled,
      ...readQueue(tx, outage, { court, caseType, year }),
    }));

/** One queue: where it stops, and what comes next in it. */
export function readQueue(
  tx: ReadTx,
  outage: string,
  series: Series,
): Pick<SeriesQueue, 'series' | 'next' | 'stoppedBy'> {
  const { court, caseType, year } = series;
  const first = <Row>(columns: string, which: string): Row | undefined =>
    tx.get<Row>(
      `SELECT ${columns} WHERE outage = ? AND court = ? AND case_type = ? AND year = ? AND ${which} ORDER BY serial LIMIT 1`,
      outage, court, caseType, year,
    ); // prettier-ignore
  const stopped = first<RawState & Place & { item: string }>(
    LISTED,
    `result IN ('new','clash') AND released = 0`,
  );
  if (stopped) return { series, next: null, stoppedBy: listed(stopped) };
  const next = first<{ item: string }>('item FROM reregistration_rows', `result = 'open'`);
  return { series, next: next?.item ?? null, stoppedBy: null };
}
