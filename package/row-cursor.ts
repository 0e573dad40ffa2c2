import type { CsvRow } from './csv-reader';

/** Walks batches of rows one row at a time, so that two files can be read side by side. */
export class RowCursor<T> {
  readonly #batches: AsyncIterator<CsvRow[]>;
  readonly #read: (row: CsvRow) => T;
  #batch: CsvRow[] = [];
  #at = 0;
  #current: T | undefined;

  /** `read` is called once per row, when the cursor reaches it. */
  constructor(batches: AsyncIterable<CsvRow[]>, read: (row: CsvRow) => T) {
    this.#batches = batches[Symbol.asyncIterator]();
    this.#read = read;
  }

  /** The current row when it is at hand without waiting. */
  ready(): T | undefined {
    if (this.#current === undefined) {
      const row = this.#batch[this.#at];
      if (row !== undefined) this.#current = this.#read(row);
    }
    return this.#current;
  }

  /** The current row, fetched when needed; undefined at the end. */
  async fill(): Promise<T | undefined> {
    while (this.ready() === undefined) {
      const next = await this.#batches.next();
      if (next.done === true) return undefined;
      this.#batch = next.value;
      this.#at = 0;
    }
    return this.#current;
  }

  /** Moves past the current row. */
  pass(): void {
    this.#current = undefined;
    this.#at += 1;
  }
}
