/** Calls about receipt books and receipts. Issuing and cancelling span features and are journeys. */
import { randomUUID } from 'node:crypto';
import { receiptNumber, validateBlock, type Book } from '../../../domain/receipt-book';
import { cancelReceipt } from '../../journeys/cancel-receipt';
import { receiptFile } from '../../journeys/receipt-file';
import { good, refuse, type Handlers } from '../../ipc/handler';
import { needSetting } from '../../register/settings';
import { cursorOf, PAGE, pageOf } from '../page';
import { closeBook, insertBook, readBook, readBooks } from './book-store';
import { insertFate, readOpenUnknown } from './fate-store';
import { bookView, receiptSummary } from './receipt-view';
import { readReceiptsBefore } from './store';

export const receiptsHandlers = {
  'receipts.books': ({ tx }) => good({ books: readBooks(tx).map((book) => bookView(tx, book)) }),

  'receipts.giveBook': ({ tx, officer }, { prefix, width, first, last }) => {
    const { drill } = needSetting(tx, 'counter');
    // a drill's serials say so themselves, wherever they are copied to
    const marked = drill && !prefix.startsWith('LATIHAN-') ? `LATIHAN-${prefix}` : prefix;
    const book: Book = { id: randomUUID(), prefix: marked, width, first, last, state: 'open' };
    const valid = validateBlock(readBooks(tx), book);
    if (!valid.ok) return refuse(valid.error.code, { fields: [{ path: 'first', code: valid.error.code }] });
    insertBook(tx, book, officer.id);
    return good({ id: book.id });
  },

  'receipts.closeBook': ({ tx, officer }, { id, reason }) => {
    const book = readBook(tx, id);
    if (!book) return refuse('book-unknown');
    if (book.state === 'closed') return refuse('book-closed');
    closeBook(tx, id, reason, officer.id);
    return good({});
  },

  'receipts.list': ({ tx }, { outage, after }) =>
    good(pageOf(readReceiptsBefore(tx, cursorOf(after), PAGE + 1, outage), receiptSummary)),
  'receipts.get': receiptFile,
  'receipts.cancel': cancelReceipt,

  'receipts.unknownSerials': ({ tx }) => {
    const books = new Map(readBooks(tx).map((book) => [book.id, book]));
    return good({
      serials: readOpenUnknown(tx).map(({ book, serial }) => ({
        book,
        serial,
        number: receiptNumber(books.get(book)!, serial),
      })),
    });
  },

  'receipts.settleSerial': ({ tx, officer }, { book, serial, fate }) => {
    if (!readOpenUnknown(tx).some((open) => open.book === book && open.serial === serial))
      return refuse('serial-not-unknown');
    const number = receiptNumber(readBook(tx, book)!, serial);
    insertFate(tx, { book, serial, number, fate, officer: officer.id });
    return good({});
  },
} satisfies Handlers<'receipts'>;
