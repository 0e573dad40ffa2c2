/** Who may approve what somebody else asks: another hand than the asker's, whose secret is its own. */
import { isOneHand } from '../../../domain/officers/hands';
import { civilDateOf, type Instant } from '../../../domain/time/civil-time';
import type { CallSpec } from '../../../preload/contract/call';
import type { Officer } from '../../../preload/contract/officers';
import type { ReadTx } from '../../register/transaction';
import { readGiven, readGivenSecrets } from './rows/given-secrets';

export type ApproverProblem =
  'approver-role' | 'approver-is-actor' | 'approver-one-hand' | 'secret-must-change';

/** Why this officer may not approve; undefined when they may. `asker` is whoever is signed in. */
export function approverProblem(
  tx: ReadTx,
  { approval }: Pick<CallSpec, 'approval'>,
  asker: Officer | null,
  approver: Officer,
  now: Instant,
): ApproverProblem | undefined {
  if (approver.role === 'clerk') return 'approver-role';
  if (readGiven(tx, approver.id)) return 'secret-must-change';
  if (asker?.id === approver.id) return approval === 'by-rule' ? 'approver-is-actor' : undefined;
  return asker && isOneHandNow(tx, asker.id, approver.id, now) ? 'approver-one-hand' : undefined;
}

/** Whether two officers count as one today, since one set the other's secret or a third set both. */
export const isOneHandNow = (tx: ReadTx, a: string, b: string, now: Instant): boolean =>
  isOneHand(readGivenSecrets(tx), a, b, civilDateOf(now));
