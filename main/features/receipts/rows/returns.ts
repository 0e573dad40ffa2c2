/** Originals that came back after their receipt had been cancelled as not returned. */
import type { Instant } from '../../../../domain/time/civil-time';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import type { StoredReceipt } from './receipts';

export function insertReturn(tx: WriteTx, { id, number }: StoredReceipt, officer: string): void {
  const { seq } = tx.journal('receipts.original-returned', { receipt: id, number, by: officer });
  insert(tx, 'returned_originals', { receipt: id, returned_at: tx.at, officer, seq });
}

export const readReturn = (tx: ReadTx, receipt: string): { at: Instant; officer: string } | undefined =>
  tx.get('SELECT returned_at AS at, officer FROM returned_originals WHERE receipt = ?', receipt);

export const isReturned = (tx: ReadTx, receipt: string): boolean => readReturn(tx, receipt) !== undefined;
