/** The slots of a court's appointments: cut from its opening hours, never on a rest day or a holiday (S1.10). */
import { spansOn, type Calendar } from '../calendar/calendar';
import { fail, ok, type Result } from '../result';
import { addDays, civilDateOf, localInstant, type CivilDate, type Instant } from '../time/civil-time';

/** As an office sets them for each court. */
export interface SlotRules {
  /** Minutes of one slot. */
  readonly minutes: number;
  /** People of one slot. */
  readonly people: number;
  /** How many days ahead, today not counted, a slot may be given. */
  readonly daysAhead: number;
}

export const USUAL_SLOTS: SlotRules = { minutes: 30, people: 2, daysAhead: 30 };

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** When each slot of a day begins; one that would run into a break or past closing is none. */
export function slotsOn(calendar: Calendar, day: CivilDate, { minutes }: SlotRules): Instant[] {
  return spansOn(calendar, day).flatMap(({ from, to }) =>
    Array.from({ length: Math.max(0, Math.floor((to - from) / minutes)) }, (_, place) =>
      localInstant(day, clock(from + place * minutes)),
    ),
  );
}

/** The days on which a slot may be given, today first. */
export const givenDays = (now: Instant, rules: SlotRules): CivilDate[] =>
  Array.from({ length: rules.daysAhead + 1 }, (_, days) => addDays(civilDateOf(now), days));

/** Slots that still lie ahead and have room, the next one first. `taken` counts who holds a place in a slot. */
export function* freeSlots(
  calendar: Calendar,
  rules: SlotRules,
  now: Instant,
  taken: (slot: Instant) => number,
): Generator<Instant> {
  for (const day of givenDays(now, rules))
    for (const slot of slotsOn(calendar, day, rules))
      if (slot > now && taken(slot) < rules.people) yield slot;
}

export type SlotError = 'slot-past' | 'slot-too-far' | 'slot-not-open' | 'slot-full';

/** Whether somebody can be given this slot; `taken` counts who holds a place in it already. */
export function checkSlot(
  calendar: Calendar,
  rules: SlotRules,
  now: Instant,
  { slot, taken }: { slot: Instant; taken: number },
): Result<Instant, { code: SlotError }> {
  const day = civilDateOf(slot);
  if (slot <= now) return fail('slot-past');
  if (day > addDays(civilDateOf(now), rules.daysAhead)) return fail('slot-too-far');
  if (!slotsOn(calendar, day, rules).includes(slot)) return fail('slot-not-open');
  return taken < rules.people ? ok(slot) : fail('slot-full');
}
