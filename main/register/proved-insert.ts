/**
 * The rows that an INSERT brings into an official table, for their proof: told from the values that are bound, since
 * having SQLite give each row back costs a fifth of an issue. It holds because tables are STRICT and a value must be of
 * its column's own kind, so that SQLite stores it as it is; any other value is refused here.
 */
import type { SqliteDatabase, SqliteStatement } from './sqlite';

type Value = string | number | null;

/** A row's values in the order of its columns, as SQLite gives them back. */
export type RowValues = readonly unknown[];

/** Runs the statement and answers the rows that came in. Throws TypeError for a value of another kind than its column. */
export type ProvedInsert = (values: readonly Value[]) => RowValues[];

/** One row, its columns named, nothing but bound values: as `insert` writes it. */
const PLAIN = /^INSERT INTO (?<table>\w+) \((?<columns>\w+(?:, \w+)*)\) VALUES \(\?(?:, \?)*\)$/;

export function provedInsert(db: SqliteDatabase, sql: string): ProvedInsert {
  const { table, columns } = PLAIN.exec(sql)?.groups ?? {};
  if (table === undefined || columns === undefined) return givenBack(db, sql);
  const cells = cellsOf(db, table, columns.split(', '));
  const statement = db.prepare(sql);
  return (values) => {
    const row = cells.map((cell) => cell(values));
    const { lastInsertRowid } = statement.run(...values);
    return [row.map((value) => (value === ROWID ? Number(lastInsertRowid) : value))];
  };
}

/** Any other form of INSERT: SQLite gives its rows back itself. */
function givenBack(db: SqliteDatabase, sql: string): ProvedInsert {
  const statement: SqliteStatement = db.prepare(`${sql} RETURNING *`).raw();
  return (values) => statement.all(...values) as RowValues[];
}

interface Column {
  readonly name: string;
  readonly type: string;
  /** What a row holds that was not given it. */
  readonly unless: string | null;
  readonly isRowid: 0 | 1;
}

const COLUMNS = `SELECT name, type, dflt_value AS unless, pk = 1 AND type = 'INTEGER' AND
  (SELECT count(*) FROM pragma_table_info(@table) WHERE pk > 0) = 1 AS isRowid FROM pragma_table_info(@table) ORDER BY cid`;

/** Stands for the number that SQLite gives to a row of a table with an INTEGER PRIMARY KEY. */
const ROWID = Symbol('rowid');

type Cell = (values: readonly Value[]) => Value | typeof ROWID;

/** For each of the table's columns where its value comes from, in the order in which SQLite gives them back. */
function cellsOf(db: SqliteDatabase, table: string, bound: readonly string[]): Cell[] {
  const columns = db.prepare<[{ table: string }], Column>(COLUMNS).all({ table });
  return columns.map(({ name, type, unless, isRowid }): Cell => {
    const at = bound.indexOf(name);
    if (at >= 0) return (values) => stored(values[at], type, `${table}.${name}`) ?? (isRowid ? ROWID : null);
    if (isRowid) return () => ROWID;
    const filled = unless === null ? null : (db.prepare(`SELECT ${unless}`).pluck().get() as Value);
    return () => filled;
  });
}

/** The value as a STRICT column of this type keeps it. */
function stored(value: Value | undefined, type: string, column: string): Value {
  if (value === null) return null;
  if (type === 'INTEGER' && typeof value === 'number' && Number.isSafeInteger(value)) return value;
  // half a surrogate pair has no UTF-8: SQLite is handed the replacement character in its place
  if (type === 'TEXT' && typeof value === 'string') return value.toWellFormed();
  throw new TypeError(`no ${type} for ${column}`);
}
