import { randomBytes, randomUUID } from 'node:crypto';
import { traceCode } from '../../../domain/journal/journal';
import type { WriteTx } from '../../register/transaction';
import { countInOutage } from '../outages/count-in-outage';
import { insertReceipt, type ReceiptLine, type ReceiptRow } from './rows/receipts';

/**
 * Writes a receipt with its lines, under a serial that {@link nextReceipt} gave in the same transaction. Answers its id
 * and its kod jejak.
 */
export function issueReceipt(
  tx: WriteTx,
  receipt: Omit<ReceiptRow, 'id' | 'issuedAt' | 'salt'>,
  lines: readonly ReceiptLine[],
): { id: string; traceCode: string } {
  const id = randomUUID();
  const salt = randomBytes(16).toString('hex');
  const hash = insertReceipt(tx, { ...receipt, id, issuedAt: tx.at, salt }, lines);
  const { outage, amountSen } = receipt;
  if (outage !== null) countInOutage(tx, outage, { receipts: 1, amountSen, seq: tx.head().seq });
  return { id, traceCode: traceCode(hash) };
}
