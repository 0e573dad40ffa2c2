import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  APPOINTMENT_EVENTS,
  appointmentStateAfter,
  nextAppointmentState,
} from '../../../domain/appointments/appointment';
import { callBackStanding } from '../../../domain/appointments/call-back';
import { personKey } from '../../../domain/appointments/person';
import { checkSlot, freeSlots, slotsOn, USUAL_SLOTS } from '../../../domain/appointments/slots';
import { calendarOf, type Calendar } from '../../../domain/calendar/calendar';
import { parseOpening } from '../../../domain/calendar/opening-hours';
import { localInstant, type CivilDate, type Instant } from '../../../domain/time/civil-time';

const day = (text: string) => text as CivilDate;
const opening = parseOpening('08:00-12:15,14:45-17:00');
const calendar: Calendar = calendarOf({
  state: 'MY-03',
  opening: opening.ok ? opening.value : { usual: [] },
  holidays: [{ date: day('2026-11-23'), name: 'Cuti', states: '*' }],
});
const at = (date: string, time: string): Instant => localInstant(day(date), time);

describe('an appointment', () => {
  it('has a way on from wherever any events lead', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...APPOINTMENT_EVENTS)), (events) => {
        const state = appointmentStateAfter(events);
        expect(APPOINTMENT_EVENTS.some((event) => nextAppointmentState(state, event).ok)).toBe(true);
      }),
    );
  });

  it('is never booked twice', () => {
    for (const state of ['booked', 'missed', 'came', 'cancelled'] as const)
      expect(nextAppointmentState(state, 'booked').ok).toBe(false);
  });
});

describe('slots', () => {
  it('are cut from the hours of a working day, and none runs into a break', () => {
    const begins = slotsOn(calendar, day('2026-11-22'), { ...USUAL_SLOTS, minutes: 60 });
    expect(begins).toEqual(
      ['08:00', '09:00', '10:00', '11:00', '14:45', '15:45'].map((time) => at('2026-11-22', time)),
    );
  });

  it('lie on no rest day and no holiday, and have room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 240 }), fc.integer({ min: 1, max: 9 }), (minutes, people) => {
        const rules = { minutes, people, daysAhead: 9 };
        const now = at('2026-11-22', '16:00');
        const free = [...freeSlots(calendar, rules, now, (slot) => (slot.charCodeAt(9) % 2) * people)];
        for (const slot of free) {
          // Friday, Saturday and the holiday
          expect(['2026-11-23', '2026-11-27', '2026-11-28']).not.toContain(slot.slice(0, 10));
          expect(checkSlot(calendar, rules, now, { slot, taken: people - 1 }).ok).toBe(true);
          expect(checkSlot(calendar, rules, now, { slot, taken: people }).ok).toBe(false);
        }
        expect(free).toEqual(free.toSorted());
      }),
    );
  });
});

it('a call ends with an answer, a wrong number or nothing needed any more; without an answer it is tried again', () => {
  expect(callBackStanding('booked', [])).toBe('open');
  expect(callBackStanding('missed', ['no-answer', 'no-answer'])).toBe('again');
  for (const outcome of ['reached', 'wrong-number', 'no-longer-needed'] as const)
    expect(callBackStanding('booked', ['no-answer', outcome])).toBe('done');
  expect(callBackStanding('came', [])).toBe('done');
  expect(callBackStanding('cancelled', [])).toBe('done');
});

it('a person is known by the number, however it is written, else by name and telephone', () => {
  const key = (idNumber: string, name: string, phone: string) => personKey({ idNumber, name, phone });
  expect(key('850101-03-5012', 'A', '1')).toBe(key('850101035012', 'B', '2'));
  expect(key('', 'Salmah  binti CONTOH', '+60 19-359 9333')).toBe(
    key('', 'salmah binti contoh', '0193599333'),
  );
  expect(key('', 'Salmah', '0193599333')).not.toBe(key('', 'Salmah', '0193599334'));
});
