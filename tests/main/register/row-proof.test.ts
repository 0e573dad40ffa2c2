import { doctored } from '../../helpers/sealed';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { soundnessOf } from '../../../main/features/backups/soundness';
import { CounterClock } from '../../../main/register/clock';
import type { CheckProblem } from '../../../main/register/check-problem';
import { fullCheck, type Checkable, type Proofs } from '../../../main/register/full-check';
import { WORKING_TABLES, isProved, tableNames } from '../../../main/register/guards';
import { checkableOf } from '../../../main/register/look';
import { MIGRATIONS } from '../../../main/register/migrate';
import { features, registeredBlocks } from '../../../main/features/features';
import { Register, registerFile } from '../../../main/register/register';
import { ROWS_KIND, type RowsEntry } from '../../../main/register/row-proof';
import { openDatabase, type SqliteDatabase } from '../../../main/register/sqlite';
import { handClock, openTestCounter, type TestCounter } from '../../helpers/counter';
import { rowKeyIn, SEALED_TEST_KEY, TEST_KEY } from '../../helpers/row-key';
import { everything } from './everything';
import { agreement } from '../approved';

/** Neither receipts nor projections. */
const ROWS_ALONE: Proofs = { prove: () => true, projections: [] };

interface Column {
  readonly name: string;
  readonly type: string;
}

const columnsOf = (db: SqliteDatabase, table: string): Column[] =>
  db.prepare<[], Column>(`SELECT name, type FROM pragma_table_info('${table}')`).all();

/** Another value of the column's kind, and one that no other row has. */
const other = ({ name, type }: Column): string =>
  type === 'INTEGER' ? `coalesce(${name}, 0) + 1000000` : `coalesce(${name}, '') || 'x'`;

/** The file of a register, checkpointed, as a database tool opens it: the guards dropped, no key or check enforced. */
function attack(register: string, folder: string): SqliteDatabase {
  const path = join(folder, 'attacked.sqlite');
  const source = openDatabase(register);
  source.pragma('wal_checkpoint(TRUNCATE)');
  source.close();
  copyFileSync(register, path);
  const db = openDatabase(path);
  db.pragma('foreign_keys = OFF');
  db.pragma('ignore_check_constraints = ON');
  for (const table of tableNames(db).filter(isProved))
    db.exec(`DROP TRIGGER guard_${table}_update; DROP TRIGGER guard_${table}_delete`);
  return db;
}

describe('a register that lived through everything', () => {
  let test: TestCounter;
  let db: SqliteDatabase;
  let tables: string[] = [];
  let proofs: { seq: number; entry: RowsEntry }[] = [];
  let counter = '';

  beforeAll(async () => {
    test = await everything();
    await test.counter.prints.stop();
    db = attack(registerFile(test.folder), test.folder);
    tables = tableNames(db).filter((name) => name !== 'journal' && !WORKING_TABLES.has(name));
    counter = test.counter.register!.epoch()!.counter;
    proofs = db
      .prepare<[string], { seq: number; data: string }>(
        'SELECT seq, data FROM journal WHERE kind = ? ORDER BY seq',
      )
      .all(ROWS_KIND)
      .map(({ seq, data }) => ({ seq, entry: JSON.parse(data) as RowsEntry }));
  }, 60_000);
  afterAll(async () => {
    db.close();
    await test.dispose();
  });

  /** The rows alone: neither the file's own check, the guards nor the receipts' hashes may be what finds it. */
  const rowsOnly = (): Checkable => ({
    ...checkableOf(db, rowKeyIn(test.folder)),
    integrityParts: () => [],
    schemaDifference: () => undefined,
    epoch: () => ({ counter }),
  });

  /** What the check finds after `change`, which is taken back. */
  async function after(change: () => void): Promise<CheckProblem | undefined> {
    db.exec('BEGIN');
    try {
      change();
      return await fullCheck(rowsOnly(), ROWS_ALONE);
    } finally {
      db.exec('ROLLBACK');
    }
  }

  const rowidsOf = (table: string): number[] =>
    db.prepare(`SELECT rowid FROM ${table} ORDER BY rowid`).pluck().all() as number[];

  /** The entry that proves the n-th row of a table, counted here. */
  function entryOf(table: string, n: number): number {
    let before = 0;
    for (const { seq, entry } of proofs) {
      before += entry.tables[table]?.rows ?? 0;
      if (n < before) return seq;
    }
    throw new Error(`no entry proves row ${n} of ${table}`);
  }

  const foundIn = (table: string, n: number) => ({ code: 'rows-differ', table, seq: entryOf(table, n) });

  it('is sound as it stands, and each official table has rows that are proved', async () => {
    expect(await soundnessOf(test.counter.register!, features)).toBeUndefined();
    expect(await after(() => undefined)).toBeUndefined();
    for (const table of tables) {
      const proved = proofs.reduce((sum, { entry }) => sum + (entry.tables[table]?.rows ?? 0), 0);
      expect(proved, table).toBeGreaterThan(0);
      expect(proved, table).toBe(rowidsOf(table).length);
    }
  });

  it('tells the table and the entry of any value changed', async () => {
    for (const table of tables) {
      const rowids = rowidsOf(table);
      for (const [n, rowid] of [
        ...new Map([
          [0, rowids[0]!],
          [rowids.length - 1, rowids.at(-1)!],
        ]),
      ])
        for (const column of columnsOf(db, table)) {
          const change = `UPDATE ${table} SET ${column.name} = ${other(column)} WHERE rowid = ${rowid}`;
          // the first row's id is its place: moved behind the others, it is missed where it stood
          expect(await after(() => db.exec(change)), change).toMatchObject(foundIn(table, n));
        }
    }
  }, 120_000);

  it('tells the table and the entry of any row taken away', async () => {
    for (const table of tables) {
      const rowids = rowidsOf(table);
      for (const n of new Set([0, Math.floor(rowids.length / 2), rowids.length - 1])) {
        const found = await after(() => db.exec(`DELETE FROM ${table} WHERE rowid = ${rowids[n]}`));
        expect(found, `${table} ${n}`).toMatchObject(foundIn(table, n));
      }
    }
  });

  it('tells the table of a row added, which no entry speaks of', async () => {
    for (const table of tables) {
      const columns = columnsOf(db, table);
      const sql = `INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')})
        SELECT ${columns.map(other).join(', ')} FROM ${table} ORDER BY rowid DESC LIMIT 1`;
      expect(await after(() => db.exec(sql)), sql).toEqual({ code: 'rows-differ', table });
    }
  });

  it('tells the table and the entry of two rows that changed places', async () => {
    for (const table of tables) {
      const rowids = rowidsOf(table);
      for (const n of new Set([1, rowids.length - 1])) {
        if (rowids.length < 2 || n === 0) continue;
        const swap = () => {
          db.exec(`UPDATE ${table} SET rowid = -9 WHERE rowid = ${rowids[0]}`);
          db.exec(`UPDATE ${table} SET rowid = ${rowids[0]} WHERE rowid = ${rowids[n]}`);
          db.exec(`UPDATE ${table} SET rowid = ${rowids[n]} WHERE rowid = -9`);
          moved = contentOf() !== before;
        };
        const contentOf = () => JSON.stringify(db.prepare(`SELECT * FROM ${table} ORDER BY rowid`).all());
        const before = contentOf();
        let moved = false;
        const found = await after(swap);
        // two sign-ins of one officer at one moment are the same row but for their place
        if (moved) expect(found, `${table} ${n}`).toMatchObject(foundIn(table, 0));
        else expect(table).toBe('sign_ins');
      }
    }
  });

  it('is not sound when an entry that proves rows is altered or gone', async () => {
    const { seq } = proofs.at(-1)!;
    const sql = `DROP TRIGGER guard_journal_update; UPDATE journal SET data = data || ' ' WHERE seq = ${seq}`;
    expect(await after(() => db.exec(sql))).toEqual({ code: 'chain-broken', seq });
  });

  it('proves a transaction’s rows in its last entry, as its officer’s and at its time', () => {
    const entries = db
      .prepare<[], { seq: number; kind: string; actor: string; at: string; epoch: string }>(
        'SELECT seq, kind, actor, at, epoch FROM journal ORDER BY seq',
      )
      .all();
    const issued = entries.findLast(({ kind }) => kind === 'receipts.issued')!;
    const proof = entries.find(({ seq, kind }) => seq > issued.seq && kind === ROWS_KIND)!;
    expect(proof).toMatchObject({ actor: issued.actor, at: issued.at, epoch: issued.epoch });
    const { entry } = proofs.find(({ seq }) => seq === proof.seq)!;
    expect(Object.keys(entry.tables)).toEqual(
      expect.arrayContaining(['calls', 'cases', 'parties', 'receipts', 'papers']),
    );
  });

  it('keeps the key of its rows to itself', () => {
    const { hex } = rowKeyIn(test.folder);
    const bytes = Buffer.from(hex, 'hex');
    const spellings = [bytes, hex, hex.toUpperCase(), bytes.toString('base64')];
    const files = readdirSync(test.folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    const holding = files.filter((path) =>
      spellings.some((spelling) => readFileSync(path).includes(spelling)),
    );
    expect(holding).toEqual([join(test.folder, 'vault', 'row-key')]);
    expect(files).toEqual(expect.arrayContaining([registerFile(test.folder), join(test.folder, 'witness')]));
  });
});

describe('a register', () => {
  let folder: string;
  let register: Register;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kaunter-rows-'));
    register = open(true);
    register.write({ actor: 'system' }, (tx) => {
      tx.beginEpoch('11111111-1111-4111-8111-111111111111', 'K1');
      tx.journal('register.opened', {});
      tx.run(OFFICER, 'P001', 'A1', 'Contoh', 'clerk', tx.at);
      tx.run(
        'INSERT INTO epochs (id, counter, opened_at, reason, public_key, key_store, former, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        tx.epoch, 'K1', tx.at, 'first-run', '', 'file', null, 1,
      ); // prettier-ignore
    });
  });
  afterEach(() => {
    register.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const OFFICER = 'INSERT INTO officers (id, code, name, role, created_at) VALUES (?, ?, ?, ?, ?)';
  const open = (create = false): Register =>
    Register.open({
      ...{ blocks: registeredBlocks, folder, clock: new CounterClock(handClock()), rowKey: TEST_KEY },
      ...(create ? { create: SEALED_TEST_KEY } : {}),
    });
  const check = () => fullCheck(register, ROWS_ALONE);
  const kinds = (): string[] =>
    register
      .reading()
      .all<{ kind: string }>('SELECT kind FROM journal ORDER BY seq')
      .map(({ kind }) => kind);

  it('writes no proof where no official row came in', () => {
    const before = register.head().seq;
    register.write({ actor: 'P001' }, (tx) =>
      tx.run(
        `INSERT INTO drafts (key, officer, form, value, updated_at) VALUES ('a', 'P001', 'f', '{}', ?)`,
        tx.at,
      ),
    );
    expect(register.head().seq).toBe(before);
    register.write({ actor: 'P001' }, (tx) => tx.journal('calls.refused', {}));
    expect(kinds()).toEqual(['register.opened', ROWS_KIND, 'calls.refused']);
  });

  it('stays sound when a write is rolled back, the very first included', async () => {
    const fail = (tx: Parameters<Parameters<Register['write']>[1]>[0]) => {
      tx.run(OFFICER, 'P009', 'A9', 'Contoh', 'clerk', tx.at);
      throw new Error('undone');
    };
    expect(() => register.write({ actor: 'P001' }, fail)).toThrow('undone');
    expect(await check()).toBeUndefined();
    const other = mkdtempSync(join(tmpdir(), 'kaunter-rows-'));
    const fresh = Register.open({
      blocks: registeredBlocks,
      folder: other,
      clock: new CounterClock(handClock()),
      rowKey: TEST_KEY,
      create: SEALED_TEST_KEY,
    });
    expect(() => fresh.write({ actor: 'system' }, fail)).toThrow('undone');
    expect(fresh.reading().all('SELECT * FROM row_key')).toEqual([]);
    fresh.write({ actor: 'system' }, (tx) => {
      tx.beginEpoch('11111111-1111-4111-8111-111111111111', '');
      tx.journal('register.opened', {});
      tx.run(OFFICER, 'P001', 'A1', 'Contoh', 'clerk', tx.at);
    });
    expect(await fullCheck(fresh, ROWS_ALONE)).toBeUndefined();
    fresh.close();
    rmSync(other, { recursive: true, force: true });
  });

  it('proves rows of any kind of INSERT, many at once too', async () => {
    register.write({ actor: 'P001' }, (tx) => {
      tx.run(`insert or abort into Officers SELECT id || v, code || v, name, role, created_at FROM officers,
        (SELECT 1 AS v UNION ALL SELECT 2)`); // prettier-ignore
      tx.run(OFFICER, 'P007', 'A7', 'Nama "petik" \u0000 🙂\nbaris', 'clerk', tx.at);
    });
    expect(register.reading().one('SELECT count(*) AS n FROM officers')).toEqual({ n: 4 });
    expect(await check()).toBeUndefined();
  });

  it('knows no other way in: what is not a plain change is refused, and a read changes nothing', () => {
    const added = `INSERT INTO officers (id, code, name, role, created_at) VALUES ('P8', 'A8', 'x', 'clerk', 'x')`;
    const attempts: ((tx: Parameters<Parameters<Register['write']>[1]>[0]) => void)[] = [
      (tx) => tx.run(`WITH one AS (SELECT 1) ${added}`),
      (tx) => tx.run(`INSERT INTO "officers" SELECT * FROM officers`),
      (tx) => tx.run(`INSERT INTO main.officers SELECT * FROM officers`),
      (tx) => void tx.get(`${added} RETURNING id`),
      (tx) => void tx.all(`${added} RETURNING id`),
      (tx) => void [...tx.each(`${added} RETURNING id`)],
    ];
    for (const attempt of attempts)
      expect(() => register.write({ actor: 'P001' }, attempt), String(attempt)).toThrow(
        /changes rows|not a plain/,
      );
    expect(kinds()).toHaveLength(2);
  });

  it('writes nothing any more once the key of its rows is gone', () => {
    const file = openDatabase(registerFile(folder));
    file.exec('DROP TRIGGER guard_row_key_delete; DELETE FROM row_key');
    file.close();
    expect(() =>
      register.write({ actor: 'P001' }, (tx) => tx.run(OFFICER, 'P002', 'A2', 'x', 'clerk', tx.at)),
    ).toThrow('key of the rows');
  });

  it('stays proved when a later app gives a table one more column', async () => {
    register.close();
    const later = MIGRATIONS as string[];
    later.push(`ALTER TABLE officers ADD COLUMN unit TEXT NOT NULL DEFAULT 'Kaunter'`);
    try {
      register = open();
      expect(await check()).toBeUndefined();
      register.write({ actor: 'P001' }, (tx) => tx.run(OFFICER, 'P002', 'A2', 'x', 'clerk', tx.at));
      expect(await check()).toBeUndefined();
      const file = openDatabase(registerFile(folder));
      file.exec(`DROP TRIGGER guard_officers_update; UPDATE officers SET unit = 'Lain' WHERE id = 'P002'`);
      file.close();
      expect(await check()).toMatchObject({ code: 'rows-differ', table: 'officers' });
    } finally {
      later.pop();
    }
  });

  it('is checked up to where it stood when the check began, while others write', async () => {
    for (let n = 0; n < 300; n++)
      register.write({ actor: 'P001' }, (tx) => tx.run(OFFICER, `Q${n}`, `B${n}`, 'x', 'clerk', tx.at));
    const checking = check();
    register.write({ actor: 'P001' }, (tx) => tx.run(OFFICER, 'R1', 'C1', 'x', 'clerk', tx.at));
    expect(await checking).toBeUndefined();
  });
});

describe('a backup', () => {
  it('with a row changed does not become the register', async () => {
    const test = await openTestCounter();
    test.as('supervisor');
    const { name } = await test.must('backups.make', {});
    const { recoveryCode } = test;
    const path = await doctored(
      join(test.folder, 'sandaran', name),
      join(test.folder, 'sandaran', 'lain.siaga-backup'),
      recoveryCode,
      `DROP TRIGGER guard_officers_update; UPDATE officers SET name = 'Orang lain' WHERE code = 'PK01'`,
    );
    const input = { path, recoveryCode, reason: 'Ujian' };
    const token = await agreement(test, 'backups.restore', input);
    const before = test.counter.register!.head();
    expect(await test.call('backups.restore', input, token)).toMatchObject({
      error: { code: 'backup-wrong' },
    });
    expect(test.counter.register!.head()).toEqual(before);
    await test.dispose();
  });
});
