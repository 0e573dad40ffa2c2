/** Receipts held against their entries in the journal. */
import type { JournalData, ReadTx } from '../../../register/transaction';
import { receiptRowHash } from '../../../../domain/receipts/receipt-row';
import { sha256Hex } from '../../../register/hash';
import { csvCellsOf, readLines, readReceipt } from './receipts';

/** Whether the receipt of a `receipts.issued` entry is there, with its lines, as it was issued. */
export function isReceiptProven(
  tx: ReadTx,
  { receipt, number, book, serial, amountSen, rowHash }: JournalData,
) {
  const row = typeof receipt === 'string' ? readReceipt(tx, receipt) : undefined;
  if (!row || row.number !== number || row.book !== book) return false;
  if (row.serial !== serial || row.amountSen !== amountSen || row.rowHash !== rowHash) return false;
  return receiptRowHash(csvCellsOf(row, readLines(tx, row.id)), sha256Hex) === rowHash;
}
