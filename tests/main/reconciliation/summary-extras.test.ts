import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { summaryExtras } from '../../../main/features/reconciliation/package/summary-extras';
import { openTestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { approved, whenOut } from '../approved';

it('the summary tells the numbers from and to, what was waived, and which originals are still out', async () => {
  const test = await openTestCounter();
  const { outage } = await openOutage(test);
  const extras = () => {
    const tx = test.counter.opened().reading();
    return summaryExtras(tx, { firstSeq: 1, lastSeq: test.counter.opened().head().seq });
  };
  expect(extras()).toEqual({ numbers: [], letOffs: [], notReturned: [] });
  const { receipt } = await test.must('cases.issue', aCase(outage));
  await test.must('cases.issue', aCase(outage));
  const payment = { method: 'waiver' as const, authority: 'KHS', reason: 'Bantuan guaman' };
  await approved(test, 'cases.issue', aCase(outage, { payment }));
  await whenOut(test, receipt!.id);
  const cancel = {
    key: randomUUID(),
    id: receipt!.id,
    reason: 'Salah pihak',
    original: 'not-returned' as const,
  };
  await approved(test, 'receipts.cancel', cancel);
  expect(extras()).toEqual({
    numbers: [{ from: 'R2-000001', to: 'R2-000002', count: 2 }],
    letOffs: [{ kind: 'waiver', count: 1, amountSen: 2500 }],
    notReturned: ['R2-000001'],
  });
  await approved(test, 'receipts.takeBackOriginal', { key: randomUUID(), id: receipt!.id });
  expect(extras().notReturned).toEqual([]);
  await test.dispose();
});
