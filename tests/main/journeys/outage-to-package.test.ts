import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { verifyPackage } from '../../../package/verify-package';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage, leftSeen } from '../../helpers/outage';
import { approved, whenOut } from '../approved';

let test: TestCounter;
afterEach(() => test.dispose());

it('carries an outage from its report to a package that any stranger can verify', async () => {
  test = await openTestCounter();
  const { outage } = await openOutage(test);
  for (let n = 0; n < 3; n++) await test.must('cases.issue', aCase(outage));
  test.clock.set('2026-11-22T12:00');
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'BTMK JKSM' });

  const { rows } = await test.must('reconciliation.list', { outage });
  expect(rows.map((row) => row.reference)).toEqual(['R2-000001', 'R2-000002', 'R2-000003']);
  for (const [index, row] of rows.entries()) {
    await test.must('reconciliation.take', { item: row.item });
    const official = index === 2 ? '03001-014-0108-2026' : row.manualNumber;
    const entered = await test.must('reconciliation.enter', { item: row.item, officialNumber: official });
    expect(entered).toMatchObject({ result: index === 2 ? 'new' : 'same', stopsQueue: index === 2 });
    await test.must('reconciliation.confirm', { item: row.item, reference: row.reference });
  }

  const folder = join(test.folder, 'pakej');
  mkdirSync(folder);
  const made = await test.must('reconciliation.package', { key: randomUUID(), outage, folder });
  expect(made).toMatchObject({ receipts: 3, cases: 3, amountSen: 7500 });
  const answer = await verifyPackage(made.file, {});
  expect(answer).toMatchObject({ whole: true, drill: false, problems: [] });
  // every paper is a file here, so each answers for itself once it is archived
  await vi.waitFor(async () => expect((await test.must('papers.open', {})).papers).toEqual([]), 20_000);
  await test.must('outages.close', { id: outage, left: await leftSeen(test, outage) });
});

it('a supervisor who cancels a clerk’s receipt and gives the own secret for it makes no package that speaks against itself', async () => {
  test = await openTestCounter();
  const { outage } = await openOutage(test);
  const { receipt } = await test.must('cases.issue', aCase(outage));
  await whenOut(test, receipt!.id);
  test.as('supervisor');
  const reason = { reason: 'Salah nama', original: 'surrendered' as const };
  await approved(test, 'receipts.cancel', { key: randomUUID(), id: receipt!.id, ...reason });
  test.clock.set('2026-11-22T12:00');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'BTMK JKSM' });
  const folder = join(test.folder, 'pakej');
  mkdirSync(folder);
  const { file } = await test.must('reconciliation.package', { key: randomUUID(), outage, folder });
  expect(await verifyPackage(file, {})).toMatchObject({ whole: true, problems: [] });
});
