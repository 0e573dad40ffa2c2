import { nextSerial, receiptNumber } from '../../../domain/receipts/receipt-book';
import { fail, ok } from '../../../domain/result';
import type { ReadTx } from '../../register/transaction';
import { readBooks, readHighestSerial } from './rows/books';

/** The next serial of the first open book that still has one: no book, no receipt. */
export function nextReceipt(tx: ReadTx) {
  const books = readBooks(tx).filter((book) => book.state === 'open');
  if (books.length === 0) return fail('no-book');
  for (const book of books) {
    const serial = nextSerial(book, readHighestSerial(tx, book.id));
    if (serial.ok)
      return ok({ book: book.id, serial: serial.value, number: receiptNumber(book, serial.value) });
  }
  return fail('book-exhausted');
}
