import { afterEach, beforeEach, expect, it } from 'vitest';
import { provedInsert } from '../../../main/register/proved-insert';
import { openDatabase, type SqliteDatabase } from '../../../main/register/sqlite';

let db: SqliteDatabase;
beforeEach(() => {
  db = openDatabase(':memory:');
  db.exec(`CREATE TABLE kept (id INTEGER PRIMARY KEY, name TEXT NOT NULL, n INTEGER, unit TEXT NOT NULL DEFAULT 'Kaunter') STRICT;
    CREATE TABLE pairs (one INTEGER, two TEXT, PRIMARY KEY (one, two)) STRICT`);
});
afterEach(() => db.close());

/** What came in, as the statement's own row says and as SQLite gives it back. */
function bothOf(sql: string, values: (string | number | null)[]) {
  const said = provedInsert(db, sql)(values);
  const table = /INTO (\w+)/i.exec(sql)![1];
  return { said, kept: db.prepare(`SELECT * FROM ${table}`).raw().all() };
}

it.each([
  ['INSERT INTO kept (name, n) VALUES (?, ?)', ['a "petik"', 7]],
  ['INSERT INTO kept (n, name) VALUES (?, ?)', [null, 'nul \u0000 🙂']],
  ['INSERT INTO kept (id, name) VALUES (?, ?)', [41, 'x']],
  ['INSERT INTO kept (id, name) VALUES (?, ?)', [null, 'its number is SQLite’s']],
  ['INSERT INTO kept (name, n) VALUES (?, ?)', ['large', Number.MAX_SAFE_INTEGER]],
  ['INSERT INTO kept (name, n, unit) VALUES (?, ?, ?)', ['half a pair \ud83d', -1, '']],
  ['INSERT INTO pairs (two, one) VALUES (?, ?)', ['b', 3]],
  ['insert into kept (name) select ? union all select ?', ['two', 'rows']],
])('%s of %j: the row is told as SQLite keeps it', (sql, values) => {
  const { said, kept } = bothOf(sql, values);
  expect(JSON.stringify(said)).toBe(JSON.stringify(kept));
  expect(kept).not.toHaveLength(0);
});

it.each([
  ['a number for a text', ['INSERT INTO kept (name) VALUES (?)', 5]],
  ['a text for a number', ['INSERT INTO pairs (one) VALUES (?)', '5']],
  ['a fraction', ['INSERT INTO pairs (one) VALUES (?)', 1.5]],
  ['a number that no longer counts by ones', ['INSERT INTO pairs (one) VALUES (?)', 2 ** 53]],
] as const)('%s is refused, and nothing comes in', (_what, [sql, value]) => {
  expect(() => provedInsert(db, sql)([value])).toThrow(TypeError);
  expect(db.prepare('SELECT count(*) FROM kept, pairs').pluck().get()).toBe(0);
});
