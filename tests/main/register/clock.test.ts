import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { stateTime } from '../approved';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
let outage: string;
beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
});
afterEach(() => test.dispose());

const MINUTE = 60_000;
const issue = () => test.call('cases.issue', aCase(outage));
const times = () =>
  test.counter
    .register!.reading()
    .all<{ at: string }>('SELECT at FROM journal ORDER BY seq')
    .map(({ at }) => at);
const head = () => test.counter.register!.head();

describe('the clock', () => {
  it.each([
    ['set back by an hour', () => test.clock.jump(-60 * MINUTE)],
    ['set forward by three minutes', () => test.clock.jump(3 * MINUTE)],
    ['set back by three minutes', () => test.clock.jump(-3 * MINUTE)],
  ])('%s stops all writing until two people state the time', async (_how, move) => {
    await test.must('cases.issue', aCase(outage));
    await test.counter.prints.stop();
    const before = head();
    move();
    expect(await issue()).toMatchObject({ error: { code: 'clock-behind' } });
    test.as('supervisor');
    expect(await test.call('outages.dismiss', { id: outage, reason: 'x' })).toMatchObject({
      error: { code: 'clock-behind' },
    });
    expect(head()).toEqual(before);
    expect((await test.must('settings.status', {})).issuing).toMatchObject({ reason: 'clock-behind' });

    test.as('clerk');
    expect(
      await test.call('settings.stateTime', {
        statedLocal: '2026-11-22T09:00',
        confirmed: false,
        reason: 'Bateri',
      }),
    ).toMatchObject({
      error: { code: 'two-people-needed' },
    });
    await stateTime(test, '2026-11-22T09:00');
    test.as('clerk');
    const issued = await test.must('cases.issue', aCase(outage));
    expect(issued.issuedAt).toBe('2026-11-22T01:00:00.000Z');
    const { n } = test.counter.register!.reading().get<{ n: number }>(
      `SELECT count(*) AS n FROM journal WHERE kind = 'settings.time-stated'`,
    )!; // prettier-ignore
    expect(n).toBe(1);
  });

  it('is stated neither before the newest entry nor a day away without a second look', async () => {
    test.clock.jump(-60 * MINUTE);
    test.as('supervisor');
    const state = (statedLocal: string, confirmed = false) =>
      test.call('settings.stateTime', { statedLocal, confirmed, reason: 'Bateri' });
    expect(await state('2026-11-22T08:29')).toMatchObject({ error: { code: 'time-earlier' } });
    expect(await state('2026-11-24T08:31')).toMatchObject({ error: { code: 'clock-differs' } });
    expect((await test.must('settings.status', {})).issuing.state).toBe('stopped');
    await stateTime(test, '2026-11-24T08:31');
    expect((await test.must('settings.status', {})).issuing.state).toBe('allowed');
  });

  it('dates the entry that mends it by the stated time: work goes on at once, also before what the PC shows', async () => {
    test.clock.forward(30 * MINUTE);
    test.clock.jump(3 * MINUTE);
    expect(await issue()).toMatchObject({ error: { code: 'clock-behind' } });
    test.as('supervisor');
    // the newest entry is of 08:30, the PC shows 09:03, and it is 08:40 in truth
    await stateTime(test, '2026-11-22T08:40');
    test.as('clerk');
    expect((await test.must('cases.issue', aCase(outage))).issuedAt).toBe('2026-11-22T00:40:00.000Z');
    expect(times()).toEqual([...times()].sort());
  });

  it('keeps the stated time after the app was started again', async () => {
    test.clock.jump(-60 * MINUTE);
    test.as('supervisor');
    await stateTime(test, '2026-11-22T08:45');
    const { folder, clock } = test;
    await test.close();
    clock.forward(MINUTE);
    test = await openTestCounter({ folder, clock });
    test.as('clerk');
    expect((await test.must('cases.issue', aCase(outage))).issuedAt).toBe('2026-11-22T00:46:00.000Z');
  });

  it('that was set back while the app was closed stops it at the next start', async () => {
    await test.must('cases.issue', aCase(outage));
    const { folder, clock } = test;
    await test.close();
    clock.set('2026-11-22T07:00');
    test = await openTestCounter({ folder, clock });
    test.as('clerk');
    expect(await issue()).toMatchObject({ error: { code: 'clock-behind' } });
  });

  it('that slips by a second makes time wait, never go back (property 7)', async () => {
    await test.must('cases.issue', aCase(outage));
    const last = head().at;
    test.clock.jump(-1500);
    await test.must('cases.issue', aCase(outage));
    expect(head().at).toBe(last);
    expect(times()).toEqual([...times()].sort());
  });

  it('may run on while the PC sleeps', async () => {
    test.clock.jump(5 * 60 * MINUTE);
    test.counter.wakeUp();
    expect((await issue()).ok).toBe(true);
  });

  it('small steps add up: many of half a minute are one jump', async () => {
    for (let step = 0; step < 5; step++) {
      test.clock.jump(30_000);
      await test.must('settings.status', {});
    }
    expect(await issue()).toMatchObject({ error: { code: 'clock-behind' } });
  });
});
