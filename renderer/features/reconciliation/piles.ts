import type { OutputOf } from '../../../preload/contract/contract';
import type { ReregistrationRow } from '../../../preload/contract/reconciliation';

export type WorkList = OutputOf<'reconciliation.list'>;
export type Queue = WorkList['queues'][number];
export const PILES = ['todo', 'doubt', 'done'] as const;
export type Pile = (typeof PILES)[number];

/** One text per series: `10100-028-2026`. */
export const queueKey = ({ court, caseType, year }: ReregistrationRow['series']): string =>
  `${court}-${caseType}-${year}`;

/**
 * Whether the row stands in this pile. Clashes and rows that stop their queue lie in `doubt`, out of the way (S1.6,
 * S1.8); an interrupted row lies there too, and stays in `todo` since its queue waits for it.
 */
export function isIn(pile: Pile, row: ReregistrationRow): boolean {
  const over = row.state === 'confirmed' || row.state === 'withdrawn';
  const doubtful = row.stopped || (row.result === 'clash' && !over);
  if (pile === 'done') return over && !row.stopped;
  if (pile === 'doubt') return doubtful || (row.interrupted && !over);
  return !over && !doubtful;
}

/** The rows of a pile (of one queue, or of all) in the order of their numbers. */
export function rowsOf(list: WorkList, pile: Pile, queue: string | null): ReregistrationRow[] {
  return list.rows
    .filter((row) => isIn(pile, row) && (queue === null || queueKey(row.series) === queue))
    .toSorted((a, b) => queueKey(a.series).localeCompare(queueKey(b.series)) || a.serial - b.serial);
}

/** The row to work on next: of this queue if it has one, else of the first queue that goes on. */
export function nextRow(list: WorkList, queue: string | null): ReregistrationRow | undefined {
  const waiting = list.queues.filter(({ next }) => next !== null);
  const chosen = waiting.find(({ series }) => queueKey(series) === queue) ?? waiting[0];
  return list.rows.find(({ item }) => item === chosen?.next);
}

/** The queue in which the row stands. */
export function queueOf(list: WorkList, row: ReregistrationRow): Queue | undefined {
  return list.queues.find(({ series }) => queueKey(series) === queueKey(row.series));
}

/** Rows that no one has to touch any more count as finished, whether confirmed or withdrawn. */
export function openCount(list: WorkList): number {
  return list.rows.filter(({ state }) => state !== 'confirmed' && state !== 'withdrawn').length;
}

/** Rows that will never stand in ESV3. */
export function withdrawnCount(list: WorkList): number {
  return list.rows.filter(({ state }) => state === 'withdrawn').length;
}
