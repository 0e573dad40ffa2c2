import { traceCode } from '../../../domain/journal/journal';
import type { Receipt } from '../../../domain/receipts/receipt';
import type { WriteTx } from '../../register/transaction';
import { countInOutage } from '../outages/count-in-outage';
import { insertReceipt, type ReceiptRow } from './rows/receipts';
import { newId } from '../../register/new-id';

/** Where a receipt comes to stand, but for what is made as it is written. */
type Place = Omit<ReceiptRow, keyof Receipt | 'id' | 'issuedAt'>;

/**
 * Writes a receipt with its lines, under a serial that {@link nextReceipt} gave in the same transaction. Answers its id
 * and its kod jejak.
 */
export function issueReceipt(tx: WriteTx, receipt: Receipt, place: Place): { id: string; traceCode: string } {
  const id = newId();
  const { lines, ...row } = receipt;
  const hash = insertReceipt(tx, { ...row, ...place, id, issuedAt: tx.at }, lines);
  const { amountSen } = receipt;
  if (place.outage !== null) countInOutage(tx, place.outage, { receipts: 1, amountSen, seq: tx.head().seq });
  return { id, traceCode: traceCode(hash) };
}
