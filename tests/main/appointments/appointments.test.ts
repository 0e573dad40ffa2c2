/** Appointments while registration is closed (S1.10): slots, places, what happens to them, and the calls after recovery. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Instant } from '../../../domain/time/civil-time';
import type { InputOf } from '../../../preload/contract/contract';
import { handClock, openTestCounter, type HandClock, type TestCounter } from '../../helpers/counter';
import { askSlot, book, closeRegistration } from '../../helpers/closed';

let test: TestCounter;
let clock: HandClock;
let outage: string;
beforeEach(async () => {
  clock = handClock('2026-11-22T08:30');
  test = await openTestCounter({ clock });
  outage = await closeRegistration(test);
}, 60_000);
afterEach(() => test.dispose());

const at = (local: string) => new Date(`${local}:00.000+08:00`).toISOString() as Instant;
const day = (on: string) => test.must('appointments.day', { court: '03001', day: on });
const settle = (id: string, how: InputOf<'appointments.settle'>['how']) =>
  test.call('appointments.settle', { key: randomUUID(), id, how, note: '' });
const move = (id: string, local: string) =>
  test.call('appointments.move', { key: randomUUID(), id, slotAt: at(local), note: '' });
const called = (id: string, outcome: InputOf<'appointments.call'>['outcome']) =>
  test.call('appointments.call', { key: randomUUID(), id, outcome, note: '' });
const rules = async (change: Partial<InputOf<'appointments.saveRules'>['rules']>) => {
  test.as('supervisor');
  const usual = { minutes: 30, people: 2, daysAhead: 30 };
  await test.must('appointments.saveRules', { court: '03001', rules: { ...usual, ...change } });
  test.as('clerk');
};
const refused = (code: string) => ({ ok: false, error: { code } });

describe('a slot', () => {
  it('is proposed as the next free one, and its slip goes into the queue', async () => {
    const { slots } = await test.must('appointments.free', { court: '03001' });
    expect(slots[0]).toEqual({ at: at('2026-11-22T09:00'), left: 2 });
    const booked = await book(test);
    expect(booked).toMatchObject({ slotAt: at('2026-11-22T09:00'), paper: { kind: 'appointment-slip' } });
    expect(booked.paper.number).toBe(booked.reference);
    const journal = test.counter.opened().reading().all<{ data: string }>('SELECT data FROM journal');
    expect(journal.map(({ data }) => data).join()).not.toMatch(/Salmah|850101|3599333/);
  });

  it('takes as many people as the office set, and lies in its hours on its days', async () => {
    await rules({ people: 1 });
    await book(test);
    const slotAt = at('2026-11-22T09:00');
    expect(await askSlot(test, { slotAt, name: 'Orang lain', idNumber: '' })).toMatchObject(
      refused('slot-full'),
    );
    expect(await askSlot(test, { slotAt: at('2026-11-22T08:00') })).toMatchObject(refused('slot-past'));
    expect(await askSlot(test, { slotAt: at('2026-11-22T09:10') })).toMatchObject(refused('slot-not-open'));
    // Friday is a rest day in Kelantan
    expect(await askSlot(test, { slotAt: at('2026-11-27T09:00') })).toMatchObject(refused('slot-not-open'));
    expect(await day('2026-11-27')).toMatchObject({ kind: 'weekend', slots: [] });
    expect(await askSlot(test, { slotAt: at('2027-01-10T09:00') })).toMatchObject(refused('slot-too-far'));
  });

  it('is given where registration is closed alone', async () => {
    test.as('supervisor');
    await test.must('outages.decide', { id: outage, court: '03001', option: 'P1', reason: '' });
    test.as('clerk');
    expect(await askSlot(test)).toMatchObject(refused('appointment-not-needed'));
    expect(await test.call('appointments.printClosed', { key: randomUUID(), court: '03001' })).toMatchObject(
      refused('registration-open'),
    );
  });
});

describe('somebody', () => {
  it('is asked about before a second appointment for the same type, by number or by name and telephone', async () => {
    await book(test);
    expect(await askSlot(test)).toMatchObject(refused('appointment-same-person'));
    expect(await askSlot(test, { caseType: '028' })).toMatchObject({ ok: true });
    expect(await askSlot(test, { acceptedSame: true })).toMatchObject({ ok: true });
    const other = { idNumber: '', name: 'Aminah binti Contoh', phone: '019 359 9334' };
    await book(test, other);
    expect(
      await askSlot(test, { ...other, name: 'AMINAH  BINTI CONTOH', phone: '0193599334' }),
    ).toMatchObject(refused('appointment-same-person'));
  });

  it('is reached by a telephone and known by a number that can be', async () => {
    expect(await askSlot(test, { phone: 'tiada' })).toMatchObject(refused('phone-malformed'));
    expect(await askSlot(test, { idNumber: '851301-03-5012' })).toMatchObject(refused('identity-wrong'));
    expect(await askSlot(test, { caseType: '999' })).toMatchObject(refused('case-type-unknown'));
  });
});

describe('an appointment', () => {
  it('is moved, missed, moved again and kept, each an event with its own slip', async () => {
    const { id } = await book(test);
    expect(await settle(id, 'missed')).toMatchObject(refused('appointment-not-yet'));
    expect(await move(id, '2026-11-22T09:00')).toMatchObject(refused('slot-same'));
    expect(await move(id, '2026-11-22T09:30')).toMatchObject({ ok: true });
    clock.set('2026-11-22T09:45');
    expect(await settle(id, 'missed')).toMatchObject({ ok: true });
    expect(await move(id, '2026-11-23T10:00')).toMatchObject({ ok: true });
    clock.set('2026-11-23T08:05');
    expect(await settle(id, 'came')).toMatchObject({ ok: true });
    expect(await settle(id, 'cancelled')).toMatchObject(refused('appointment-state-wrong'));
    const { appointment } = await test.must('appointments.get', { id });
    expect(appointment).toMatchObject({ state: 'came', slotAt: at('2026-11-23T10:00') });
    expect(appointment.events.map(({ kind }) => kind)).toEqual([
      'booked',
      'moved',
      'missed',
      'moved',
      'came',
    ]);
    const slips = test.counter.opened().reading().all(`SELECT 1 FROM papers WHERE kind = 'appointment-slip'`);
    expect(slips).toHaveLength(3);
  });

  it('gives its place back when it is cancelled', async () => {
    await rules({ people: 1 });
    const { id } = await book(test);
    await settle(id, 'cancelled');
    const slotAt = at('2026-11-22T09:00');
    expect(await askSlot(test, { slotAt })).toMatchObject({ ok: true });
    // and is taken up again elsewhere
    expect(await move(id, '2026-11-22T09:00')).toMatchObject(refused('slot-full'));
    expect(await move(id, '2026-11-22T09:30')).toMatchObject({ ok: true });
  });
});

describe('after recovery', () => {
  it('everybody is called in the order of booking, until nobody waits', async () => {
    const first = await book(test, { slotAt: at('2026-11-23T09:00') });
    const second = await book(test, { name: 'Aminah binti Contoh', idNumber: '' });
    expect(await called(first.id, 'reached')).toMatchObject(refused('call-back-not-yet'));
    const line = async () =>
      (await test.must('home.agenda', {})).lines.find(({ kind }) => kind === 'appointments-to-call');
    expect(await line()).toBeUndefined();
    clock.set('2026-11-22T12:00');
    test.as('supervisor');
    await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'BTMK' });
    test.as('clerk');
    const open = async () =>
      (await test.must('appointments.callList', { outage, show: 'open' })).rows.map(({ id }) => id);
    expect(await open()).toEqual([first.id, second.id]);
    expect(await line()).toMatchObject({ values: { count: 2 }, to: `/appointments/calls/${outage}` });
    await called(first.id, 'no-answer');
    expect(await open()).toEqual([first.id, second.id]);
    await called(first.id, 'reached');
    expect(await called(first.id, 'reached')).toMatchObject(refused('call-back-made'));
    await called(second.id, 'no-longer-needed');
    expect(await open()).toEqual([]);
    expect(await line()).toBeUndefined();
  });
});

it('a poster names the court whose registration is closed', async () => {
  const print = () => test.must('appointments.printClosed', { key: randomUUID(), court: '03001' });
  expect((await print()).paper).toMatchObject({ kind: 'closed-poster', copy: 0 });
  expect((await print()).paper).toMatchObject({ kind: 'closed-poster', copy: 1 });
});
