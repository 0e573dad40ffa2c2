/** Whether another receipt may stand in the place of a cancelled one. */
import { isGivenUpMatter } from '../../../domain/existing/matter';
import { isGivenUp } from '../../../domain/reconciliation/row-state';
import type { ReadTx } from '../../register/transaction';
import { readMatterState } from '../existing/rows/matters';
import { readSummary } from '../outages/rows/outages';
import { readRowState } from '../reconciliation/rows/row-events';
import { isCapturedFor, readOpenUnknown } from './rows/fates';
import {
  readReceiptsOfCase,
  readReceiptsOfExisting,
  readReplacementOf,
  type StoredReceipt,
} from './rows/receipts';

type Problem =
  | 'receipt-not-cancelled'
  | 'receipt-replaced'
  | 'receipt-of-no-case'
  | 'serials-unsettled'
  | 'outage-state-wrong';

/** Undefined where it may: it is cancelled, no other stands for its case, and both case and outage are still worked on. */
export function replaceProblem(tx: ReadTx, receipt: StoredReceipt): Problem | undefined {
  const { number, caseNumber, cancelled, outage } = receipt;
  if (!cancelled) return 'receipt-not-cancelled';
  const given = givenFor(tx, receipt);
  if (given === undefined || given.givenUp) return 'receipt-of-no-case';
  const stands = given.receipts.some((other) => !other.cancelled);
  // of several cancelled ones in a row only the last may be; one that a restore lost stands on its paper
  if (stands || readReplacementOf(tx, number) || isCapturedFor(tx, caseNumber)) return 'receipt-replaced';
  // a restore may have lost the very replacement: nobody knows until its serial is settled
  if (readOpenUnknown(tx).length > 0) return 'serials-unsettled';
  const state = outage === null ? undefined : readSummary(tx, outage)?.state;
  return state === 'in-force' || state === 'restored' ? undefined : 'outage-state-wrong';
}

/** All receipts of the case or matter that it was given for; undefined for one of neither. */
function givenFor(tx: ReadTx, { caseId, existing }: StoredReceipt) {
  if (caseId !== null)
    return {
      givenUp: isGivenUp(readRowState(tx, caseId)),
      receipts: readReceiptsOfCase(tx, caseId),
    };
  if (existing === null) return undefined;
  return {
    givenUp: isGivenUpMatter(readMatterState(tx, existing)?.state),
    receipts: readReceiptsOfExisting(tx, existing),
  };
}
