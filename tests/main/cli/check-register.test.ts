import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRegister } from '../../../main/cli/check-register';
import { dispatch } from '../../../main/cli/dispatch';
import { registerFile } from '../../../main/register/register';
import { openDatabase } from '../../../main/register/sqlite';
import { doctored, unsealed } from '../../helpers/sealed';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
let outage: string;
beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
  await test.must('cases.issue', aCase(outage));
  await test.counter.prints.stop();
});
afterEach(() => test.dispose());

const run = (...args: string[]) => runWith('', ...args);
/** By the recovery code of the enrolment sheet. */
const runByCode = (...args: string[]) => runWith(`${test.recoveryCode}\n`, ...args, '--recovery-stdin');

/** What stood on standard error. */
let told = '';

async function runWith(typed: string, ...args: string[]) {
  let out = '';
  told = '';
  const exit = await dispatch(['check-register', ...args], {
    out: (text) => (out += text),
    err: (text) => (told += text),
    input: Readable.from([Buffer.from(typed)]),
  });
  return { exit, answer: out === '' ? null : (JSON.parse(out) as unknown) };
}

it('finds the register sound while the counter is at work with it, by its file and by its data folder', async () => {
  const { seq, hash } = test.counter.register!.head();
  const sound = { exit: 0, answer: { ok: true, entries: seq, headHash: hash } };
  expect(await runByCode(registerFile(test.folder))).toEqual(sound);
  expect(told).toBe('');
  const data = join(test.folder, 'data');
  mkdirSync(join(data, 'kaunter'), { recursive: true });
  const source = openDatabase(registerFile(test.folder));
  source.pragma('wal_checkpoint(TRUNCATE)');
  source.close();
  copyFileSync(registerFile(test.folder), registerFile(join(data, 'kaunter')));
  expect(await runByCode('--data', data)).toEqual(sound);
});

it('leaves out what is written while it looks', async () => {
  let out = '';
  const looking = checkRegister([registerFile(test.folder)], {
    out: (text) => (out += text),
    err: () => undefined,
  });
  const { seq } = test.counter.register!.head();
  test.as('supervisor');
  await test.must('receipts.giveBook', {
    key: crypto.randomUUID(),
    prefix: 'R9-',
    width: 6,
    first: 1,
    last: 9,
  });
  expect(await looking).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ ok: true, entries: seq });
});

it('tells where a row was changed', async () => {
  const file = openDatabase(registerFile(test.folder));
  file.exec(
    `DROP TRIGGER guard_parties_update; UPDATE parties SET name = 'Orang lain' WHERE role = 'second'`,
  );
  file.close();
  expect(await runByCode(registerFile(test.folder))).toMatchObject({
    exit: 1,
    answer: { ok: false, problem: { code: 'rows-differ', table: 'parties' } },
  });
});

describe('without the recovery code', () => {
  const alter = (sql: string): void => {
    const file = openDatabase(registerFile(test.folder));
    file.exec(sql);
    file.close();
  };

  it('checks all that needs no key, and says which checks were left out', async () => {
    const { seq, hash } = test.counter.register!.head();
    expect(await run(registerFile(test.folder))).toEqual({
      exit: 0,
      answer: { ok: true, entries: seq, headHash: hash, leftOut: ['rows', 'receipts'] },
    });
    expect(told).toMatch(/not checked.*--recovery-stdin/i);
    expect(told).toMatch(/^ {2}rows /m);
    expect(told).toMatch(/^ {2}receipts /m);
  });

  it('counts rows all the same: one that was planted or taken away is told', async () => {
    alter('DROP TRIGGER guard_receipt_lines_delete; DELETE FROM receipt_lines');
    expect(await run(registerFile(test.folder))).toMatchObject({
      exit: 1,
      answer: {
        ok: false,
        problem: { code: 'rows-differ', table: 'receipt_lines' },
        leftOut: ['rows', 'receipts'],
      },
    });
  });

  it('with another sheet’s code opens no key; with a key that was altered the register is not whole', async () => {
    const file = registerFile(test.folder);
    expect(await runWith('AAAAA-AAAAA\n', file, '--recovery-stdin')).toMatchObject({
      exit: 1,
      answer: { problem: { code: 'wrong-key' } },
    });
    alter(`DROP TRIGGER guard_row_key_update; UPDATE row_key SET sealed = 'YWdl'`);
    expect(await runByCode(file)).toMatchObject({
      exit: 1,
      answer: { problem: { code: 'rows-differ', table: 'row_key' } },
    });
  });
});

it('answers no for what is no register, and 2 for wrong use', async () => {
  expect(await run(join(test.folder, 'witness'))).toMatchObject({ exit: 1, answer: { ok: false } });
  expect(await run()).toEqual({ exit: 2, answer: null });
  expect(await run('--data', join(test.folder, 'nowhere'))).toEqual({ exit: 2, answer: null });
});

describe('held against another', () => {
  const backUp = async (): Promise<string> => {
    test.as('supervisor');
    return join(test.folder, 'sandaran', (await test.must('backups.make', {})).name);
  };
  const code = () => `${test.recoveryCode}\n`;

  it('a sealed backup is opened by the recovery code alone, and tells one history with its register', async () => {
    const backup = await backUp();
    const { seq } = test.counter.register!.head();
    expect(await run(backup)).toMatchObject({ exit: 1, answer: { problem: { code: 'wrong-key' } } });
    expect(await runWith('AAAAA-AAAAA\n', backup, '--recovery-stdin')).toMatchObject({ exit: 1 });
    expect(await runWith('', backup, '--recovery-stdin')).toMatchObject({ exit: 2 });
    const register = registerFile(test.folder);
    expect(await runWith(code(), register, '--against', backup, '--recovery-stdin')).toMatchObject({
      exit: 0,
      answer: { entries: seq, against: { oneHistory: true, differsAt: null, newer: false, whole: true } },
    });
    expect(await runWith(code(), backup, '--against', register, '--recovery-stdin')).toMatchObject({
      exit: 0,
      answer: { against: { oneHistory: true, newer: true } },
    });
  });

  it('one that was altered differs from its entry on', async () => {
    const backup = await backUp();
    const other = await doctored(
      backup,
      join(test.folder, 'lain.siaga-backup'),
      test.recoveryCode,
      `DROP TRIGGER guard_journal_update; UPDATE journal SET hash = '${'e'.repeat(64)}' WHERE seq >= 5`,
    );
    expect(
      await runWith(code(), registerFile(test.folder), '--against', other, '--recovery-stdin'),
    ).toMatchObject({ exit: 1, answer: { against: { oneHistory: false, differsAt: 5, whole: false } } });
  });

  it('a package tells one history with its register and its backups, and not with an altered one', async () => {
    test.clock.set('2026-11-22T12:00');
    test.as('supervisor');
    await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'ICT' });
    const folder = join(test.folder, 'bungkusan');
    mkdirSync(folder);
    await test.must('reconciliation.package', { key: crypto.randomUUID(), outage, folder });
    const [zip] = readdirSync(folder).map((name) => join(folder, name));
    const backup = await backUp();
    expect(await run(registerFile(test.folder), '--against', zip!)).toMatchObject({
      exit: 0,
      answer: { against: { oneHistory: true, whole: true, newer: false } },
    });
    const plain = await unsealed(backup, test.recoveryCode);
    expect(await runByCode(plain, '--against', zip!)).toMatchObject({ exit: 0 });
    const other = await openTestCounter({ office: { name: 'Pejabat lain' } });
    expect(await run(registerFile(other.folder), '--against', zip!)).toMatchObject({
      exit: 1,
      answer: { ok: false, against: { oneHistory: false, differsAt: 1 } },
    });
    await other.dispose();
  });
});
