/** What could be changed in a register's file without its check telling. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { soundnessOf } from '../../../main/features/backups/soundness';
import { CounterClock } from '../../../main/register/clock';
import { openEpoch } from '../../../main/register/epoch';
import { lookInto } from '../../../main/register/look';
import { MIGRATIONS } from '../../../main/register/migrate';
import { features, registeredBlocks } from '../../../main/features/features';
import { Register, registerFile } from '../../../main/register/register';
import { openDatabase, type SqliteDatabase } from '../../../main/register/sqlite';
import { handClock, openTestCounter, type TestCounter } from '../../helpers/counter';
import { rowKeyIn, SEALED_TEST_KEY, TEST_KEY } from '../../helpers/row-key';

async function checked(path: string) {
  const looked = lookInto(path, rowKeyIn(dirname(path)));
  try {
    return await soundnessOf(looked.checkable, features);
  } finally {
    looked.close();
  }
}

describe('a register whose laws were changed by hand', () => {
  let test: TestCounter;
  beforeEach(async () => {
    test = await openTestCounter();
  });
  afterEach(() => test.dispose());

  async function after(change: (db: SqliteDatabase) => void) {
    const path = join(test.folder, 'attacked.sqlite');
    const source = openDatabase(registerFile(test.folder));
    source.pragma('wal_checkpoint(TRUNCATE)');
    source.close();
    copyFileSync(registerFile(test.folder), path);
    const db = openDatabase(path);
    change(db);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    return checked(path);
  }
  const guardOf = (table: string, verb = 'update') => `guard_${table}_${verb}`;

  it('is sound as this app made it', async () => {
    expect(await after(() => undefined)).toBeUndefined();
  });

  it.each(['receipts', 'journal', 'mail_events', 'notices', 'applicant_events', 'drills'])(
    'tells a guard of %s that is missing, or does nothing',
    async (table) => {
      for (const verb of ['update', 'delete']) {
        const differs = { code: 'schema-differs', object: `trigger ${guardOf(table, verb)}` };
        const drop = `DROP TRIGGER ${guardOf(table, verb)};`;
        expect(await after((db) => db.exec(drop))).toEqual(differs);
        const idle = `CREATE TRIGGER ${guardOf(table, verb)} BEFORE ${verb} ON ${table} BEGIN SELECT 1; END`;
        expect(await after((db) => db.exec(drop + idle))).toEqual(differs);
      }
    },
  );

  it('tells an index that no longer keeps numbers apart, a trigger, a view and a table of somebody’s own', async () => {
    const unique = await after((db) => {
      const index = db
        .prepare(`SELECT name FROM sqlite_schema WHERE type = 'index' AND sql LIKE 'CREATE UNIQUE%' LIMIT 1`)
        .pluck()
        .get() as string;
      db.exec(`DROP INDEX ${index}`);
    });
    expect(unique).toMatchObject({
      code: 'schema-differs',
      object: expect.stringMatching(/^index /) as string,
    });
    expect(
      await after((db) =>
        db.exec(`CREATE TRIGGER mine AFTER INSERT ON receipts BEGIN DELETE FROM drafts; END`),
      ),
    ).toEqual({ code: 'schema-differs', object: 'trigger mine' });
    expect(await after((db) => db.exec(`CREATE VIEW mine AS SELECT 1 AS x`))).toEqual({
      ...{ code: 'schema-differs', object: 'view mine' },
    });
    expect(await after((db) => db.exec(`CREATE TABLE mine (x TEXT)`))).toMatchObject({
      code: 'schema-differs',
      object: 'table mine',
    });
  });

  it('tells them under any name, even one that looks like SQLite’s own', async () => {
    const added = {
      'trigger sqliteX': 'CREATE TRIGGER sqliteX AFTER INSERT ON receipts BEGIN DELETE FROM drafts; END',
      'table sqliteX': 'CREATE TABLE sqliteX (x TEXT)',
      'index sqliteX': 'CREATE INDEX sqliteX ON receipts (number)',
      'view sqliteX': 'CREATE VIEW sqliteX AS SELECT 1 AS x',
    };
    for (const [object, sql] of Object.entries(added))
      expect(await after((db) => db.exec(sql)), sql).toEqual({ code: 'schema-differs', object });
    const hidden = (db: SqliteDatabase): void => {
      db.unsafeMode(true);
      db.pragma('writable_schema = ON');
      db.exec(`INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES ('trigger', 'sqlite_x', 'receipts', 0,
        'CREATE TRIGGER sqlite_x AFTER INSERT ON receipts BEGIN DELETE FROM drafts; END')`); // prettier-ignore
      db.pragma('writable_schema = RESET');
    };
    expect(await after(hidden)).toEqual({ code: 'schema-differs', object: 'trigger sqlite_x' });
  });

  it('tells a generated column, and an index on another table than its own', async () => {
    const generated = `ALTER TABLE drafts ADD COLUMN twice TEXT AS (value || value) VIRTUAL`;
    expect(await after((db) => db.exec(generated))).toEqual({
      code: 'schema-differs',
      object: 'table drafts',
    });
    const moved = 'DROP INDEX receipts_newest; CREATE INDEX receipts_newest ON drafts (officer)';
    expect(await after((db) => db.exec(moved))).toEqual({
      ...{ code: 'schema-differs', object: 'index receipts_newest' },
    });
  });

  it('tells an entry of the journal that stands before its first', async () => {
    const stray = `INSERT INTO journal SELECT -1, at, epoch, actor, 'receipts.cancelled', v, data, prev, hash FROM journal WHERE seq = 1`;
    expect(await after((db) => db.exec(stray))).toMatchObject({ code: 'chain-broken', seq: -1 });
  });
});

describe('a register of an older app', () => {
  const ALL = MIGRATIONS as string[];
  let folder: string;
  let register: Register | undefined;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kaunter-unit-'))));
  afterEach(() => {
    register?.close();
    register = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (create = false) =>
    Register.open({
      blocks: registeredBlocks,
      folder,
      clock: new CounterClock(handClock()),
      rowKey: TEST_KEY,
      ...(create ? { create: SEALED_TEST_KEY } : {}),
    });
  const firstEpoch = (begun: Register) =>
    begun.write({ actor: 'system' }, (tx) =>
      openEpoch(tx, {
        ...{ id: '11111111-1111-4111-8111-111111111111', counter: 'K1', publicKey: '' },
        ...{ reason: 'first-run', keyStore: 'file', former: null },
      }),
    );
  const addOfficer = (id: string) =>
    register!.write({ actor: 'P001' }, (tx) => {
      tx.run(
        'INSERT INTO officers (id, code, name, role, created_at) VALUES (?, ?, ?, ?, ?)',
        ...[id, `K${id}`, 'Pegawai', 'clerk', tx.at],
      );
      tx.journal('officers.added', { officer: id });
    });

  /** Works as the app did when it had only so many migrations. */
  function asOf(shape: number, work: () => void): void {
    const later = ALL.splice(shape);
    try {
      work();
    } finally {
      ALL.push(...later);
    }
  }

  /** Two later apps: one with a table more, one with a column more. */
  const LATER = [
    `CREATE TABLE extras (id TEXT PRIMARY KEY) STRICT`,
    `ALTER TABLE officers ADD COLUMN desk TEXT NOT NULL DEFAULT 'Kaunter'`,
  ];
  beforeAll(() => void ALL.push(...LATER));
  afterAll(() => void ALL.splice(ALL.length - LATER.length));

  it.each([1, 2])('of %i migrations: its rows still prove, and those that follow', async (shape) => {
    asOf(shape, () => {
      register = open(true);
      firstEpoch(register);
      addOfficer('P001');
      register.close();
    });
    register = open();
    expect(await soundnessOf(register, features)).toBeUndefined();
    addOfficer('P002');
    register.write({ actor: 'system' }, (tx) => {
      tx.run(
        `INSERT INTO drills (id, system, opened_at, ended_at, opened_by, speed, kept, late, missed, overtaken) VALUES ('L', 'AP', ?, ?, 'P001', 1, 1, 0, 0, 0)`,
        ...[tx.at, tx.at],
      );
      tx.journal('drills.held', { drill: 'L' });
    });
    expect(await soundnessOf(register, features)).toBeUndefined();
    register.close();
    register = open();
    expect(await soundnessOf(register, features)).toBeUndefined();
    const file = openDatabase(registerFile(folder));
    file.exec(`DROP TRIGGER guard_officers_update; UPDATE officers SET name = 'Lain' WHERE id = 'P001'`);
    file.close();
    expect(await soundnessOf(register, features)).toMatchObject({ code: 'rows-differ', table: 'officers' });
  });

  it('of a table that was given a column later: what stands there in older rows is proved too', async () => {
    register = open(true);
    firstEpoch(register);
    addOfficer('P001');
    register.close();
    ALL.push(`ALTER TABLE officers ADD COLUMN unit TEXT NOT NULL DEFAULT 'Kaunter'`);
    try {
      register = open();
      expect(await soundnessOf(register, features)).toBeUndefined();
      const file = openDatabase(registerFile(folder));
      file.exec(`DROP TRIGGER guard_officers_update; UPDATE officers SET unit = 'Lain' WHERE id = 'P001'`);
      file.close();
      expect(await soundnessOf(register, features)).toMatchObject({ code: 'rows-differ', table: 'officers' });
    } finally {
      ALL.pop();
    }
  });
});
