/**
 * The proof of every official row. At the end of its transaction one entry `register.rows` says, for each official
 * table, how many rows came in and one keyed hash over them in their order. Official tables only grow, in the order of
 * their rowids, so `row-check` can hold all rows against these entries: none can be changed, added, taken away or moved.
 *
 * Left out are the working tables, which prove nothing, and the journal, which proves itself. The hash is keyed, so that
 * nobody who reads a journal can try names and identity numbers until one fits; the key lies in the vault, and in the
 * register only sealed (sealed-key).
 */
import type { Hmac } from 'node:crypto';
import type { JsonObject } from '../../domain/journal/journal';
import type { RowValues } from './proved-insert';
import { isDamage } from './failures';
import type { RowKey } from './row-key';
import { storedJson } from './stored-json';
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

/** Rows that every register has from its first proof on. */
const FIRST_ROWS = {
  row_key: 'SELECT id, sealed FROM row_key ORDER BY id LIMIT ?',
  epochs: `SELECT id, counter, opened_at, reason, public_key, key_store, former, seq FROM epochs ORDER BY rowid LIMIT ?`,
} as const;

/**
 * Whether this is the key that the register's rows were hashed with from the first: rows that another one proved could never
 * be proved again. A register that has none yet takes any, and so does one whose first rows cannot be read: its check names
 * the damage.
 */
export function isKeyOf(tx: ReadTx, key: RowKey): boolean {
  try {
    return provesFirstRows(tx, key);
  } catch (error) {
    if (isDamage(error)) return true;
    throw error;
  }
}

function provesFirstRows(tx: ReadTx, key: RowKey): boolean {
  const first = tx.get<{ data: string }>(
    'SELECT data FROM journal WHERE kind = ? ORDER BY seq LIMIT 1',
    ROWS_KIND,
  );
  if (!first) return true;
  const { tables } = storedJson(first.data) as RowsEntry;
  return Object.entries(FIRST_ROWS).some(([table, sql]) => {
    const proved = tables[table];
    if (!proved) return false;
    const found = new RowsHash(key);
    for (const row of tx.all<object>(sql, proved.rows)) found.add(Object.values(row));
    return found.done().hash === proved.hash;
  });
}

/** Characters of a salt. */
const SALT_DIGITS = 32;

/**
 * The salt of an entry's rows in a package (docs/FORMAT.md). It is made anew from the key whenever it is needed: nobody can
 * tell it from the journal, and no table has to keep it.
 */
export const saltOf = (key: RowKey, epoch: string, seq: number): string =>
  key.hashOf(`salt ${epoch} ${seq}`).slice(0, SALT_DIGITS);
