/** Books and receipts as lists show them. */
import { nextSerial, receiptNumber } from '../../../domain/receipts/receipt-book';
import { isRunningLow, remaining } from '../../../domain/series/block';
import type { ReadTx } from '../../register/transaction';
import { readBooks, readHighestSerials, type BookRow } from './rows/books';
import type { StoredReceipt } from './rows/receipts';

/** Every book, the oldest first. */
export function bookViews(tx: ReadTx) {
  const highest = new Map(readHighestSerials(tx).map(({ block, serial }) => [block, serial]));
  return readBooks(tx).map((book) => bookView(book, highest.get(book.id)));
}

/** @param highest serial of it that has any fate */
export function bookView(book: BookRow, highest: number | undefined) {
  const left = remaining(book, highest);
  const next = nextSerial(book, highest);
  const state = book.state === 'open' && left === 0 ? ('exhausted' as const) : book.state;
  const { id, prefix, width, first, last, givenAt } = book;
  return {
    id,
    prefix,
    width,
    first,
    last,
    givenAt,
    state,
    remaining: left,
    next: next.ok ? receiptNumber(book, next.value) : null,
    low: book.state === 'open' && isRunningLow(left),
  };
}

export const receiptSummary = (row: StoredReceipt) => ({
  id: row.id, number: row.number, issuedAt: row.issuedAt, caseNumber: row.caseNumber, caseId: row.caseId, payer: row.payer,
  amountSen: row.amountSen, method: row.payment.method, cancelled: row.cancelled, issuer: row.officer,
}); // prettier-ignore
