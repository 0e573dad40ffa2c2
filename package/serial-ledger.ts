import type { JsonObject } from '../domain/journal/journal';
import { SerialRuns } from './serial-runs';

/** Why a receipt's serial is not taken. */
export type SerialFault = 'twice' | 'another-number';

interface Book {
  readonly taken: SerialRuns;
  readonly explained: SerialRuns;
  /** What its receipts' numbers begin with; undefined until the book was given or used here. */
  stem: string | undefined;
}

/** What became of each serial of each book: a row, or an entry that explains why there is none. */
export class SerialLedger {
  readonly #books = new Map<string, Book>();
  /** By stem and length of the number: several books may share a prefix, but no two receipts a number. */
  readonly #numbers = new Map<string, SerialRuns>();

  take(book: string, serial: number, number: string): SerialFault | undefined {
    const known = this.#book(book);
    const stem = stemOf(number, serial);
    if (stem === undefined) return 'another-number';
    known.stem ??= stem;
    const alike = `${number.length} ${stem}`;
    const numbers = this.#numbers.get(alike) ?? new SerialRuns();
    this.#numbers.set(alike, numbers);
    const isNew = numbers.add(serial);
    const isFree = known.taken.add(serial);
    if (!isNew || !isFree) return 'twice';
    return known.stem === stem ? undefined : 'another-number';
  }

  /**
   * Takes an entry other than an issue: it may give a book its prefix, or explain a serial that it names by `book` and
   * `serial`, several by `book` and `serials`, a stretch by `book`, `firstSerial` and `lastSerial`.
   */
  explain(kind: string, { book, serial, serials, firstSerial, lastSerial, prefix }: JsonObject): void {
    if (typeof book !== 'string') return;
    if (kind === 'receipts.book-given' && typeof prefix === 'string')
      this.#book(book).stem ??= withoutNoughts(prefix);
    for (const one of [serial, ...(Array.isArray(serials) ? serials : [])])
      if (typeof one === 'number') this.#book(book).explained.add(one);
    if (typeof firstSerial === 'number' && typeof lastSerial === 'number' && firstSerial <= lastSerial)
      this.#book(book).explained.addStretch(firstSerial, lastSerial);
  }

  /** Each serial between a book's lowest and highest row that has neither a row nor an explanation; at most `limit`. */
  gaps(limit: number): { book: string; serial: number }[] {
    const gaps: { book: string; serial: number }[] = [];
    for (const [book, { taken, explained }] of this.#books) {
      const { ends } = taken;
      if (ends === undefined) continue;
      taken.addAll(explained);
      for (const serial of taken.missing(ends.first, ends.last, limit - gaps.length))
        gaps.push({ book, serial });
    }
    return gaps;
  }

  #book(book: string): Book {
    const known = this.#books.get(book) ?? {
      taken: new SerialRuns(),
      explained: new SerialRuns(),
      stem: undefined,
    };
    this.#books.set(book, known);
    return known;
  }
}

/**
 * What stands before a serial in its receipt's number, without the noughts that fill it up; undefined when the number does
 * not end with the serial.
 */
function stemOf(number: string, serial: number): string | undefined {
  const digits = String(serial);
  return number.endsWith(digits) ? withoutNoughts(number.slice(0, -digits.length)) : undefined;
}

const withoutNoughts = (prefix: string): string => prefix.replace(/0+$/, '');
