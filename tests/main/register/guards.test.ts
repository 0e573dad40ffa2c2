import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableNames, WORKING_TABLES } from '../../../main/register/guards';
import { registerFile } from '../../../main/register/register';
import { openDatabase } from '../../../main/register/sqlite';
import type { TestCounter } from '../../helpers/counter';
import { everything } from './everything';

let test: TestCounter;
let tables: string[] = [];
beforeAll(async () => {
  test = await everything();
  await test.counter.prints.stop();
  const db = openDatabase(registerFile(test.folder), { readonly: true });
  tables = tableNames(db);
  db.close();
}, 60_000);
afterAll(() => test.dispose());

/** Raw SQL on the register's own connection, with the settings that it has: what a store's slip could do. */
const attack = (sql: string): void => test.counter.register!.write({ actor: 'P001' }, (tx) => tx.run(sql));

const columnsOf = (table: string): string[] =>
  test.counter
    .register!.reading()
    .all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`)
    .map(({ name }) => name);

const contentOf = (table: string): unknown[] =>
  test.counter.register!.reading().all(`SELECT * FROM ${table}`);

describe('official rows never change', () => {
  it('every table has a row to attack', () => {
    expect(tables.length).toBeGreaterThan(25);
    for (const table of tables) expect(contentOf(table), table).not.toHaveLength(0);
  });

  it('the working tables are drafts and projections, and no others', () => {
    expect([...WORKING_TABLES].sort()).toEqual([
      ...[
        'applicant_addresses',
        'applicant_entries',
        'applicant_numbers',
        'applicant_pieces',
        'appointment_states',
        'call_backs',
        'deadlines',
        'drafts',
        'esv2_rows',
        'existing_states',
        'intake_states',
        'letter_places',
        'list_choices',
      ],
      ...[
        'mail_counts',
        'mail_hold',
        'mail_pieces',
        'mail_queue',
        'open_claims',
        'outage_counts',
        'outage_states',
      ],
      'paper_states',
      ...['request_states', 'reregistration_queues', 'reregistration_rows', 'summons_states'],
    ]);
  });

  it.each(['UPDATE', 'DELETE', 'INSERT OR REPLACE', 'upsert'])('%s is refused for each of them', (verb) => {
    for (const table of tables.filter((name) => !WORKING_TABLES.has(name))) {
      const columns = columnsOf(table);
      const before = contentOf(table);
      const attacks: Record<string, string[]> = {
        UPDATE: columns.flatMap((column) => [
          `UPDATE ${table} SET ${column} = ${column}`,
          `UPDATE OR REPLACE ${table} SET ${column} = ${column}`,
        ]),
        DELETE: [`DELETE FROM ${table}`],
        'INSERT OR REPLACE': [`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table} LIMIT 1`],
        upsert: [
          `INSERT INTO ${table} SELECT * FROM ${table} WHERE true ON CONFLICT DO UPDATE SET ${columns.at(-1)} = ${columns.at(-1)}`,
        ],
      };
      for (const sql of attacks[verb]!) expect(() => attack(sql), sql).toThrow('official-rows-never-change');
      expect(contentOf(table)).toEqual(before);
    }
  });

  it('stands in the file, so that another program that opens it plainly is refused too', () => {
    const copy = join(test.folder, 'other.sqlite');
    test.counter.register!.flushWitness();
    const source = openDatabase(registerFile(test.folder));
    source.pragma('wal_checkpoint(TRUNCATE)');
    source.close();
    copyFileSync(registerFile(test.folder), copy);
    const db = openDatabase(copy);
    try {
      for (const table of tables.filter((name) => !WORKING_TABLES.has(name))) {
        expect(() => db.exec(`DELETE FROM ${table}`), table).toThrow('official-rows-never-change');
        expect(() => db.exec(`UPDATE ${table} SET ${columnsOf(table)[0]} = ${columnsOf(table)[0]}`)).toThrow(
          'official-rows-never-change',
        );
      }
    } finally {
      db.close();
      rmSync(copy, { force: true });
    }
  });

  it('is kept against REPLACE by recursive_triggers alone: without it the row goes', () => {
    const copy = join(test.folder, 'replace.sqlite');
    const source = openDatabase(registerFile(test.folder));
    source.pragma('wal_checkpoint(TRUNCATE)');
    source.close();
    copyFileSync(registerFile(test.folder), copy);
    const db = openDatabase(copy);
    const replace = 'INSERT OR REPLACE INTO calls SELECT * FROM calls LIMIT 1';
    try {
      db.pragma('recursive_triggers = ON');
      expect(() => db.exec(replace)).toThrow('official-rows-never-change');
      db.pragma('recursive_triggers = OFF');
      expect(() => db.exec(replace)).not.toThrow();
    } finally {
      db.close();
      rmSync(copy, { force: true });
    }
  });
});
