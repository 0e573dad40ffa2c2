/** The journal by time. */
import type { Instant } from '../../domain/time/civil-time';
import type { ReadTx } from './transaction';

/**
 * The first entry at or after `from`; one past the newest when there is none. Journal time never goes back, so the
 * place is found by halving, and "today" needs no index on any table's times.
 */
export function firstSeqSince(tx: ReadTx, from: Instant): number {
  let low = 1;
  let high = (tx.get<{ seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM journal')?.seq ?? 0) + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const entry = tx.get<{ at: string }>('SELECT at FROM journal WHERE seq = ?', middle);
    if (entry && entry.at >= from) high = middle;
    else low = middle + 1;
  }
  return low;
}
