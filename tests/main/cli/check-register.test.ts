import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkRegister } from '../../../main/cli/check-register';
import { dispatch } from '../../../main/cli/dispatch';
import { registerFile } from '../../../main/register/register';
import { openDatabase } from '../../../main/register/sqlite';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
  const { outage } = await openOutage(test);
  await test.must('cases.issue', aCase(outage));
  await test.counter.prints.stop();
});
afterEach(() => test.dispose());

async function run(...args: string[]) {
  let out = '';
  const exit = await dispatch(['check-register', ...args], {
    out: (text) => (out += text),
    err: () => undefined,
  });
  return { exit, answer: out === '' ? null : (JSON.parse(out) as unknown) };
}

it('finds the register sound while the counter is at work with it, by its file and by its data folder', async () => {
  const { seq, hash } = test.counter.register!.head();
  const sound = { exit: 0, answer: { ok: true, entries: seq, headHash: hash } };
  expect(await run(registerFile(test.folder))).toEqual(sound);
  const data = join(test.folder, 'data');
  mkdirSync(join(data, 'kaunter'), { recursive: true });
  const source = openDatabase(registerFile(test.folder));
  source.pragma('wal_checkpoint(TRUNCATE)');
  source.close();
  copyFileSync(registerFile(test.folder), registerFile(join(data, 'kaunter')));
  expect(await run('--data', data)).toEqual(sound);
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
  expect(await run(registerFile(test.folder))).toMatchObject({
    exit: 1,
    answer: { ok: false, problem: { code: 'rows-differ', table: 'parties' } },
  });
});

it('answers no for what is no register, and 2 for wrong use', async () => {
  expect(await run(join(test.folder, 'witness'))).toMatchObject({ exit: 1, answer: { ok: false } });
  expect(await run()).toEqual({ exit: 2, answer: null });
  expect(await run('--data', join(test.folder, 'nowhere'))).toEqual({ exit: 2, answer: null });
});
