import { afterEach, beforeEach, expect, it } from 'vitest';
import { inputHash } from '../../../main/register/call-keys';
import { readFrozen } from '../../../main/features/papers/rows/papers';
import { randomUUID } from 'node:crypto';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { until } from './desk';

let test: TestCounter;

beforeEach(async () => {
  test = await openTestCounter();
});
afterEach(() => test.dispose());

it('a paper of a cancelled receipt says DIBATALKAN and can pass for nothing else', async () => {
  const { outage } = await openOutage(test);
  test.as('clerk');
  const issued = await test.must('cases.issue', aCase(outage));
  const original = issued.papers.find((paper) => paper.kind === 'receipt')!;
  const receipt = async () => (await test.must('receipts.get', { id: issued.receipt!.id })).papers[0]!;
  let state = original.state;
  for (const end = Date.now() + 15_000; state !== 'confirmed' && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    ({ state } = await receipt());
  }
  expect(state).toBe('confirmed'); // "PDF only": the archived file is the paper
  const input = {
    key: randomUUID(),
    id: issued.receipt!.id,
    reason: 'salah amaun',
    original: 'surrendered' as const,
  };
  const approver = { id: 'P002', code: 'S1', name: 'Penyelia', role: 'supervisor' as const, active: true };
  const approval = test.counter.sessions.approve([approver], 'receipts.cancel', inputHash(input));
  expect(await test.call('receipts.cancel', input, approval)).toMatchObject({ ok: true });

  const again = await test.must('papers.printAgain', {
    key: randomUUID(),
    id: original.id,
    reason: 'untuk audit',
  });
  expect(again.paper).toMatchObject({ copy: 1, kind: 'receipt' });
  expect(readFrozen(test.counter.register!.reading(), again.paper.id).mark).toEqual({ kind: 'cancelled' });
  await until(
    () =>
      test.counter
        .register!.reading()
        .get<{ state: string }>('SELECT state FROM paper_states WHERE paper = ?', again.paper.id)!.state,
    (seen) => seen === 'confirmed',
  );
});
