import { isSettled } from '../../../domain/reconciliation/row-state';
import type { OutputOf } from '../../../preload/contract/contract';
import type { Pile, ReregistrationRow } from '../../../preload/contract/reconciliation';

/** The list's answer: a page of one pile, and what is said of all of it. */
export type WorkList = OutputOf<'reconciliation.list'>;
export type Queue = WorkList['queues'][number];

/** One text per series: `10100-028-2026`. */
export const queueKey = ({ court, caseType, year }: ReregistrationRow['series']): string =>
  `${court}-${caseType}-${year}`;

/**
 * Whether the row stands in this pile. Clashes and rows that stop their queue lie in `doubt`, out of the way (S1.6,
 * S1.8); an interrupted row lies there too, and stays in `todo` since its queue waits for it.
 */
export function isIn(pile: Pile, row: ReregistrationRow): boolean {
  const over = isSettled(row);
  const doubtful = row.stopped || (row.result === 'clash' && !over);
  if (pile === 'done') return over && !row.stopped;
  if (pile === 'doubt') return doubtful || (row.interrupted && !over);
  return !over && !doubtful;
}

/** The row to work on next: of this queue if it has one, else of the first queue that goes on. */
export function nextItem({ queues }: Pick<WorkList, 'queues'>, queue: string | null): string | undefined {
  const waiting = queues.filter(({ next }) => next !== null);
  const chosen = waiting.find(({ series }) => queueKey(series) === queue) ?? waiting[0];
  return chosen?.next ?? undefined;
}

/** The queue in which the row stands. */
export function queueOf({ queues }: Pick<WorkList, 'queues'>, row: ReregistrationRow): Queue | undefined {
  return queues.find(({ series }) => queueKey(series) === queueKey(row.series));
}

/** Rows that no one has to touch any more count as finished, whether confirmed or given up. */
export const openCount = ({ counts }: Pick<WorkList, 'counts'>): number =>
  counts.made - counts.confirmed - counts.withdrawn - counts.writtenOff;
