/** What a package holds, and what it must not leave out or hold twice. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { reconciliationFeature } from '../../../main/features/reconciliation/reconciliation';
import { approved, whenOut } from '../approved';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage, leftSeen } from '../../helpers/outage';

let test: TestCounter;
let outage: string;
let folder: string;
beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
  folder = join(test.folder, 'pakej');
  mkdirSync(folder);
});
afterEach(() => test.dispose());

const restored = async () => {
  test.as('supervisor');
  test.clock.forward(60_000);
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T08:30', toldBy: 'BTMK' });
};
const seal = () => {
  test.as('supervisor');
  test.clock.forward(1_000);
  return test.call('reconciliation.package', { key: randomUUID(), outage, folder });
};
const reregister = async (item: string, officialNumber: string, reference: string) => {
  test.as('clerk');
  await test.must('reconciliation.take', { item });
  await test.must('reconciliation.enter', { item, officialNumber });
  await test.must('reconciliation.confirm', { item, reference });
};
const close = async () => {
  test.as('supervisor');
  return test.call('outages.close', { id: outage, left: await leftSeen(test, outage) });
};
const allOut = async () => {
  for (let turn = 0; turn < 750; turn++) {
    if ((await test.must('papers.open', {})).papers.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('papers wait still');
};

it('an outage is not closed on a package that is older than its re-registration or a cancellation', async () => {
  const issued = await test.must('cases.issue', aCase(outage));
  await restored();
  expect((await seal()).ok).toBe(true);
  await reregister(issued.case.id, issued.case.number, 'R2-000001');
  await allOut();
  expect(await close()).toMatchObject({ error: { code: 'package-behind' } });
  const tx = test.counter.register!.reading();
  expect(reconciliationFeature.agenda!(tx, { ...test.counter, now: test.counter.clock.now() })).toMatchObject(
    [{ kind: 'package-to-make' }],
  );
  expect((await seal()).ok).toBe(true);
  await whenOut(test, issued.receipt!.id);
  const cancel = {
    key: randomUUID(),
    id: issued.receipt!.id,
    reason: 'Silap',
    original: 'surrendered' as const,
  };
  test.as('clerk');
  await approved(test, 'receipts.cancel', cancel);
  expect(await close()).toMatchObject({ error: { code: 'package-behind' } });
  expect((await seal()).ok).toBe(true);
  expect((await close()).ok).toBe(true);
});

it('the reference that was confirmed in ESV3 stays what it was when the receipt is cancelled afterwards', async () => {
  const issued = await test.must('cases.issue', aCase(outage));
  await restored();
  await reregister(issued.case.id, issued.case.number, 'R2-000001');
  await whenOut(test, issued.receipt!.id);
  const cancel = {
    key: randomUUID(),
    id: issued.receipt!.id,
    reason: 'Silap',
    original: 'surrendered' as const,
  };
  await approved(test, 'receipts.cancel', cancel);
  const { rows } = await test.must('reconciliation.list', { outage });
  expect(rows).toMatchObject([{ state: 'confirmed', reference: 'R2-000001', receiptNumber: null }]);
});

it('a package that the register could not note is taken away: the next one would hold the same entries', async () => {
  await test.must('cases.issue', aCase(outage));
  await restored();
  const stop = test.counter.events.listen((event) => {
    if (event.kind !== 'task' || event.state !== 'running') return;
    // the clock is set while the package is being written
    stop();
    test.clock.jump(60 * 60_000);
  });
  expect(await seal()).toMatchObject({ error: { code: 'clock-behind' } });
  expect(readdirSync(folder)).toEqual([]);
  test.clock.jump(-60 * 60_000);
  expect((await seal()).ok).toBe(true);
  expect(readdirSync(folder)).toHaveLength(1);
});
