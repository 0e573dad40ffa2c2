import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  closeSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OpenCounter, LockHeld } from '../../../main/open-counter';
import { CounterClock, pcTime } from '../../../main/register/clock';
import { APPLICATION_ID, MIGRATIONS, shapeOf } from '../../../main/register/migrate';
import { CannotOpen } from '../../../main/register/failures';
import { registeredBlocks } from '../../../main/features/features';
import { Register, registerFile } from '../../../main/register/register';
import { openDatabase } from '../../../main/register/sqlite';
import { openTestCounter, testDevices } from '../../helpers/counter';
import { packedChild } from '../../helpers/pack';
import { SEALED_TEST_KEY, TEST_KEY } from '../../helpers/row-key';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kaunter-open-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (create = false): Register =>
  Register.open({
    blocks: registeredBlocks,
    folder,
    clock: new CounterClock(pcTime),
    rowKey: TEST_KEY,
    ...(create ? { create: SEALED_TEST_KEY } : {}),
  });

const codeOfOpening = (): string => {
  try {
    open().close();
    return 'opened';
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    return error.code;
  }
};

const alter = (sql: string): void => {
  const db = openDatabase(registerFile(folder));
  db.exec(sql);
  db.close();
};

describe('a register file', () => {
  it('is made with the settings that durability and the guards stand on', () => {
    const register = open(true);
    const setting = (name: string) => Object.values(register.reading().get<object>(`PRAGMA ${name}`)!)[0];
    expect(setting('journal_mode')).toBe('wal');
    expect(setting('synchronous')).toBe(2);
    expect(setting('foreign_keys')).toBe(1);
    expect(setting('recursive_triggers')).toBe(1);
    expect(setting('trusted_schema')).toBe(0);
    expect(setting('application_id')).toBe(APPLICATION_ID);
    expect(setting('user_version')).toBe(MIGRATIONS.length);
    register.close();
  });

  it('has STRICT tables only', () => {
    open(true).close();
    const db = openDatabase(registerFile(folder));
    const loose = db.prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
      AND name NOT LIKE 'sqlite_%'`).all(); // prettier-ignore
    db.close();
    expect(loose).toEqual([]);
  });

  it('opens again unchanged, with nothing to migrate', () => {
    open(true).close();
    const db = openDatabase(registerFile(folder));
    const schema = () => db.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all();
    const before = schema();
    open().close();
    expect(schema()).toEqual(before);
    expect(shapeOf(db)).toBe('ours');
    db.close();
  });

  it('of a newer app is refused, and not touched', () => {
    open(true).close();
    alter(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    expect(codeOfOpening()).toBe('register-newer');
    alter(`PRAGMA user_version = ${MIGRATIONS.length}`);
    expect(codeOfOpening()).toBe('opened');
  });

  it('that is another program’s database is refused, whether it says so or not', () => {
    alter('CREATE TABLE theirs (a); PRAGMA application_id = 1196444487');
    expect(codeOfOpening()).toBe('register-foreign');
    alter('PRAGMA application_id = 0');
    expect(codeOfOpening()).toBe('register-foreign');
  });

  it('that is no database is damaged', () => {
    writeFileSync(registerFile(folder), 'kosong '.repeat(4000));
    expect(codeOfOpening()).toBe('register-damaged');
  });

  it('whose first page was overwritten is damaged, and stays as it is', () => {
    open(true).close();
    const size = statSync(registerFile(folder)).size;
    const file = openSync(registerFile(folder), 'r+');
    writeSync(file, Buffer.alloc(3000, 0xa5), 0, 3000, 100);
    closeSync(file);
    expect(codeOfOpening()).toBe('register-damaged');
    expect(statSync(registerFile(folder)).size).toBe(size);
  });

  it('that is missing is not begun anew unless set-up asks', () => {
    expect(codeOfOpening()).toBe('register-unreadable');
    expect(Register.exists(folder)).toBe(false);
  });
});

describe('a counter with such a file', () => {
  const counterOf = (): OpenCounter =>
    new OpenCounter({
      folder,
      devices: testDevices(folder),
      drill: false,
      host: {
        openDemo: () => Promise.reject(new Error('no demo here')),
        openDrill: () => Promise.reject(new Error('no drill here')),
        leaveDemo: () => Promise.reject(new Error('no demo here')),
      },
    });

  it.each([
    ['register-newer', () => alter('PRAGMA user_version = 99')],
    ['register-foreign', () => alter('PRAGMA application_id = 7')],
    ['register-damaged', () => writeFileSync(registerFile(folder), 'x'.repeat(9000))],
  ])('says %s, and takes no call that needs a register', async (reason, damage) => {
    const test = await openTestCounter({ folder });
    await test.close();
    damage();
    const again = await openTestCounter({ folder });
    expect(again.counter.state).toEqual({ state: 'damaged', reason });
    expect(await again.must('settings.status', {})).toMatchObject({ state: 'damaged', reason });
    again.as('clerk');
    expect(await again.call('cases.list', { after: null })).toMatchObject({ error: { code: 'not-ready' } });
    await again.close();
  });

  it('is one at a time: a second in the same process is told', async () => {
    const test = await openTestCounter({ folder });
    expect(counterOf).toThrow(LockHeld);
    await test.close();
    const second = counterOf();
    await second.close();
  });

  it('is one at a time across processes, and a killed one leaves no stale lock', async () => {
    const child = spawn(
      process.execPath,
      [packedChild(resolve(import.meta.dirname, 'lock-child.ts')), folder],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    expect(counterOf).toThrow(LockHeld);
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    await counterOf().close();
  });

  // root may write whatever the rights say; the fault test mounts a read-only file system instead
  it.skipIf(process.getuid?.() === 0)(
    'that may only be read can be looked at and changes nothing',
    async () => {
      const test = await openTestCounter({ folder });
      const head = test.counter.register!.head();
      await test.close();
      const copy = mkdtempSync(join(tmpdir(), 'kaunter-ro-'));
      copyFileSync(registerFile(folder), join(copy, 'register.sqlite'));
      chmodSync(join(copy, 'register.sqlite'), 0o400);
      const again = await openTestCounter({ folder: copy });
      expect(again.counter.state).toEqual({ state: 'read-only' });
      again.as('supervisor');
      const refused = await again.call('receipts.giveBook', { key: crypto.randomUUID(), prefix: 'R2-', width: 6, first: 1, last: 9 }); // prettier-ignore
      expect(refused).toMatchObject({ error: { code: 'issuing-stopped' } });
      expect(again.counter.register!.head()).toEqual(head);
      await again.dispose();
    },
  );
});
