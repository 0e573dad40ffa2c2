/** The work list, a page of one of its piles at a time. */
import { seriesKey, type Series } from '../../../../domain/cases/case-number';
import { isSettled } from '../../../../domain/reconciliation/row-state';
import { workPlace } from '../../../../preload/contract/reconciliation';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import { need } from '../../../../domain/need';
import { fail, ok } from '../../../../domain/result';
import type { QueryContext } from '../../../call/handler';
import type { ReadTx } from '../../../register/transaction';
import { readCounts } from '../../outages/rows/counts';
import { readSummary } from '../../outages/rows/outages';
import { showRows, stoppedItems } from './reregistration-list';

import {
  readClashing,
  readListed,
  readQueue,
  readQueues,
  readRows,
  readTaken,
  type ListedRow,
  type Place,
} from '../rows/work-list';

export const WORK_PAGE = 100;

type Asked = ParsedInputOf<'reconciliation.list'>;

export function listRows({ tx, counter }: QueryContext, asked: Asked) {
  const { outage, series } = asked;
  if (!readSummary(tx, outage)) return fail('outage-unknown');
  const queues = readQueues(tx, outage);
  const stopped = stoppedItems(queues);
  const doubts = doubtsOf(tx, outage, counter.run, queues).filter((row) => isOf(series, row));
  const aside = asideOf(doubts);
  const { rows: shown, next } = pageOf(tx, asked, doubts, WORK_PAGE);
  const { cases, entered, confirmed, clashes, withdrawn, writtenOff } = readCounts(tx, outage);
  const chosen = queues.filter((queue) => series === null || seriesKey(queue.series) === seriesKey(series));
  const sum = (of: (queue: (typeof queues)[number]) => number): number =>
    chosen.reduce((total, queue) => total + of(queue), 0);
  const settledAside = doubts.filter(({ row }) => aside.has(row.item) && isSettled(row.state)).length;
  return ok({
    rows: showRows(tx, shown, stopped, counter.run),
    next,
    counts: { made: cases, entered, confirmed, clashes, withdrawn, writtenOff },
    piles: {
      todo: sum(({ rows, settled }) => rows - settled) - (aside.size - settledAside),
      doubt: doubts.length,
      done: sum(({ settled }) => settled) - settledAside,
    },
    queues: queues.map((queue) => ({
      series: queue.series,
      label: seriesKey(queue.series),
      next: queue.next,
      stoppedBy: queue.stoppedBy?.item ?? null,
    })),
  });
}

/** One row with what its queue says of it. */
export function showOne({ tx, counter }: QueryContext, { item }: { item: string }) {
  const listed = readListed(tx, item);
  if (!listed) return fail('row-unknown');
  const { stoppedBy } = readQueue(tx, listed.outage, listed);
  const stopped = stoppedItems([{ stoppedBy }]);
  return ok({ row: need(showRows(tx, [listed], stopped, counter.run)[0], 'row') });
}

interface Doubt {
  readonly row: ListedRow;
  /** In doubt for this alone: it stays in its place as well, since its queue waits for it. */
  readonly interrupted: boolean;
}

/**
 * Clashes and rows that stop their queue lie aside, out of the way (S1.6, S1.8), and what an ending of the app
 * interrupted is shown there too. They are few: a stop lets nothing further be entered in its queue.
 */
function doubtsOf(
  tx: ReadTx,
  outage: string,
  run: string,
  queues: readonly { stoppedBy: ListedRow | null }[],
): Doubt[] {
  const aside = [
    ...queues.flatMap(({ stoppedBy }) => (stoppedBy ? [stoppedBy] : [])),
    ...readClashing(tx, outage),
  ];
  const interrupted = readTaken(tx, outage).filter(({ state }) => state.takenInRun !== run);
  const doubts = new Map<string, Doubt>();
  for (const row of aside) doubts.set(row.item, { row, interrupted: false });
  for (const row of interrupted) if (!doubts.has(row.item)) doubts.set(row.item, { row, interrupted: true });
  return [...doubts.values()].toSorted((one, other) => (isAfter(one.row, other.row) ? 1 : -1));
}

/** Away from the screen nobody's own run is asked: whatever is being entered is listed as interrupted, too. */
export function readWorkPage(tx: ReadTx, asked: Asked, limit: number) {
  const queues = readQueues(tx, asked.outage);
  const doubts = doubtsOf(tx, asked.outage, '', queues).filter((row) => isOf(asked.series, row));
  const { rows, next } = pageOf(tx, asked, doubts, limit);
  return { rows: showRows(tx, rows, stoppedItems(queues), ''), next };
}

const asideOf = (doubts: readonly Doubt[]): ReadonlySet<string> =>
  new Set(doubts.filter(({ interrupted }) => !interrupted).map(({ row }) => row.item));

function pageOf(tx: ReadTx, asked: Asked, doubts: readonly Doubt[], limit: number) {
  const found = rowsAfter(tx, asked, doubts, limit);
  const rows = found.slice(0, limit);
  return { rows, next: found.length > limit ? placeText(rows.at(-1)) : null };
}

/** One row more than a page shows tells that there are more. */
function rowsAfter(
  tx: ReadTx,
  { outage, pile, series, after }: Asked,
  doubts: readonly Doubt[],
  limit: number,
): ListedRow[] {
  const from = after === null ? null : workPlace.parse(JSON.parse(after));
  if (pile === 'doubt')
    return doubts.map(({ row }) => row).filter((row) => from === null || isAfter(row, from));
  const aside = asideOf(doubts);
  const settled = pile === null ? null : pile === 'done';
  const read = (place: Place | null) => readRows(tx, { outage, settled, series, after: place }, limit + 1);
  if (pile === null) return read(from);
  const found: ListedRow[] = [];
  let place = from;
  // what lies aside is left out of the page, and the page is filled all the same
  for (;;) {
    const rows = read(place);
    found.push(...rows.filter(({ item }) => !aside.has(item)));
    place = rows.at(-1) ?? null;
    if (rows.length <= limit || found.length > limit) return found;
  }
}

const isOf = (series: Series | null, { row }: Doubt): boolean =>
  series === null || seriesKey(series) === seriesKey(row);

const isAfter = (row: Place, place: Place): boolean => {
  const [one, other] = [seriesKey(row), seriesKey(place)];
  return one === other ? row.serial > place.serial : one > other;
};

const placeText = (row: ListedRow | undefined): string | null =>
  row === undefined
    ? null
    : JSON.stringify({ court: row.court, caseType: row.caseType, year: row.year, serial: row.serial });
