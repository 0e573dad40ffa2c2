/** Working tables attacked one by one: whatever somebody changes in them, the full check names it or it harms nobody. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proofsOf } from '../../../main/features/backups/soundness';
import { features } from '../../../main/features/features';
import type { CheckProblem } from '../../../main/register/check-problem';
import { fullCheck, type Checkable } from '../../../main/register/full-check';
import { LOOSE_TABLES, PROJECTED_TABLES } from '../../../main/register/guards';
import { checkableOf } from '../../../main/register/look';
import { rebuild } from '../../../main/register/projection';
import { registerFile } from '../../../main/register/register';
import { openDatabase, type SqliteDatabase } from '../../../main/register/sqlite';
import type { TestCounter } from '../../helpers/counter';
import { projections } from '../../helpers/projections';
import { everything } from './everything';

interface Column {
  readonly name: string;
  readonly type: string;
}

let test: TestCounter;
let db: SqliteDatabase;
beforeAll(async () => {
  test = await everything();
  await test.counter.prints.stop();
  const path = join(test.folder, 'attacked.sqlite');
  const source = openDatabase(registerFile(test.folder));
  source.pragma('wal_checkpoint(TRUNCATE)');
  source.close();
  copyFileSync(registerFile(test.folder), path);
  db = openDatabase(path);
  db.pragma('foreign_keys = OFF');
}, 60_000);
afterAll(async () => {
  db.close();
  await test.dispose();
});

/** The projections alone: SQLite's own check of the file may not be what finds it. */
const folded = (): Checkable => ({ ...checkableOf(db), integrityParts: () => [] });

/** What the check finds after `change`, which is taken back. */
async function after(change: string): Promise<CheckProblem | undefined> {
  db.exec('BEGIN');
  try {
    db.exec(change);
    return await fullCheck(folded(), proofsOf(features));
  } finally {
    db.exec('ROLLBACK');
  }
}

const columnsOf = (table: string): Column[] =>
  db.prepare<[], Column>(`SELECT name, type FROM pragma_table_info('${table}')`).all();

const other = ({ name, type }: Column): string =>
  type === 'INTEGER' ? `coalesce(${name}, 0) + 1000000` : `coalesce(${name}, '') || 'x'`;

/** One row of the table, by all its columns: most have no rowid. */
const FIRST = (table: string): string => {
  const names = columnsOf(table).map(({ name }) => name);
  return `(${names.join(', ')}) IS (SELECT ${names.join(', ')} FROM ${table} LIMIT 1)`;
};

describe('every working table', () => {
  it('is a projection with its fold, or said to be harmless', () => {
    expect(projections.map(({ table }) => table).toSorted()).toEqual([...PROJECTED_TABLES].toSorted());
    for (const [table, why] of Object.entries(LOOSE_TABLES)) expect(why.length, table).toBeGreaterThan(20);
  });

  it('has a row, and is what its events say', async () => {
    for (const { table } of projections)
      expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBeGreaterThan(0);
    expect(await after('SELECT 1')).toBeUndefined();
  });

  it('is named when any column of a row is changed', async () => {
    for (const { table } of projections)
      for (const column of columnsOf(table)) {
        const change = `UPDATE ${table} SET ${column.name} = ${other(column)} WHERE ${FIRST(table)}`;
        expect(await after(change), change).toMatchObject({ code: 'projection-differs', table });
      }
  }, 60_000);

  it('is named when a row is taken away', async () => {
    for (const { table } of projections) {
      const change = `DELETE FROM ${table} WHERE ${FIRST(table)}`;
      expect(await after(change), change).toMatchObject({ code: 'projection-differs', table });
    }
  });

  it('is named when a row is added, of somebody known or of nobody', async () => {
    for (const { table, subject } of projections)
      for (const keepsSubject of [true, false]) {
        const columns = columnsOf(table);
        const values = columns.map((each) =>
          each.name === subject && keepsSubject ? each.name : other(each),
        );
        const names = columns.map(({ name }) => name).join(', ');
        const change = `INSERT INTO ${table} (${names}) SELECT ${values.join(', ')} FROM ${table} LIMIT 1`;
        let found: CheckProblem | undefined;
        try {
          found = await after(change);
        } catch (error) {
          // one subject has one row there
          expect(String(error), change).toMatch(/UNIQUE|PRIMARY/);
          continue;
        }
        expect(found, change).toMatchObject({ code: 'projection-differs', table });
      }
  });

  it('can be made anew, whatever was done to it', () => {
    const content = (): unknown =>
      projections.map(({ table }) =>
        test.counter
          .opened()
          .reading()
          .all(
            `SELECT * FROM ${table} ORDER BY ${columnsOf(table)
              .map(({ name }) => name)
              .join()}`,
          ),
      );
    const before = content();
    const register = test.counter.opened();
    const wrong = register.write({ actor: 'system' }, (tx) => {
      for (const { table } of projections) tx.run(`DELETE FROM ${table} WHERE ${FIRST(table)}`);
      return rebuild(tx, projections);
    });
    expect(content()).toEqual(before);
    for (const { table } of projections) expect(wrong[table], table).toBeGreaterThan(0);
  });
});
