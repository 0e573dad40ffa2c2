/** What two people decided together, and why: the reason stands in the register, since the journal holds no free text. */
import type { Instant } from '../../../../domain/time/civil-time';
import type { CallName } from '../../../../preload/contract/contract';
import type { Pair } from '../../../call/handler';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface Decision {
  /** Its place in the table. */
  readonly seq: number;
  readonly call: string;
  readonly reason: string;
  readonly first: string;
  readonly second: string;
  readonly at: Instant;
}

/** Newest first, `limit` of those before the row `before`. */
export const readDecisionsBefore = (tx: ReadTx, before: number, limit: number): Decision[] =>
  tx.all<Decision>(
    'SELECT id AS seq, call, reason, first, second, at FROM decisions WHERE id < ? ORDER BY id DESC LIMIT ?',
    before,
    limit,
  );

export function insertDecision(tx: WriteTx, call: CallName, [first, second]: Pair, reason: string): void {
  insert(tx, 'decisions', { call, reason, first: first.id, second: second.id, at: tx.at });
  tx.journal('officers.decided-together', { call, by: [first.id, second.id] });
}
