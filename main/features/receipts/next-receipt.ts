import { nextSerial, receiptNumber } from '../../../domain/receipts/receipt-book';
import { remaining } from '../../../domain/series/block';
import { fail, ok } from '../../../domain/result';
import type { ReadTx } from '../../register/transaction';
import { readBooks, readGivingBooks, readHighestSerial } from './rows/books';

/** How many receipts the open books can still give. */
export const receiptsLeft = (tx: ReadTx): number =>
  readGivingBooks(tx).reduce((sum, book) => sum + remaining(book, readHighestSerial(tx, book.id)), 0);

/** The next serial of the first open book that still has one: no book, no receipt. */
export function nextReceipt(tx: ReadTx) {
  for (const book of readGivingBooks(tx)) {
    const serial = nextSerial(book, readHighestSerial(tx, book.id));
    if (serial.ok)
      return ok({ book: book.id, serial: serial.value, number: receiptNumber(book, serial.value) });
  }
  return fail(readBooks(tx).some(({ state }) => state === 'open') ? 'book-exhausted' : 'no-book');
}
