/** Every official row held against the entries that prove it (row-proof): none changed, added, taken away or moved. */
import type { Entry } from '../../domain/journal/journal';
import { need } from '../../domain/need';
import { MIGRATIONS } from './migrate';
import { readRowKey, ROWS_KIND, RowsHash, type RowsEntry } from './row-proof';
import type { RowKey } from './row-key';
import { isProved, tableNames } from './guards';
import { inMemory } from './schema-check';
import type { ReadTx } from './transaction';

type Row = Record<string, string | number | null>;
type Columns = ReadonlyMap<string, readonly Column[]>;

interface Column {
  readonly name: string;
  /** What it holds in rows that came in before it was there. */
  readonly unless: string | number | null;
}

/** Entries in a row that a table may fail before it is left. */
const TRIES = 3;

/** Rows read at once; a paper's frozen data can be large. */
const PAGE = 200;

/** The rows of one table in their order, page by page, so that others may write meanwhile. */
class Cursor {
  #page: Row[] = [];
  #next = 0;
  #after: number | null = null;

  constructor(private readonly table: string) {}

  next(tx: ReadTx): Row | undefined {
    if (this.#next === this.#page.length) this.#turn(tx);
    const row = this.#page[this.#next];
    if (row) this.#next++;
    return row;
  }

  #turn(tx: ReadTx): void {
    const from = this.#after === null ? '' : 'WHERE rowid > ?';
    const sql = `SELECT rowid AS "rowid", * FROM ${this.table} ${from} ORDER BY rowid LIMIT ${PAGE}`;
    this.#page = tx.all<Row>(sql, ...(this.#after === null ? [] : [this.#after]));
    this.#next = 0;
    this.#after = Number(this.#page.at(-1)?.rowid ?? this.#after);
  }
}

export class RowCheck {
  readonly #cursors = new Map<string, Cursor>();
  readonly #left = new Set<string>();
  /** Entries in a row of which a table held nothing. */
  readonly #misses = new Map<string, number>();
  /** The register's own; undefined where it is gone. */
  readonly key: RowKey | undefined;
  readonly #shapes = new Map<number, Columns>();

  /** `reading` may be another connection's later. */
  constructor(private readonly reading: () => ReadTx) {
    this.key = readRowKey(reading());
    for (const name of this.#columnsAt(MIGRATIONS.length).keys())
      if (isProved(name)) this.#cursors.set(name, new Cursor(name));
  }

  /**
   * The tables whose next rows are not those that this entry speaks of. Where a value was changed the later rows still stand
   * in their places; where a row is missing or too many none does any more, and the table is left after some tries.
   */
  differingAt(entry: Entry): string[] {
    if (entry.kind !== ROWS_KIND) return [];
    const { shape, tables } = entry.data as RowsEntry;
    return Object.keys(tables).filter((table) => {
      if (this.#left.has(table)) return false;
      const holds = this.#holds(table, shape, need(tables[table], 'table'));
      const misses = holds ? 0 : (this.#misses.get(table) ?? 0) + 1;
      this.#misses.set(table, misses);
      if (misses === TRIES) this.#leave([table]);
      return !holds;
    });
  }

  /** After the newest entry, at the same moment: the tables with rows that no entry speaks of. */
  unproved(): string[] {
    const tx = this.reading();
    return this.#leave(
      [...this.#cursors].filter(([, cursor]) => cursor.next(tx) !== undefined).map(([table]) => table),
    );
  }

  #leave(tables: string[]): string[] {
    for (const table of tables) {
      this.#cursors.delete(table);
      this.#left.add(table);
    }
    return tables;
  }

  #holds(table: string, shape: number, { rows, hash }: { rows: number; hash: string }): boolean {
    const cursor = this.#cursors.get(table);
    const columns = this.#columnsAt(shape).get(table);
    if (!cursor || !columns || !this.key) return false;
    const known = new Set(columns.map(({ name }) => name));
    const later = this.#columnsAt(MIGRATIONS.length)
      .get(table)
      ?.filter(({ name }) => !known.has(name));
    const found = new RowsHash(this.key);
    const tx = this.reading();
    let asMigrated = true;
    // all of them, whatever is wrong with one: the next entry speaks of those that follow
    for (let count = 0; count < rows; count++) {
      const row = cursor.next(tx);
      if (!row) return false;
      // what no hash speaks of yet can only be what its migration put there
      asMigrated &&= !later?.some(({ name, unless }) => (row[name] ?? null) !== unless);
      found.add(columns.map(({ name }) => row[name] ?? null));
    }
    return asMigrated && found.done().hash === hash;
  }

  /** A later app may have given a table more columns than its older rows were hashed with. */
  #columnsAt(shape: number): Columns {
    let columns = this.#shapes.get(shape);
    if (!columns) {
      columns = columnsAt(shape);
      this.#shapes.set(shape, columns);
    }
    return columns;
  }
}

/** The columns of every table in a register of that shape, as its migrations make it, and what they hold unless told. */
function columnsAt(shape: number): Columns {
  return inMemory((db) => {
    const columns = db.prepare<[string], { name: string; unless: string | null }>(
      'SELECT name, dflt_value AS unless FROM pragma_table_info(?) ORDER BY cid',
    );
    const column = ({ name, unless }: { name: string; unless: string | null }): Column => ({
      name,
      unless: unless === null ? null : (db.prepare(`SELECT ${unless}`).pluck().get() as Column['unless']),
    });
    return new Map(tableNames(db).map((table) => [table, columns.all(table).map(column)]));
  }, shape);
}
