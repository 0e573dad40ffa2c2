import { nextSerial, receiptNumber } from '../../../domain/receipts/receipt-book';
import { remaining } from '../../../domain/series/block';
import { fail, ok } from '../../../domain/result';
import type { ReadTx } from '../../register/transaction';
import { readBooks, readHighestSerial } from './rows/books';

const readOpenBooks = (tx: ReadTx) => readBooks(tx).filter((book) => book.state === 'open');

/** How many receipts the open books can still give. */
export const receiptsLeft = (tx: ReadTx): number =>
  readOpenBooks(tx).reduce((sum, book) => sum + remaining(book, readHighestSerial(tx, book.id)), 0);

/** The next serial of the first open book that still has one: no book, no receipt. */
export function nextReceipt(tx: ReadTx) {
  const books = readOpenBooks(tx);
  if (books.length === 0) return fail('no-book');
  for (const book of books) {
    const serial = nextSerial(book, readHighestSerial(tx, book.id));
    if (serial.ok)
      return ok({ book: book.id, serial: serial.value, number: receiptNumber(book, serial.value) });
  }
  return fail('book-exhausted');
}
