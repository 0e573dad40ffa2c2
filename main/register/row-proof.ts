/**
 * The proof of every official row. At the end of its transaction one entry `register.rows` says, for each official
 * table, how many rows came in and one keyed hash over them in their order. Official tables only grow, in the order of
 * their rowids, so `row-check` can hold all rows against these entries: none can be changed, added, taken away or moved.
 *
 * Left out are the working tables, which prove nothing, and the journal, which proves itself. The hash is keyed, so that
 * nobody who reads a journal can try names and identity numbers until one fits; the key stands in the register alone.
 */
import { randomBytes, type Hmac } from 'node:crypto';
import type { JsonObject } from '../../domain/journal/journal';
import type { RowValues } from './proved-insert';
import { RowKey } from './row-key';
import type { ReadTx } from './transaction';

export const ROWS_KIND = 'register.rows';

/** What the entry says. `shape` is the file's version, from which a check knows the columns that the rows had then. */
export interface RowsEntry extends JsonObject {
  shape: number;
  tables: { [table: string]: { rows: number; hash: string } };
}

/** Texts are hashed in lots: one row at a time costs more than its hash. */
const LOT = 32 * 1024;

/** One keyed hash over rows in their order. */
export class RowsHash {
  /** Begun once the rows are more than a lot. */
  #hmac: Hmac | undefined;
  #lot = '';
  #rows = 0;

  constructor(private readonly key: RowKey) {}

  add(row: RowValues): void {
    // one JSON array a line: every list of rows has a text of its own
    this.#lot += `${JSON.stringify(row)}\n`;
    this.#rows++;
    if (this.#lot.length > LOT) this.#take();
  }

  done(): { rows: number; hash: string } {
    if (!this.#hmac) return { rows: this.#rows, hash: this.key.hashOf(this.#lot) };
    this.#take();
    return { rows: this.#rows, hash: this.#hmac.digest('hex') };
  }

  #take(): void {
    this.#hmac ??= this.key.begin();
    this.#hmac.update(this.#lot);
    this.#lot = '';
  }
}

/** The official rows that one transaction brought in. */
export class NewRows {
  readonly #tables = new Map<string, RowsHash>();

  #key: RowKey | undefined;

  /** @param key asked once, with the first row */
  constructor(private readonly key: () => RowKey) {}

  add(table: string, row: RowValues): void {
    let hash = this.#tables.get(table);
    if (!hash) {
      this.#key ??= this.key();
      hash = new RowsHash(this.#key);
      this.#tables.set(table, hash);
    }
    hash.add(row);
  }

  /** Nothing when no official row came in. */
  entry(shape: number): RowsEntry | undefined {
    if (this.#tables.size === 0) return undefined;
    const tables = Object.fromEntries([...this.#tables].map(([table, hash]) => [table, hash.done()]));
    return { shape, tables };
  }
}

/** The register's key; undefined before its first row. */
export function readRowKey(tx: ReadTx): RowKey | undefined {
  const row = tx.get<{ key: string }>('SELECT key FROM row_key');
  return row && new RowKey(row.key);
}

/** A new register's key, to be kept in it with the first row. */
export function newRowKey(): { text: string; key: RowKey } {
  const text = randomBytes(32).toString('hex');
  return { text, key: new RowKey(text) };
}

/** Characters of a salt. */
const SALT_DIGITS = 32;

/**
 * The salt of an entry's rows in a package (docs/FORMAT.md). It is made anew from the key whenever it is needed: nobody can
 * tell it from the journal, and no table has to keep it.
 */
export const saltOf = (key: RowKey, epoch: string, seq: number): string =>
  key.hashOf(`salt ${epoch} ${seq}`).slice(0, SALT_DIGITS);
