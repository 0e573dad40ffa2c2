import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
  test.as('supervisor');
});
afterEach(() => test.dispose());

const list = async () => (await test.must('backups.list', {})).backups;

it('tells of each backup how far it reaches, and of one that was damaged since', async () => {
  const first = await test.must('backups.make', {});
  test.clock.forward(60_000);
  const second = await test.must('backups.make', {});
  const both = await list();
  expect(both.map(({ name, seq, standing }) => ({ name, seq, standing }))).toEqual([
    { name: second.name, seq: second.seq, standing: 'good' },
    { name: first.name, seq: first.seq, standing: 'good' },
  ]);
  expect(await list()).toEqual(both);

  truncateSync(join(test.folder, 'sandaran', second.name), 8192);
  expect((await list()).map(({ standing }) => standing)).toEqual(['changed', 'good']);
});

it('lets nobody but a supervisor look at files while a register stands', async () => {
  const { name } = await test.must('backups.make', {});
  const path = join(test.folder, 'sandaran', name);
  const { recoveryCode } = test;
  expect(await test.must('backups.look', { path, recoveryCode })).toMatchObject({ counter: 'K02' });
  for (const leave of [() => test.as('clerk'), () => test.counter.sessions.end()]) {
    leave();
    expect(await test.call('backups.look', { path, recoveryCode })).toMatchObject({
      error: { code: 'role-forbidden' },
    });
  }
});

it('takes no folder for a backup', async () => {
  expect(await test.call('backups.look', { path: test.folder, recoveryCode: 'x' })).toMatchObject({
    error: { code: 'backup-unreadable' },
  });
});
