import { need } from '../../../domain/need';
import type { ReadTx } from '../../register/transaction';
import { isReturned } from './rows/returns';
import { readCancellation, type StoredReceipt } from './rows/receipts';

/** A cancelled receipt as its case speaks of it: what it was, and whether its original is still out. */
export function cancelledView(tx: ReadTx, { id, number, amountSen }: StoredReceipt) {
  const { original } = need(readCancellation(tx, id), 'cancellation');
  return { number, amountSen, originalOut: original === 'not-returned' && !isReturned(tx, id) };
}
