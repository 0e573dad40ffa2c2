import type { CallName } from '../../../preload/contract/contract';
import type { Deciders } from '../../call/handler';
import type { WriteTx } from '../../register/transaction';
import { insertDecision } from './rows/decisions';

/** Keeps what was decided, by whom and why, beside what they did: the act of every call that is theirs. */
export const keepDecision = (tx: WriteTx, call: CallName, people: Deciders, reason: string): void =>
  insertDecision(tx, call, people, reason);
