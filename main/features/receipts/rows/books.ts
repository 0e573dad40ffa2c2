/** Receipt books: blocks of serials given to this counter. Each serial has exactly one fate, across epochs. */
import type { Instant } from '../../../../domain/time/civil-time';
import type { Book } from '../../../../domain/receipts/receipt-book';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export type BookRow = Book & { readonly givenAt: Instant };

const BOOK = `SELECT b.id, b.prefix, b.width, b.first, b.last, b.given_at AS givenAt, e.book IS NOT NULL AS closed
  FROM receipt_books b LEFT JOIN receipt_book_events e ON e.book = b.id AND e.kind = 'closed'`;

type Raw = Omit<BookRow, 'state'> & { closed: number };
const bookOf = ({ closed, ...row }: Raw): BookRow => ({ ...row, state: closed ? 'closed' : 'open' });

export const readBooks = (tx: ReadTx): readonly BookRow[] =>
  tx.remembered(['receipt_books', 'receipt_book_events'], 'books', () =>
    tx.all<Raw>(`${BOOK} ORDER BY b.given_at, b.id`).map(bookOf),
  );

/** The highest serial of a book `b` that has any fate; 0 while it is untouched. */
const HIGHEST = `max(coalesce((SELECT max(serial) FROM receipts WHERE book = b.id), 0),
  coalesce((SELECT max(serial) FROM unknown_serials WHERE book = b.id), 0))`;

/** Open books that had serials left when this was read; the last of them may have been given since. */
export const readGivingBooks = (tx: ReadTx): readonly BookRow[] =>
  tx.remembered(['receipt_books', 'receipt_book_events'], 'giving books', () =>
    tx.all<Raw>(`${BOOK} WHERE e.book IS NULL AND b.last > ${HIGHEST} ORDER BY b.given_at, b.id`).map(bookOf),
  );

export const readBook = (tx: ReadTx, id: string): BookRow | undefined => {
  const row = tx.get<Raw>(`${BOOK} WHERE b.id = ?`, id);
  return row && bookOf(row);
};

/** The newest first. */
export const readNewestBooks = (tx: ReadTx, limit: number): BookRow[] =>
  tx.all<Raw>(`${BOOK} ORDER BY b.rowid DESC LIMIT ?`, limit).map(bookOf);

/** The highest serial that has any fate, of every book that has one. */
export const readHighestSerials = (tx: ReadTx): { block: string; serial: number }[] =>
  tx
    .all<{ block: string; serial: number }>(`SELECT id AS block, ${HIGHEST} AS serial FROM receipt_books b`)
    .filter(({ serial }) => serial > 0);

/** The highest serial of the book that has any fate; undefined while it is untouched. */
export const readHighestSerial = (tx: ReadTx, book: string): number | undefined =>
  tx.get<{ serial: number | null }>(
    `SELECT max(coalesce((SELECT max(serial) FROM receipts WHERE book = ?), 0),
                coalesce((SELECT max(serial) FROM unknown_serials WHERE book = ?), 0)) AS serial`,
    book,
    book,
  )?.serial || undefined;

export function insertBook(tx: WriteTx, book: Book, officer: string): void {
  const { id, prefix, width, first, last } = book;
  insert(tx, 'receipt_books', { id, prefix, width, first, last, epoch: tx.epoch, given_at: tx.at, officer });
  tx.journal('receipts.book-given', { book: id, prefix, width, first, last });
}

export function closeBook(tx: WriteTx, book: string, reason: string, officer: string): void {
  insert(tx, 'receipt_book_events', { book, kind: 'closed', reason, at: tx.at, officer });
  tx.journal('receipts.book-closed', { book });
}
