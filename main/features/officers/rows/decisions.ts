/** What two people decided together, and why: the reason stands in the register, since the journal holds no free text. */
import type { CallName } from '../../../../preload/contract/contract';
import type { Pair } from '../../../call/handler';
import { insert } from '../../../register/insert';
import type { WriteTx } from '../../../register/transaction';

export function insertDecision(tx: WriteTx, call: CallName, [first, second]: Pair, reason: string): void {
  insert(tx, 'decisions', { call, reason, first: first.id, second: second.id, at: tx.at });
  tx.journal('officers.decided-together', { call, by: [first.id, second.id] });
}
