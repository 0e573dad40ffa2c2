import { fail, ok, type Result } from '../result';

/** A block of receipt serials that a supervisor gave to one counter. `first` and `last` are inclusive. */
export type Book = {
  id: string;
  /** ends in a hyphen, so that prefix and serial never run together: `R2-`, `LATIHAN-R2-` */
  prefix: string;
  first: number;
  last: number;
  /** digits that a serial is padded to */
  width: number;
  state: 'open' | 'closed';
};

export const RUNNING_LOW = 20;
const WIDEST = 9;
/** Without a witness a restore lists every serial left in an open book: a slip of the finger must not make that endless. */
export const LARGEST_BLOCK = 1_000_000;

/** The serial that the next receipt gets. `highestUsed`: the highest of this book that has any fate, undefined for none. */
export function nextSerial(
  book: Book,
  highestUsed: number | undefined,
): Result<number, { code: 'book-exhausted' | 'book-closed' }> {
  if (book.state === 'closed') return fail('book-closed');
  const next = Math.max(book.first, (highestUsed ?? 0) + 1);
  return next > book.last ? fail('book-exhausted') : ok(next);
}

/** Serials that this book can still give; none when it is closed. */
export function remaining(book: Book, highestUsed: number | undefined): number {
  if (book.state === 'closed') return 0;
  return Math.max(0, book.last - Math.max(book.first - 1, highestUsed ?? 0));
}

/** Few enough left (20 unless told) that the home list asks for the next block. */
export function isRunningLow(left: number, limit: number = RUNNING_LOW): boolean {
  return left <= limit;
}

/** `R2-000124`. Throws RangeError for a serial outside the book. */
export function receiptNumber(book: Book, serial: number): string {
  if (!Number.isInteger(serial) || serial < book.first || serial > book.last) {
    throw new RangeError(`serial ${serial} is not in book ${book.id}`);
  }
  return book.prefix + String(serial).padStart(book.width, '0');
}

/**
 * Whether a new block may be given: well formed, and no serial of its prefix in a block that exists, open or closed,
 * on whatever counter.
 */
export function validateBlock(
  existing: readonly Book[],
  block: Book,
): Result<Book, { code: 'block-malformed' } | { code: 'block-overlaps'; with: string }> {
  const wellFormed =
    /^([A-Z0-9]{1,12}-){1,3}$/.test(block.prefix) &&
    Number.isInteger(block.width) &&
    block.width >= 1 &&
    block.width <= WIDEST &&
    Number.isInteger(block.first) &&
    Number.isInteger(block.last) &&
    block.first >= 1 &&
    block.last >= block.first &&
    block.last - block.first < LARGEST_BLOCK &&
    block.last < 10 ** block.width;
  if (!wellFormed) return fail('block-malformed');
  const other = existing.find(
    (book) => book.prefix === block.prefix && block.first <= book.last && book.first <= block.last,
  );
  return other ? fail('block-overlaps', { with: other.id }) : ok(block);
}
