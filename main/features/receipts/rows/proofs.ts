/** Receipts held against their entries in the journal. */
import { canonicalJson, type Entry } from '../../../../domain/journal/journal';
import { hashesOf } from '../../../../domain/reconciliation/bound-rows';
import { sha256Hex } from '../../../register/hash';
import type { RowKey } from '../../../register/row-key';
import { saltOf } from '../../../register/row-proof';
import type { ReadTx } from '../../../register/transaction';
import { issuedRows } from './receipt-cells';
import { readLines, readReceipt } from './receipts';

/**
 * Whether the receipt of a `receipts.issued` entry is there, with its lines, as it was issued. Without the key only whether it
 * is there, under its number and with its amount.
 */
export function isReceiptProven(tx: ReadTx, { seq, epoch, data }: Entry, key: RowKey | undefined): boolean {
  const { receipt, number, book, serial, amountSen, bound } = data;
  const row = typeof receipt === 'string' ? readReceipt(tx, receipt) : undefined;
  if (!row || row.seq !== seq || row.number !== number || row.book !== book) return false;
  if (row.serial !== serial || row.amountSen !== amountSen) return false;
  if (!key) return true;
  const salt = saltOf(key, epoch, seq);
  const made = hashesOf(issuedRows(row, readLines(tx, row.id)), salt, sha256Hex);
  return canonicalJson(made) === canonicalJson(bound ?? null);
}
