/** Whether two copies of a register tell one history: the shorter is the beginning of the longer. */
import { hashAt, readHead, type Head } from './journal';
import type { ReadTx } from './transaction';

/** True when the copy holds this entry, or ends before it. Whether its chain is whole, the full check says. */
export function holds(tx: ReadTx, { seq, hash }: Pick<Head, 'seq' | 'hash'>): boolean {
  return seq > readHead(tx).seq || hashAt(tx, seq) === hash;
}

export const tellOneHistory = (a: ReadTx, b: ReadTx): boolean =>
  holds(a, readHead(b)) && holds(b, readHead(a));
