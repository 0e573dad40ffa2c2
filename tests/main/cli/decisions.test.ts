/** `siaga decisions`: an auditor reads who decided what alone, and whether another stood for it. */
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dispatch } from '../../../main/cli/dispatch';
import { registerFile } from '../../../main/register/register';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { join } from 'node:path';
import { agreed, allowAlone, approved, decidedAlone } from '../approved';

const time = (statedLocal: string) => ({ statedLocal, confirmed: true, reason: 'Jam tersilap' });

let test: TestCounter;
beforeEach(async () => (test = await openTestCounter()));
afterEach(() => test.dispose());

async function run(...args: string[]) {
  let [out, err] = ['', ''];
  const exit = await dispatch(['decisions', ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    input: Readable.from([Buffer.from(`${test.recoveryCode}\n`)]),
  });
  return { exit, out, err };
}
const told = async (...args: string[]) => {
  const { exit, out } = await run(...args);
  return { exit, ...(JSON.parse(out) as { day: string | null; decisions: Record<string, unknown>[] }) };
};

it('tells a day’s decisions: together, alone, and alone but countersigned', async () => {
  const file = registerFile(test.folder);
  expect(await told(file)).toEqual({ exit: 0, day: null, decisions: [] });
  test.as('supervisor');
  await agreed(test, 'settings.stateTime', time('2026-11-22T08:35'));
  const code = await allowAlone(test);
  await decidedAlone(test, 'settings.stateTime', time('2026-11-22T08:40'), code);
  const [, made] = (await told(file)).decisions;
  const supervisor = { code: 'PY01' };
  expect(made).toMatchObject({ call: 'settings.stateTime', reason: 'Jam tersilap', standing: 'alone' });
  expect(made).toMatchObject({ second: null, countersigned: null });
  expect((await told(file, '--day', '2026-11-22')).exit).toBe(1);
  expect(await told(file, '--day', '2026-11-21')).toMatchObject({ exit: 0, decisions: [] });
  await approved(test, 'officers.countersign', { decision: made!['seq'] as number });
  const { exit, decisions } = await told(file, '--day', '2026-11-22');
  expect(exit).toBe(0);
  expect(decisions.map(({ standing }) => standing)).toEqual(['together', 'countersigned']);
  expect(decisions).toMatchObject([{ first: supervisor, second: {} }, { countersigned: supervisor }]);
});

it('says the same to read', async () => {
  await decidedAlone(test, 'settings.stateTime', time('2026-11-22T08:40'), await allowAlone(test));
  const { exit, out } = await run(registerFile(test.folder), '--text');
  expect(exit).toBe(1);
  expect(out).toMatch(/^2026-11-22 08:\d\d {2}Masa dinyatakan: Jam tersilap\. .+ \(.+\) seorang diri\.\n$/);
});

it('reads a sealed backup by the recovery code alone', async () => {
  test.as('supervisor');
  await agreed(test, 'settings.stateTime', time('2026-11-22T08:35'));
  const { name } = await test.must('backups.make', {});
  const backup = join(test.folder, 'sandaran', name);
  expect(await run(backup)).toMatchObject({ exit: 2, out: '' });
  expect((await told(backup, '--recovery-stdin')).decisions).toHaveLength(1);
});

it.each([[[]], [['tiada.sqlite']], [['--data', '/tiada']]])('%j is wrong use', async (args) => {
  const { exit, err } = await run(...args);
  expect(exit).toBe(2);
  expect(err).toContain('use: siaga decisions');
});
