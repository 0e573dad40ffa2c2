/** Restores in odd orders: no serial and no number twice, nothing of a drill in the real counter, nothing altered. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { agreement, stateTime, together } from '../approved';
import { aCase, openOutage } from '../../helpers/outage';
import { doctored } from '../../helpers/sealed';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
});
afterEach(() => test.dispose());

const series = { court: '03001', caseType: '014', year: 2026 };
const restore = (path: string, confirmed = false, recoveryCode = test.recoveryCode) => {
  test.as('supervisor');
  return together(test, 'backups.restore', { path, recoveryCode, reason: 'Cakera rosak', confirmed });
};
const backUp = async (): Promise<string> => {
  test.clock.forward(1_000);
  const { name } = await test.must('backups.make', {});
  return join(test.folder, 'sandaran', name);
};
const give = (first: number, last: number) => {
  test.as('supervisor');
  return test.call('receipts.giveBook', { key: randomUUID(), prefix: 'R2-', width: 6, first, last });
};
const unknown = async () =>
  (await test.must('receipts.unknownSerials', {})).serials.map(({ number }) => number);

it('a backup older than the book: its serials are of unknown fate, and neither book nor range is given twice', async () => {
  test.as('supervisor');
  const before = await backUp();
  const { outage } = await openOutage(test);
  for (let n = 0; n < 3; n++) await test.must('cases.issue', aCase(outage));
  test.as('supervisor');
  expect(
    (await test.must('backups.look', { path: before, recoveryCode: test.recoveryCode }))?.unknownSerials,
  ).toBe(3);
  expect(await restore(before)).toMatchObject({ ok: true, value: { unknownSerials: 3 } });
  expect(await give(1, 1000)).toMatchObject({ error: { code: 'block-overlaps' } });
  expect(await unknown()).toEqual(['R2-000001', 'R2-000002', 'R2-000003']);
  await test.must('cases.setLastOfficial', {
    ...{ key: randomUUID(), series, serial: 100, source: 'ict' as const, asAtLocal: '2026-11-22T08:00' },
  });
  expect(
    await test.call('cases.giveRange', { key: randomUUID(), series, first: 101, last: 200 }),
  ).toMatchObject({
    error: { code: 'range-overlaps' },
  });
});

it('the same backup twice: serials of unknown fate are not forgotten', async () => {
  const { outage } = await openOutage(test);
  await test.must('cases.issue', aCase(outage));
  const path = await backUp();
  for (let n = 0; n < 2; n++) await test.must('cases.issue', aCase(outage));
  expect(await restore(path)).toMatchObject({ value: { unknownSerials: 2 } });
  expect(await restore(path)).toMatchObject({ value: { unknownSerials: 2 } });
  test.as('supervisor');
  expect(await unknown()).toEqual(['R2-000002', 'R2-000003']);
});

it('an older backup, then a newer one of the epoch before: what was issued between them is not issued again', async () => {
  const { outage } = await openOutage(test);
  await test.must('cases.issue', aCase(outage));
  const older = await backUp();
  for (let n = 0; n < 2; n++) await test.must('cases.issue', aCase(outage));
  const newer = await backUp();
  await test.must('cases.issue', aCase(outage));
  expect((await restore(older)).ok).toBe(true);
  expect((await give(2001, 2100)).ok).toBe(true);
  await test.must('cases.giveRange', { key: randomUUID(), series, first: 3001, last: 3100 });
  test.as('clerk');
  expect((await test.must('cases.issue', aCase(outage))).receipt?.number).toBe('R2-002001');
  expect(await restore(newer)).toMatchObject({ error: { code: 'backup-no-prefix' } });
  expect((await restore(newer, true)).ok).toBe(true);
  test.as('supervisor');
  expect(await unknown()).toEqual(expect.arrayContaining(['R2-000004', 'R2-002001']));
  expect(await give(2001, 2100)).toMatchObject({ error: { code: 'block-overlaps' } });
});

it('two restores at once follow one another; the second needs a session again', async () => {
  const { outage } = await openOutage(test);
  const path = await backUp();
  test.as('supervisor');
  const input = { path, recoveryCode: test.recoveryCode, reason: 'x' };
  const tokens = [
    await agreement(test, 'backups.restore', input),
    await agreement(test, 'backups.restore', input),
  ];
  const [first, second] = await Promise.all([
    test.call('backups.restore', input, tokens[0]),
    test.call('backups.restore', input, tokens[1]),
  ]);
  expect(first.ok).toBe(true);
  expect(second).toMatchObject({ error: { code: 'role-forbidden' } });
  test.as('clerk');
  expect(await test.call('cases.issue', aCase(outage))).toMatchObject({ error: { code: 'no-range' } });
});

it('a backup whose receipt was altered is not restored', async () => {
  const { outage } = await openOutage(test);
  await test.must('cases.issue', aCase(outage));
  const path = await backUp();
  const altered = await doctored(
    path,
    join(test.folder, 'sandaran', 'lain.siaga-backup'),
    test.recoveryCode,
    'DROP TRIGGER guard_receipts_update; UPDATE receipts SET amount_sen = 100',
  );
  const head = test.counter.register!.head().hash;
  expect(await restore(altered)).toMatchObject({ error: { code: 'backup-wrong' } });
  const entry = test.counter.register!.reading().get('SELECT 1 FROM journal WHERE hash = ?', head);
  expect(entry).toBeDefined();
  expect((await restore(path)).ok).toBe(true);
});

it('a drill’s backup is not restored into the real counter, nor another register of the same code', async () => {
  for (const drill of [true, false]) {
    // a set-up of its own: an equal one would be a copy of this very register
    const other = await openTestCounter({ drill, office: { name: 'Pejabat lain' } });
    try {
      other.as('supervisor');
      const { name } = await other.must('backups.make', {});
      const path = join(other.folder, 'sandaran', name);
      expect(await restore(path, false, other.recoveryCode)).toMatchObject({
        error: { code: 'backup-wrong' },
      });
    } finally {
      await other.dispose();
    }
  }
});

it('what was stated about another PC’s clock is not believed of this one', async () => {
  test.as('supervisor');
  test.clock.jump(-400 * 24 * 60 * 60_000);
  await stateTime(test, '2026-11-22T08:40');
  const path = await backUp();
  await test.close();
  const { clock, folder } = test;
  // the PC's own clock is right again, or it is another PC
  clock.set('2026-11-22T09:00');
  test = await openTestCounter({ folder, clock });
  test.counter.clock.correct(0);
  expect((await restore(path)).ok).toBe(true);
  expect(test.counter.clock.now().slice(0, 10)).toBe('2026-11-22');
});
