/** Of which days a cause book is printed: a day, the court's week, or a month (S1.13). */
import { weekendOf, type StateCode } from '../settings/office';
import { addDays, weekdayOf, type CivilDate } from '../time/civil-time';
import type { BookInterval } from './cause-book';

export interface DaySpan {
  readonly from: CivilDate;
  /** Included. */
  readonly to: CivilDate;
}

/** The span that a day lies in. A week begins after the state's weekend: on Sunday where Friday is one, else on Monday. */
export function bookSpan(kind: BookInterval, on: CivilDate, state: StateCode): DaySpan {
  if (kind === 'day') return { from: on, to: on };
  if (kind === 'week') {
    const first = weekendOf(state, on).includes(FRIDAY) ? 0 : 1;
    const from = addDays(on, -((weekdayOf(on) - first + 7) % 7));
    return { from, to: addDays(from, 6) };
  }
  const from = `${on.slice(0, 7)}-01` as CivilDate;
  // 31 days on lies in the next month, whatever the month
  const next = `${addDays(from, 31).slice(0, 7)}-01` as CivilDate;
  return { from, to: addDays(next, -1) };
}
const FRIDAY = 5;
