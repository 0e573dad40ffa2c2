import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

const DAY = 24 * 60 * 60_000;
const SUPERVISOR = { code: 'PY01', secret: 'Latihan-Penyelia-1' };

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
});
afterEach(() => test.dispose());

it('a clock set a year ahead leaves no entry of next year, whoever tries the door meanwhile', async () => {
  const { outage } = await openOutage(test);
  test.clock.jump(365 * DAY);
  expect(await test.call('officers.signIn', { code: 'PK01', secret: '111222' })).toMatchObject({ ok: false });
  expect((await test.call('officers.signIn', SUPERVISOR)).ok).toBe(true);
  expect(test.counter.register!.head().at! < '2026-11-23').toBe(true);
  const time = { statedLocal: '2026-11-22T08:31', confirmed: false };
  test.clock.forward(60_000);
  expect((await test.call('settings.stateTime', time)).ok).toBe(true);
  test.as('clerk');
  expect((await test.call('cases.issue', aCase(outage))).ok).toBe(true);
});

it('a wait at the door is not shortened by setting the clock forward', async () => {
  const wrong = { code: 'PK01', secret: '111222' };
  let last;
  for (let n = 0; n < 6; n++) last = await test.call('officers.signIn', wrong);
  expect(last).toMatchObject({ error: { code: 'wait' } });
  test.clock.jump(60 * 60_000);
  expect(await test.call('officers.signIn', { code: 'PK01', secret: '482915' })).toMatchObject({
    error: { code: 'wait' },
  });
  test.clock.forward(60 * 60_000);
  expect((await test.call('officers.signIn', { code: 'PK01', secret: '482915' })).ok).toBe(true);
});
