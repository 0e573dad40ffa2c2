/** Any order of calls: a slot never holds more people than it takes, and every appointment has a way on. */
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { APPOINTMENT_EVENTS, nextAppointmentState } from '../../domain/appointments/appointment';
import { soundnessOf } from '../../main/features/backups/soundness';
import { features } from '../../main/features/features';
import { handClock, openTestCounter, type HandClock, type TestCounter } from '../helpers/counter';
import { askSlot, closeRegistration } from '../helpers/closed';

let test: TestCounter | undefined;
afterEach(() => test?.dispose());

/** Which of the things that are there is meant: any number does. */
const pick = fc.nat(20);
const act = fc.oneof(
  fc.record({ do: fc.constant('book' as const), slot: pick, person: fc.nat(5) }),
  fc.record({ do: fc.constant('move' as const), of: pick, slot: pick }),
  fc.record({ do: fc.constantFrom('came' as const, 'missed' as const, 'cancelled' as const), of: pick }),
  fc.record({ do: fc.constant('later' as const), minutes: fc.integer({ min: 1, max: 90 }) }),
);

const PEOPLE = 2;

type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

async function happens(counter: TestCounter, clock: HandClock, ids: string[], one: Act): Promise<void> {
  const { slots } = await counter.must('appointments.free', { court: '03001' });
  const slotAt = (place: number) => slots[place % Math.min(4, slots.length)]!.at;
  if (one.do === 'later') {
    clock.forward(one.minutes * 60_000);
    return;
  }
  if (one.do === 'book') {
    const person = { name: `Orang ${one.person}`, idNumber: '', phone: `019-35993${30 + one.person}` };
    const booked = await askSlot(counter, { ...person, slotAt: slotAt(one.slot), acceptedSame: true });
    if (booked.ok) ids.push(booked.value.id);
    return;
  }
  const id = ids[one.of % Math.max(1, ids.length)];
  if (id === undefined) return;
  const key = randomUUID();
  if (one.do === 'move')
    await counter.call('appointments.move', { key, id, slotAt: slotAt(one.slot), note: '' });
  else await counter.call('appointments.settle', { key, id, how: one.do, note: '' });
}

it('holds no more people than the slot takes, whatever is done in whatever order', async () => {
  const clock = handClock('2026-11-22T08:30');
  test = await openTestCounter({ clock });
  const counter = test;
  await closeRegistration(counter);
  const ids: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
      for (const one of acts) await happens(counter, clock, ids, one);
      const tx = counter.counter.opened().reading();
      const full = tx.all<{ n: number }>(
        `SELECT count(*) AS n FROM appointment_states WHERE state <> 'cancelled' GROUP BY court, slot_at`,
      );
      for (const { n } of full) expect(n).toBeLessThanOrEqual(PEOPLE);
      for (const { state } of tx.all<{ state: 'booked' }>('SELECT state FROM appointment_states'))
        expect(APPOINTMENT_EVENTS.some((event) => nextAppointmentState(state, event).ok)).toBe(true);
    }),
    { numRuns: 8, interruptAfterTimeLimit: 60_000 },
  );
  expect(ids.length).toBeGreaterThan(0);
  expect(await soundnessOf(counter.counter.opened(), features)).toBeUndefined();
}, 120_000);
