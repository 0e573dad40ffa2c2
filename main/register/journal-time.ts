/** The journal by time. */
import type { Instant } from '../../domain/time/civil-time';
import type { ReadTx } from './transaction';

/**
 * The first entry at or after `from`; one past the newest when there is none. Time never goes back within an epoch, so
 * the place is found by halving, and "today" needs no index on any table's times. Where an epoch named an earlier time,
 * what the wrong clock dated before it is looked at by itself.
 */
export function firstSeqSince(tx: ReadTx, from: Instant): number {
  const newest = tx.one<{ seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM journal').seq;
  const jumps = tx.all<{ seq: number }>(
    `SELECT seq FROM epochs WHERE reason = 'time-stated' ORDER BY seq DESC`,
  );
  let end = newest + 1;
  for (const { seq: start } of [...jumps, { seq: 1 }]) {
    const found = firstIn(tx, from, start, end);
    if (found > start) return found;
    end = start;
  }
  return end;
}

/** Between `low` and `high`, where time only goes on; `high` when there is none. */
function firstIn(tx: ReadTx, from: Instant, low: number, high: number): number {
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const entry = tx.get<{ at: string }>('SELECT at FROM journal WHERE seq = ?', middle);
    if (entry && entry.at >= from) high = middle;
    else low = middle + 1;
  }
  return low;
}
