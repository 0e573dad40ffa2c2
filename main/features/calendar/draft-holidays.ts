/** Proposals for a year's holidays out of a package: never confirmed by itself, and it is often wrong for Malaysia. */
import { addDays, type CivilDate } from '../../../domain/time/civil-time';
import { isForState, isSameHoliday } from '../../../domain/calendar/holiday-standing';
import { fail, ok } from '../../../domain/result';
import { insertHoliday, readHolidays } from './rows/calendar';
import type { TaskContext } from '../../call/handler';
import { newId } from '../../register/new-id';

/** What it said, and which edition said it. */
const REFERENCE = 'date-holidays 3.37.0';
const DAY_MS = 86_400_000;

/** Adds what the table does not have yet on that day by that name; those retired once do not come back. */
export async function draftHolidays(
  { counter, officer }: TaskContext,
  asked: { year: number; state: string },
) {
  const proposed = await proposedHolidays(asked.year, asked.state);
  if (proposed.length === 0) return fail('draft-none');
  const by = officer?.id ?? 'system';
  const added = counter.opened().write({ actor: by }, (tx) => {
    const table = readHolidays(tx).filter((known) => isForState(known, asked.state));
    const fresh = proposed.filter((holiday) => !table.some((known) => isSameHoliday(known, holiday)));
    for (const holiday of fresh) {
      insertHoliday(tx, { ...holiday, id: newId(), source: 'draft', reference: REFERENCE }, by);
    }
    return fresh.length;
  });
  if (added > 0) counter.events.send({ kind: 'changed', features: ['calendar'] });
  return ok({ added, known: proposed.length - added });
}

/** The public holidays that the package knows for one state, day by day. It is big, and loaded when it is asked. */
async function proposedHolidays(year: number, state: string) {
  const { default: Holidays } = await import('date-holidays');
  const known = new Holidays('MY', state.slice(3), { languages: ['ms'], types: ['public'] });
  return known.getHolidays(year).flatMap(({ date, start, end, name }) => {
    const first = date.slice(0, 10) as CivilDate;
    const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
    return Array.from({ length: days }, (_, n) => ({ date: addDays(first, n), name, states: state }));
  });
}
