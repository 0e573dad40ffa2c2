/** A court's day as its slots, and the next ones that have room. */
import { dayKind } from '../../../domain/calendar/calendar';
import { checkSlot, freeSlots, slotsOn } from '../../../domain/appointments/slots';
import { holdsPlace } from '../../../domain/appointments/appointment';
import type { CivilDate, Instant } from '../../../domain/time/civil-time';
import type { Slot } from '../../../preload/contract/appointments';
import type { ReadTx } from '../../register/transaction';
import { officeCalendar } from '../calendar/working-calendar';
import { viewOf } from './appointment-view';
import { rulesOf } from './slot-rules';
import { readDay, readTaken } from './rows/slot-rows';

/** Of the slots that are offered at once. */
const OFFERED = 40;

export function dayView(tx: ReadTx, court: string, day: CivilDate, now: Instant) {
  const calendar = officeCalendar(tx);
  const rules = rulesOf(tx, court);
  const kind = dayKind(calendar, day);
  const given = readDay(tx, court, day).map((row) => viewOf(tx, row));
  // a slot that was given stays in sight, whatever became of the day or the rules
  const begins = new Set([...slotsOn(calendar, day, rules), ...given.map(({ slotAt }) => slotAt)]);
  const slots = [...begins].sort().map((at): Slot => {
    const rows = given.filter(({ slotAt }) => slotAt === at);
    const taken = rows.filter(({ state }) => holdsPlace(state)).length;
    const free = checkSlot(calendar, rules, now, { slot: at, taken }).ok;
    return { at, left: rules.people - taken, free, rows };
  });
  return { kind: kind.kind, holiday: kind.kind === 'holiday' ? kind.name : '', slots };
}

export function nextFree(tx: ReadTx, court: string, now: Instant): { at: Instant; left: number }[] {
  const rules = rulesOf(tx, court);
  const taken = readTaken(tx, court, now);
  const countOf = (slot: Instant): number => taken.get(slot) ?? 0;
  const offered: { at: Instant; left: number }[] = [];
  for (const at of freeSlots(officeCalendar(tx), rules, now, countOf)) {
    offered.push({ at, left: rules.people - countOf(at) });
    if (offered.length === OFFERED) break;
  }
  return offered;
}
