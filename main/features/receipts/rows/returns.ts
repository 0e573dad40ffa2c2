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

interface OutReceipt {
  readonly id: string;
  readonly number: string;
}

const OUT = `SELECT r.id, r.number FROM cancellations c JOIN receipts r ON r.id = c.receipt
  WHERE c.original = 'not-returned' AND NOT EXISTS (SELECT 1 FROM returned_originals b WHERE b.receipt = c.receipt)`;

/** Receipts cancelled as not returned whose originals are still out, the oldest first. */
export const readOriginalsOut = (tx: ReadTx): OutReceipt[] => tx.all(`${OUT} ORDER BY c.seq`);

/** Those that were given in one outage. */
export const readOriginalsOutOf = (tx: ReadTx, outage: string): OutReceipt[] =>
  tx.all(`${OUT} AND r.outage = ? ORDER BY c.seq`, outage);
