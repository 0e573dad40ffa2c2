/** Days that end in the middle of an outage, and a second outage on the day of the first. */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { verifyPackage } from '../../../package/verify-package';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
});
afterEach(() => test.dispose());

it('the year of a number is the year at the counter, not in Greenwich', async () => {
  const { outage } = await openOutage(test);
  const hearing = { at: '2027-02-15T09:00', kind: 'sebutan' as const, bench: 'Mahkamah 1' };
  test.clock.set('2026-12-31T23:59');
  const last = await test.must('cases.issue', aCase(outage, { hearing }));
  expect(last.case.number).toBe('03001-014-0101-2026');
  test.clock.forward(60_000);
  // still 31 December in Greenwich; the new year has no range yet, and the old one's is not used
  expect(await test.call('cases.issue', aCase(outage, { hearing }))).toMatchObject({
    error: { code: 'no-range', values: { year: 2027 } },
  });
  test.as('supervisor');
  const series = { court: '03001', caseType: '014', year: 2027 };
  await test.must('cases.setLastOfficial', {
    ...{ key: randomUUID(), series, serial: 1, source: 'ict' as const, asAtLocal: '2027-01-01T00:00' },
  });
  await test.must('cases.giveRange', { key: randomUUID(), series, first: 2, last: 9 });
  test.as('clerk');
  const first = await test.must('cases.issue', aCase(outage, { hearing }));
  expect(first.case.number).toBe('03001-014-0002-2027');
  expect(first.receipt?.number).toBe('R2-000002');
});

it('two outages of one day: each entry is in exactly one package, and both are whole', async () => {
  const first = await openOutage(test);
  await test.must('cases.issue', aCase(first.outage));
  test.as('supervisor');
  test.clock.forward(3_600_000);
  await test.must('outages.restore', { id: first.outage, restoredLocal: '2026-11-22T09:00', toldBy: 'x' });
  test.as('clerk');
  expect(await test.call('cases.issue', aCase(first.outage))).toMatchObject({
    error: { code: 'outage-state-wrong' },
  });
  test.as('supervisor');
  const { id } = await test.must('outages.report', {
    ...{ key: randomUUID(), system: 'ESV3', startedLocal: '2026-11-22T09:20', toldBy: 'x' },
    ...{ toldHow: 'seen' as const, note: '' },
  });
  await test.must('outages.confirm', { id, reason: 'x' });
  await test.must('outages.decide', { id, court: '03001', option: 'P1', reason: '' });
  test.as('clerk');
  const next = await test.must('cases.issue', aCase(id));
  expect([next.case.number, next.receipt?.number]).toEqual(['03001-014-0102-2026', 'R2-000002']);
  test.as('supervisor');
  test.clock.forward(3_600_000);
  await test.must('outages.restore', { id, restoredLocal: '2026-11-22T10:00', toldBy: 'x' });
  const folder = join(test.folder, 'pakej');
  mkdirSync(folder);
  const sealed = [];
  for (const outage of [id, first.outage, id]) {
    test.clock.forward(2_000);
    sealed.push(await test.must('reconciliation.package', { key: randomUUID(), outage, folder }));
  }
  expect(sealed.map(({ receipts }) => receipts)).toEqual([2, 0, 0]);
  expect(sealed.map(({ cases }) => cases)).toEqual([1, 1, 1]);
  for (const { file } of sealed) expect(await verifyPackage(file, {})).toMatchObject({ whole: true });
  const { packages } = await test.must('reconciliation.packages', {});
  const slices = packages.map(({ firstSeq, lastSeq }) => [firstSeq, lastSeq]).reverse();
  expect(slices[0]?.[0]).toBe(1);
  for (const [at, slice] of slices.entries())
    if (at > 0) expect(slice[0]).toBe((slices[at - 1]?.[1] ?? 0) + 1);
});
