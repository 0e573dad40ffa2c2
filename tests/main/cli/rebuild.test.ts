import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dispatch } from '../../../main/cli/dispatch';
import { registerFile } from '../../../main/register/register';
import { openDatabase } from '../../../main/register/sqlite';
import { openTestCounter } from '../../helpers/counter';
import { differing } from '../../helpers/projections';
import { aCase, openOutage } from '../../helpers/outage';

async function run(...args: string[]) {
  let out = '';
  const exit = await dispatch(['rebuild', ...args], { out: (text) => (out += text), err: () => undefined });
  return { exit, answer: out === '' ? null : (JSON.parse(out) as unknown) };
}

it('makes the working tables anew, tells how many rows were wrong, and leaves the app’s own register alone', async () => {
  const data = mkdtempSync(join(tmpdir(), 'kaunter-unit-'));
  const folder = join(data, 'kaunter');
  const test = await openTestCounter({ folder });
  const { outage } = await openOutage(test);
  await test.must('cases.issue', aCase(outage));
  expect(await run('--data', data)).toEqual({
    ...{ exit: 1, answer: { ok: false, problem: { code: 'register-in-use' } } },
  });
  await test.close();
  const file = openDatabase(registerFile(folder));
  file.exec(`UPDATE paper_states SET state = 'confirmed'; DELETE FROM outage_states`);
  file.close();
  const done = await run('--data', data);
  expect(done).toMatchObject({ exit: 0, answer: { ok: true, wrong: { outage_states: 1, mail_queue: 0 } } });
  const again = await openTestCounter({ folder });
  expect(differing(again.counter.opened().reading())).toBeUndefined();
  await again.dispose();
  expect(await run()).toEqual({ exit: 2, answer: null });
});
