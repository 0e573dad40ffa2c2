import { need } from '../../../domain/need';
import type { ReadTx } from '../../register/transaction';
import { readChanges } from '../cases/rows/corrections';
import { replaceProblem } from './replaceable';
import { isReturned } from './rows/returns';
import { readCancellation, type StoredReceipt } from './rows/receipts';

/** A cancelled receipt as its case speaks of it: what it was, and whether its original is still out. */
export function cancelledView(tx: ReadTx, receipt: StoredReceipt) {
  const { id, number, amountSen } = receipt;
  const { original } = need(readCancellation(tx, id), 'cancellation');
  const originalOut = original === 'not-returned' && !isReturned(tx, id);
  return { id, number, amountSen, originalOut, replaceable: replaceableOf(tx, receipt) };
}

/** For whom another may be issued in its place: who paid, named as the case names them now. */
export function replaceableOf(tx: ReadTx, receipt: StoredReceipt): { payer: string } | null {
  if (replaceProblem(tx, receipt)) return null;
  const { caseId, payer } = receipt;
  const renamed = readChanges(tx, caseId ?? '').filter(
    ({ field, former }) => field === 'name' && former === payer,
  );
  return { payer: renamed.at(-1)?.corrected ?? payer };
}
