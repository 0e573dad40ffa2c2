import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AppEvent } from '../../../preload/contract/events';
import { approval } from '../approved';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

const SECOND = {
  code: 'PT02',
  name: 'Pentadbir Kedua',
  role: 'administrator',
  secret: 'Rahsia-Panjang-22',
} as const;

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
});
afterEach(() => test.dispose());

it('ends the session of an officer who is retired while signed in', async () => {
  test.as('administrator');
  await test.must('officers.add', SECOND);
  const told: AppEvent[] = [];
  test.counter.events.listen((event) => told.push(event));
  await test.must('officers.retire', { officer: 'P001' });
  expect(await test.call('officers.list', {})).toMatchObject({ error: { code: 'not-signed-in' } });
  expect(test.counter.sessions.current()).toBeNull();
  expect(told).toContainEqual({ kind: 'locked', reason: 'officer' });
});

it('takes no approval of a supervisor who was retired after giving it', async () => {
  const { outage } = await openOutage(test);
  const { receipt } = await test.must('cases.issue', aCase(outage));
  const input = { key: randomUUID(), id: receipt!.id, reason: 'Silap', original: 'surrendered' as const };
  const token = await approval(test, 'receipts.cancel', input);
  test.counter.register!.write({ actor: 'P001' }, (tx) => {
    tx.run(`INSERT INTO officer_events (officer, kind, at, by) VALUES ('P002', 'retired', ?, 'P001')`, tx.at);
    tx.journal('officers.retired', { officer: 'P002', by: 'P001' });
  });
  expect(await test.call('receipts.cancel', input, token)).toMatchObject({
    error: { code: 'approval-wrong' },
  });
});
