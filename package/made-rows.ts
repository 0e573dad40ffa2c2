import {
  CSV_FILES,
  KEY_COLUMNS,
  type CsvFileName,
  type CsvRow,
} from '../domain/reconciliation/package-format';
import type { CsvRow as ReadRow } from './csv-reader';

/** One row of a package as it is read: its key, what it says, its salt. */
export interface KeyedRow {
  /** Row of its file, from 1, which is the header. */
  readonly row: number;
  readonly counter: string;
  readonly epoch: string;
  readonly seq: number;
  readonly line: number;
  readonly cells: readonly string[];
  readonly salt: string;
}

/** One CSV file, walked beside the journal: never more than one entry's rows are held. */
export class MadeRows {
  readonly file: CsvFileName;
  readonly #batches: AsyncIterator<ReadRow[]>;
  #batch: ReadRow[] = [];
  #at = 0;
  #current: KeyedRow | undefined;

  private constructor(file: CsvFileName, batches: AsyncIterable<ReadRow[]>) {
    this.file = file;
    this.#batches = batches[Symbol.asyncIterator]();
  }

  static async over(file: CsvFileName, batches: AsyncIterable<ReadRow[]>): Promise<MadeRows> {
    const rows = new MadeRows(file, batches);
    await rows.#advance();
    return rows;
  }

  /** Of the next row; no entry's when there is none. */
  get nextSeq(): number {
    return this.#current?.seq ?? Infinity;
  }

  /** All further rows up to this seq, in the order of the file. */
  async upTo(seq: number): Promise<KeyedRow[]> {
    const rows: KeyedRow[] = [];
    while (this.#current !== undefined && this.#current.seq <= seq) {
      rows.push(this.#current);
      await this.#advance();
    }
    return rows;
  }

  /** The next row, whatever its seq; undefined at the end. */
  async next(): Promise<KeyedRow | undefined> {
    const row = this.#current;
    if (row !== undefined) await this.#advance();
    return row;
  }

  async #advance(): Promise<void> {
    while (this.#at >= this.#batch.length) {
      const next = await this.#batches.next();
      if (next.done === true) {
        this.#current = undefined;
        return;
      }
      this.#batch = next.value;
      this.#at = 0;
    }
    const read = this.#batch[this.#at];
    this.#at += 1;
    this.#current = read && keyed(read);
  }
}

/** A row that was read, with its key and salt told apart from what it says. */
export function keyed({ row, cells }: ReadRow): KeyedRow {
  const [counter = '', epoch = '', seq, line] = cells;
  return {
    row,
    counter,
    epoch,
    seq: Number(seq),
    line: Number(line),
    cells: cells.slice(KEY_COLUMNS.length, -1),
    salt: cells.at(-1) ?? '',
  };
}

/** What a row says, by column. */
export const saidBy = <F extends CsvFileName>(file: F, { cells }: KeyedRow): CsvRow<F> =>
  Object.fromEntries(CSV_FILES[file].map((column, index) => [column, cells[index] ?? ''])) as CsvRow<F>;
