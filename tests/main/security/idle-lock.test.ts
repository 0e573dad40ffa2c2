/** A counter that was left locks by itself, says why, and keeps what was being typed. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lock, lockIfIdle } from '../../../main/watch/idle-lock';
import type { AppEvent } from '../../../preload/contract/events';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { openOutage } from '../../helpers/outage';

const MINUTE = 60_000;
const NOBODY_ELSEWHERE = 3_600_000;

let test: TestCounter;
const told: AppEvent[] = [];
beforeEach(async () => {
  test = await openTestCounter();
  test.as('clerk');
  told.length = 0;
  test.counter.events.listen((event) => told.push(event));
});
afterEach(() => test.dispose());

it('after five minutes without a key or the mouse, here and elsewhere on this PC', async () => {
  test.clock.forward(5 * MINUTE - 1);
  expect(lockIfIdle(test.counter, NOBODY_ELSEWHERE)).toBe(false);
  test.clock.forward(1);
  expect(lockIfIdle(test.counter, 4 * MINUTE)).toBe(false);
  expect(lockIfIdle(test.counter, 5 * MINUTE)).toBe(true);
  expect(told).toContainEqual({ kind: 'locked', reason: 'idle' });
  expect(await test.call('cases.intake', {})).toMatchObject({ error: { code: 'not-signed-in' } });
  expect(lockIfIdle(test.counter, NOBODY_ELSEWHERE)).toBe(false);
});

it('not while somebody types, whatever the system says, nor because its clock was moved', async () => {
  for (let minute = 0; minute < 8; minute++) {
    test.clock.forward(MINUTE);
    await test.must('officers.active', {});
    expect(lockIfIdle(test.counter, NOBODY_ELSEWHERE)).toBe(false);
  }
  test.clock.jump(NOBODY_ELSEWHERE);
  expect(lockIfIdle(test.counter, NOBODY_ELSEWHERE)).toBe(false);
});

it('after as long as the office says', async () => {
  test.as('administrator');
  const { office } = await test.must('settings.get', {});
  expect(office.idleMinutes).toBe(5);
  await test.must('settings.saveOffice', { office: { ...office, idleMinutes: 20 } });
  test.clock.forward(19 * MINUTE);
  expect(lockIfIdle(test.counter, NOBODY_ELSEWHERE)).toBe(false);
  test.clock.forward(MINUTE);
  expect(lockIfIdle(test.counter, NOBODY_ELSEWHERE)).toBe(true);
});

it('keeps the draft for its officer', async () => {
  await openOutage(test);
  const draft = randomUUID();
  await test.must('cases.keepDraft', { draft, value: { claim: 'Fasakh' } });
  lock(test.counter);
  expect(await test.call('cases.draft', {})).toMatchObject({ error: { code: 'not-signed-in' } });
  test.as('clerk');
  expect((await test.must('cases.draft', {})).draft).toMatchObject({ key: draft });
});
