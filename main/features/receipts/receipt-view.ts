/** Books and receipts as lists show them. */
import { nextSerial, receiptNumber } from '../../../domain/receipts/receipt-book';
import { isRunningLow, remaining } from '../../../domain/series/block';
import type { ReadTx } from '../../register/transaction';
import { readHighestSerial, type BookRow } from './rows/books';
import type { StoredReceipt } from './rows/receipts';

export function bookView(tx: ReadTx, book: BookRow) {
  const highest = readHighestSerial(tx, book.id);
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
