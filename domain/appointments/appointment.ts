/** An appointment given while registration is closed (S1.10): what may happen to it, and where that leads. */
import { stateAfter, type Life } from '../life';
import { fail, ok, type Result } from '../result';

/** Every event stays; `called` is a call of the list that is worked off after recovery. */
export const APPOINTMENT_EVENTS = ['booked', 'moved', 'cancelled', 'missed', 'came', 'called'] as const;
export type AppointmentEvent = (typeof APPOINTMENT_EVENTS)[number];

export const APPOINTMENT_STATES = ['booked', 'missed', 'came', 'cancelled'] as const;
export type AppointmentState = (typeof APPOINTMENT_STATES)[number];

const NEXT: Record<AppointmentState, Partial<Record<AppointmentEvent, AppointmentState>>> = {
  booked: { moved: 'booked', cancelled: 'cancelled', missed: 'missed', came: 'came', called: 'booked' },
  // who missed theirs is given another, or comes late
  missed: { moved: 'booked', cancelled: 'cancelled', came: 'came', called: 'missed' },
  // said of the wrong person
  came: { missed: 'missed' },
  // who cancelled and asks again is given a slot again
  cancelled: { moved: 'booked' },
};

/** The state after an event; refused where the event cannot happen to an appointment in this state. */
export function nextAppointmentState(
  state: AppointmentState,
  event: AppointmentEvent,
): Result<AppointmentState, { code: 'appointment-state-wrong' }> {
  const next = NEXT[state][event];
  return next === undefined ? fail('appointment-state-wrong') : ok(next);
}

const life: Life<AppointmentState, AppointmentEvent> = {
  initial: 'booked',
  evolve: (before, event) => NEXT[before][event] ?? before,
};

export const appointmentStateAfter = (events: Iterable<AppointmentEvent>): AppointmentState =>
  stateAfter(life, events);

/** A cancelled one holds no place in its slot. */
export const holdsPlace = (state: AppointmentState): boolean => state !== 'cancelled';
