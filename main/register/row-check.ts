/**
 * Every official row held against the entries that prove it (row-proof): none changed, added, taken away or moved. Without
 * the register's key only that none was added or taken away.
 */
import type { Entry } from '../../domain/journal/journal';
import { need } from '../../domain/need';
import { MIGRATIONS } from './migrate';
import { ROWS_KIND, RowsHash, type RowsEntry } from './row-proof';
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

/** No row is as early; the least there is cannot be asked for exactly by a number of JavaScript. */
const BEFORE_ALL = -Number.MAX_VALUE;

/** The rows of one table in their order, page by page, so that others may write meanwhile. */
class Cursor {
  #page: Row[] = [];
  #next = 0;
  #after = BEFORE_ALL;
  readonly #sql: string;

  constructor(table: string) {
    this.#sql = `SELECT rowid AS "rowid", * FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT ${PAGE}`;
  }

  next(tx: ReadTx): Row | undefined {
    if (this.#next === this.#page.length) this.#turn(tx);
    const row = this.#page[this.#next];
    if (row) this.#next++;
    return row;
  }

  /** The last row that was given out, while no later one was read; undefined where one was. */
  get end(): number | undefined {
    return this.#next === this.#page.length ? this.#after : undefined;
  }

  #turn(tx: ReadTx): void {
    this.#page = tx.all<Row>(this.#sql, this.#after);
    this.#next = 0;
    this.#after = Number(this.#page.at(-1)?.rowid ?? this.#after);
  }
}

export class RowCheck {
  readonly #cursors = new Map<string, Cursor>();
  readonly #left = new Set<string>();
  /** Entries in a row of which a table held nothing. */
  readonly #misses = new Map<string, number>();
  readonly #shapes = new Map<number, Columns>();
  /** Asks all tables that are not left whether a later row stands in them. */
  #laterSql: string | undefined;

  /**
   * @param reading may be another connection's later
   * @param key the register's own; without it rows are only counted, table by table and entry by entry
   */
  constructor(
    private readonly reading: () => ReadTx,
    private readonly key: RowKey | undefined,
  ) {
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
    const ends = [...this.#cursors].map(([table, cursor]) => ({ table, end: cursor.end }));
    const read = ends.flatMap(({ table, end }) => (end === undefined ? [table] : []));
    const more = this.reading().all<{ name: string }>(this.#later(), ...ends.map(({ end }) => end ?? null));
    return this.#leave([...read, ...more.map(({ name }) => name)]);
  }

  /** One question for all tables: it is asked after every receipt. */
  #later(): string {
    this.#laterSql ??= [...this.#cursors.keys()]
      .map((table) => `SELECT '${table}' AS name WHERE EXISTS (SELECT 1 FROM ${table} WHERE rowid > ?)`)
      .join(' UNION ALL ');
    return this.#laterSql;
  }

  #leave(tables: string[]): string[] {
    if (tables.length > 0) this.#laterSql = undefined;
    for (const table of tables) {
      this.#cursors.delete(table);
      this.#left.add(table);
    }
    return tables;
  }

  #holds(table: string, shape: number, { rows, hash }: { rows: number; hash: string }): boolean {
    const cursor = this.#cursors.get(table);
    const columns = this.#columnsAt(shape).get(table);
    if (!cursor || !columns) return false;
    const known = new Set(columns.map(({ name }) => name));
    const later = this.#columnsAt(MIGRATIONS.length)
      .get(table)
      ?.filter(({ name }) => !known.has(name));
    const found = this.key && new RowsHash(this.key);
    const tx = this.reading();
    let plausible = true;
    // all of them, whatever is wrong with one: the next entry speaks of those that follow
    for (let count = 0; count < rows; count++) {
      const row = cursor.next(tx);
      if (!row) return false;
      // what no hash speaks of yet can only be what its migration put there
      plausible &&= !later?.some(({ name, unless }) => (row[name] ?? null) !== unless);
      // without the key no hash tells of a text whose last page was zeroed, and SQLite sees nothing amiss in it
      plausible &&= this.key !== undefined || !Object.values(row).some(endsInZeros);
      found?.add(columns.map(({ name }) => row[name] ?? null));
    }
    return plausible && (!found || found.done().hash === hash);
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

const endsInZeros = (value: unknown): boolean => typeof value === 'string' && value.endsWith('\0');

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
