import { fail, ok, type Result } from '../result';
import { findOverlap, nextInBlock, type Block } from '../series/block';

/** A block of receipt serials that a supervisor gave to one counter. `first` and `last` are inclusive. */
export type Book = Block & {
  /** ends in a hyphen, so that prefix and serial never run together: `R2-`, `LATIHAN-R2-` */
  prefix: string;
  /** digits that a serial is padded to */
  width: number;
};

const WIDEST = 9;
/** Without a witness a restore lists every serial left in an open book: a slip of the finger must not make that endless. */
export const LARGEST_BLOCK = 1_000_000;

/** The serial that the next receipt gets. `highestUsed`: the highest of this book that has any fate, undefined for none. */
export function nextSerial(
  book: Book,
  highestUsed: number | undefined,
): Result<number, { code: 'book-exhausted' | 'book-closed' }> {
  const next = nextInBlock(book, highestUsed);
  return next.ok ? next : fail(`book-${next.error.code}`);
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
  const other = findOverlap(
    existing.filter(({ prefix }) => prefix === block.prefix),
    block,
  );
  return other ? fail('block-overlaps', { with: other.id }) : ok(block);
}
