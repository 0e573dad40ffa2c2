/** Whether another receipt may stand in the place of a cancelled one. */
import type { ReadTx } from '../../register/transaction';
import { readSummary } from '../outages/rows/outages';
import { readRowState } from '../reconciliation/rows/row-events';
import { isCapturedFor, readOpenUnknown } from './rows/fates';
import { readReceiptsOfCase, readReplacementOf, type StoredReceipt } from './rows/receipts';

type Problem =
  | 'receipt-not-cancelled'
  | 'receipt-replaced'
  | 'receipt-of-no-case'
  | 'serials-unsettled'
  | 'outage-state-wrong';

/** Undefined where it may: it is cancelled, no other stands for its case, and both case and outage are still worked on. */
export function replaceProblem(
  tx: ReadTx,
  { number, caseId, caseNumber, cancelled, outage }: StoredReceipt,
): Problem | undefined {
  if (!cancelled) return 'receipt-not-cancelled';
  if (caseId === null || readRowState(tx, caseId).state === 'withdrawn') return 'receipt-of-no-case';
  const stands = readReceiptsOfCase(tx, caseId).some((receipt) => !receipt.cancelled);
  // of several cancelled ones in a row only the last may be; one that a restore lost stands on its paper
  if (stands || readReplacementOf(tx, number) || isCapturedFor(tx, caseNumber)) return 'receipt-replaced';
  // a restore may have lost the very replacement: nobody knows until its serial is settled
  if (readOpenUnknown(tx).length > 0) return 'serials-unsettled';
  const state = outage === null ? undefined : readSummary(tx, outage)?.state;
  return state === 'in-force' || state === 'restored' ? undefined : 'outage-state-wrong';
}
