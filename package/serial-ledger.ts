import type { JsonObject } from '../domain/journal/journal';

interface Book {
  readonly serials: Set<number>;
  /** A receipt's number and serial, from which the number of any other serial of the book can be told. */
  readonly sample: { readonly number: string; readonly serial: number };
}

/** What became of each serial of each book: a row, or an entry that explains why there is none. */
export class SerialLedger {
  readonly #books = new Map<string, Book>();
  readonly #explained = new Map<string, { ones: Set<number>; stretches: [first: number, last: number][] }>();
  readonly #explainedNumbers = new Set<string>();

  /** Takes a receipt's row; false when its serial was already taken. */
  take(book: string, serial: number, number: string): boolean {
    const known = this.#books.get(book);
    if (known === undefined) {
      this.#books.set(book, { serials: new Set([serial]), sample: { number, serial } });
      return true;
    }
    if (known.serials.has(serial)) return false;
    known.serials.add(serial);
    return true;
  }

  /**
   * Takes an entry other than an issue: it explains a serial that it names by `book` and `serial`, several by `book`
   * and `serials`, a stretch by `book`, `firstSerial` and `lastSerial`, or, in the receipts' own entries, one by its
   * receipt `number`.
   */
  explain(kind: string, data: JsonObject): void {
    const { book, serial, serials, firstSerial, lastSerial, number } = data;
    if (typeof number === 'string' && kind.startsWith('receipts.')) this.#explainedNumbers.add(number);
    if (typeof book !== 'string') return;
    const ones = [serial, ...(Array.isArray(serials) ? serials : [])].filter(
      (one) => typeof one === 'number',
    );
    const stretch = typeof firstSerial === 'number' && typeof lastSerial === 'number';
    if (ones.length === 0 && !stretch) return;
    const known = this.#explained.get(book) ?? { ones: new Set(), stretches: [] };
    this.#explained.set(book, known);
    for (const one of ones) known.ones.add(one);
    if (stretch) known.stretches.push([firstSerial, lastSerial]);
  }

  /** Each serial between a book's lowest and highest that has neither a row nor an explanation; at most `limit`. */
  gaps(limit: number): { book: string; serial: number }[] {
    const gaps: { book: string; serial: number }[] = [];
    for (const [book, { serials, sample }] of this.#books) {
      const known = this.#explained.get(book);
      const sorted = [...serials].sort((one, other) => one - other);
      for (let index = 1; index < sorted.length; index += 1) {
        const end = sorted[index] ?? 0;
        for (let serial = (sorted[index - 1] ?? 0) + 1; serial < end; serial += 1) {
          const stretch = known?.stretches.find(([first, last]) => first <= serial && serial <= last);
          if (stretch !== undefined) serial = stretch[1];
          else if (!known?.ones.has(serial) && !this.#explainedNumbers.has(numberOf(sample, serial))) {
            gaps.push({ book, serial });
          }
          if (gaps.length >= limit) return gaps;
        }
      }
    }
    return gaps;
  }
}

/** `R2-000124` for serial 124, told from `R2-000123`. */
function numberOf(sample: { number: string; serial: number }, serial: number): string {
  const digits = /\d+$/.exec(sample.number)?.[0] ?? '';
  return (
    sample.number.slice(0, sample.number.length - digits.length) + String(serial).padStart(digits.length, '0')
  );
}
