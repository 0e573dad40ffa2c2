/**
 * A register's tables, indexes and guards held against those that this app's migrations make: a guard that was dropped or
 * altered, an index that no longer keeps a number unique, a trigger of somebody's own. What was done behind a missing guard
 * is for the rows to tell (row-check); here is told that it was open.
 */
import { makeGuards } from './guards';
import { MIGRATIONS } from './migrate';
import { openDatabase, type SqliteDatabase } from './sqlite';
import type { ReadTx } from './transaction';

// SQLite's own are compared, too: whoever opens the file with `writable_schema` may give any name to what he adds
const OBJECTS = `SELECT type || ' ' || name AS object, tbl_name || ' ' || coalesce(sql, '') AS sql FROM sqlite_schema
  ORDER BY type, name`;

/** Kept in the file, and part of what its rows mean: texts in another encoding would be hashed alike. */
const ENCODING = 'UTF-8';

interface SchemaObject {
  readonly object: string;
  readonly sql: string;
}

/**
 * The first object that is missing, altered or strange, as `trigger guard_receipts_update`; undefined when none is. Tables
 * come first: where one is missing nothing else can be looked at.
 */
export function schemaDifference(tx: ReadTx): string | undefined {
  const found = new Map(tx.all<SchemaObject>(OBJECTS).map(({ object, sql }) => [object, sql]));
  const wanted = made();
  const wrong = [...wanted.keys()].filter((object) => found.get(object) !== wanted.get(object));
  return (
    wrong.find((object) => object.startsWith('table ')) ??
    wrong[0] ??
    [...found.keys()].find((object) => !wanted.has(object)) ??
    (tx.one<{ encoding: string }>('PRAGMA encoding').encoding === ENCODING ? undefined : 'encoding')
  );
}

function made(): Map<string, string> {
  return inMemory((db) => {
    makeGuards(db);
    const rows = db.prepare<[], SchemaObject>(OBJECTS).all();
    return new Map(rows.map(({ object, sql }) => [object, sql]));
  });
}

/** Works on an empty register of that shape, as the first so many migrations make it. */
export function inMemory<T>(work: (db: SqliteDatabase) => T, shape = MIGRATIONS.length): T {
  const db = openDatabase(':memory:');
  try {
    for (const sql of MIGRATIONS.slice(0, shape)) db.exec(sql);
    return work(db);
  } finally {
    db.close();
  }
}
