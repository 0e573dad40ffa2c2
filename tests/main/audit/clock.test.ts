import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { soundnessOf } from '../../../main/features/backups/soundness';
import { features } from '../../../main/features/features';
import { copyRegister } from '../../../main/register/backup';
import { registerFile } from '../../../main/register/register';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { stateTime } from '../approved';
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
  test.clock.forward(60_000);
  await stateTime(test, '2026-11-22T08:31');
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

const HOUR = 60 * 60_000;

/** Closes the counter, lets the PC's clock move, opens it again. */
async function startAgain(move: () => void): Promise<void> {
  const { folder, clock } = test;
  await test.close();
  move();
  test = await openTestCounter({ folder, clock });
}
const issuing = async () => (await test.must('settings.status', {})).issuing;

it('a PC eight hours ahead at the start, a stranger’s wrong secret, the clock put right: issuing goes on at once', async () => {
  const { outage } = await openOutage(test);
  await startAgain(() => test.clock.jump(8 * HOUR));
  const before = test.counter.register!.head().at;
  await test.call('officers.signIn', { code: 'PK01', secret: '111222' });
  expect(test.counter.register!.head().at).toBe(before);
  await startAgain(() => test.clock.jump(-8 * HOUR));
  test.as('clerk');
  expect((await test.call('cases.issue', aCase(outage))).ok).toBe(true);
});

it('entries dated hours ahead: two people state the true time, books and ranges go on, and the jump is named', async () => {
  const { outage } = await openOutage(test);
  await startAgain(() => test.clock.jump(8 * HOUR));
  test.as('clerk');
  const ahead = await test.must('cases.issue', aCase(outage));
  await test.counter.prints.stop();
  await startAgain(() => test.clock.jump(-8 * HOUR));
  test.as('clerk');
  expect(await test.call('cases.issue', aCase(outage))).toMatchObject({ error: { code: 'clock-behind' } });
  const input = { statedLocal: '2026-11-22T08:35', confirmed: false, reason: 'Jam PC lapan jam ke hadapan' };
  expect(await test.call('settings.stateTime', input)).toMatchObject({ error: { code: 'time-earlier' } });
  await stateTime(test, '2026-11-22T08:35');
  const next = await test.must('cases.issue', aCase(outage));
  expect(next.issuedAt).toBe('2026-11-22T00:35:00.000Z');
  expect([ahead, next].map(({ receipt }) => receipt?.number)).toEqual(['R2-000001', 'R2-000002']);

  const register = test.counter.register!;
  const opened = register
    .reading()
    .get<{ data: string }>(
      `SELECT data FROM journal WHERE kind = 'register.opened' ORDER BY seq DESC LIMIT 1`,
    );
  expect(JSON.parse(opened!.data)).toMatchObject({
    reason: 'time-stated',
    timeFrom: ahead.issuedAt,
    timeTo: '2026-11-22T00:35:00.000Z',
  });
  expect(await soundnessOf(register, features)).toBeUndefined();
  await startAgain(() => undefined);
  expect((await issuing()).state).toBe('allowed');
});

it('an epoch of another time does not settle how the register stands to its witness', async () => {
  const register = test.counter.register!;
  const older = join(test.folder, 'older');
  await copyRegister(registerFile(test.folder), older);
  const { outage } = await openOutage(test);
  await test.must('cases.issue', aCase(outage));
  expect(register.againstWitness().state).toBe('sound');
  await startAgain(() => copyFileSync(older, registerFile(test.folder)));
  expect((await issuing()).state).toBe('stopped');
  test.as('supervisor');
  await stateTime(test, '2026-11-22T08:00');
  expect(await issuing()).toMatchObject({ reason: 'behind-witness' });
});

it('a start days after the newest entry is asked about, and dates nothing before somebody looked', async () => {
  const { outage } = await openOutage(test);
  await startAgain(() => test.clock.forward(9 * DAY));
  const before = test.counter.register!.head().at;
  expect((await test.call('officers.signIn', { code: 'PK01', secret: '482915' })).ok).toBe(true);
  expect(await test.call('cases.issue', aCase(outage))).toMatchObject({ error: { code: 'clock-ahead' } });
  expect(await issuing()).toMatchObject({ reason: 'clock-ahead' });
  expect(test.counter.register!.head().at).toBe(before);
  await test.must('settings.confirmTime', {});
  expect((await test.must('cases.issue', aCase(outage))).issuedAt).toBe('2026-12-01T00:30:00.000Z');
});

it('a clock that is put right before anybody answered is asked about no more', async () => {
  const { outage } = await openOutage(test);
  await startAgain(() => test.clock.forward(9 * DAY));
  expect(await issuing()).toMatchObject({ reason: 'clock-ahead' });
  test.clock.jump(-9 * DAY + 60_000);
  test.as('clerk');
  expect((await test.must('cases.issue', aCase(outage))).issuedAt).toBe('2026-11-22T00:31:00.000Z');
});

it('waits at the door are neither ended nor made endless by a clock that was moved while the app was closed', async () => {
  const wrong = { code: 'PK01', secret: '111222' };
  const right = { code: 'PK01', secret: '482915' };
  for (let n = 0; n < 6; n++) await test.call('officers.signIn', wrong);
  await startAgain(() => test.clock.jump(-8 * HOUR));
  expect(await test.call('officers.signIn', right)).toMatchObject({ error: { code: 'wait' } });
  test.clock.forward(16 * 60_000);
  expect((await test.call('officers.signIn', right)).ok).toBe(true);
});
