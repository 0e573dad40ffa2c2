/** Who asks for a backup while one is under way gets one of what stands by then, not the older one. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
let outage: string;
beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
});
afterEach(() => test.dispose());

it('holds what was issued since the first one was asked for; all who wait share it', async () => {
  const first = test.must('backups.make', {});
  // the first one is under way before anything else is issued
  await new Promise((resolve) => setImmediate(resolve));
  await test.must('cases.issue', aCase(outage));
  const { seq } = test.counter.opened().head();
  test.clock.forward(60_000);
  const second = test.must('backups.make', {});
  const third = test.must('backups.make', {});
  const [former, later, shared] = await Promise.all([first, second, third]);
  expect(later.name).not.toBe(former.name);
  expect(later.seq).toBeGreaterThanOrEqual(seq);
  expect(shared).toEqual(later);
});

it('a counter that is closed meanwhile makes no other one', async () => {
  const asked = [test.call('backups.make', {}), test.call('backups.make', {})];
  await test.close();
  const answers = await Promise.all(asked);
  expect(answers.at(-1)).toMatchObject({ ok: false, error: { code: 'backup-stopped' } });
});
