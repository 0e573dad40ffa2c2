/** The calendar in which this office's promises run: its state's weekends, its hours, and the holidays it has confirmed. */
import { instantOfLocalMinute, toLocalText, type Instant } from '../../../domain/time/civil-time';
import type { Why } from '../../../domain/calendar/due-trail';
import { calendarOf, type Calendar } from '../../../domain/calendar/calendar';
import { countsInDeadlines } from '../../../domain/calendar/holiday-standing';
import { isStateCode, shippedWeekends } from '../../../domain/settings/office';
import { openingOf } from '../../../domain/calendar/opening-hours';
import { due, type Amount, type DueQuestion } from '../../../domain/calendar/working-time';
import { readHolidays } from './rows/calendar';
import type { ReadTx } from '../../register/transaction';
import { needSetting } from '../../register/settings';

export type WorkingCalendar = Required<Pick<DueQuestion, 'state' | 'opening' | 'holidays' | 'weekends'>>;

const READ = ['setting_versions', 'holidays', 'holiday_events'] as const;

/** What `due` needs to know of the office; drafts and other unconfirmed holidays are not in it. */
export const workingCalendar = (tx: ReadTx): WorkingCalendar =>
  tx.remembered(READ, 'working calendar', () => {
    const { state, openingHours, hourPeriods } = needSetting(tx, 'office');
    if (!isStateCode(state)) throw new Error(`no such state: ${state}`);
    return {
      state,
      opening: openingOf(openingHours, hourPeriods),
      holidays: readHolidays(tx)
        .filter(countsInDeadlines)
        .map(({ date, name, states }) => ({ date, name, states })),
      weekends: shippedWeekends,
    };
  });

/** The days on which this office works, for who asks about days alone. */
export const officeCalendar = (tx: ReadTx): Calendar =>
  tx.remembered(READ, 'office calendar', () => calendarOf(workingCalendar(tx)));

/** A stretch in which a promise does not run; without `to` nobody knows its end yet. */
type Pause = { readonly from: Instant; readonly to: Instant | null };

/** When a promise that began at `from` falls due, and why; `at` is null where a pause without end holds it, or the calendar has no working day. */
export function dueAfter(
  tx: ReadTx,
  from: Instant,
  amount: Amount,
  pauses: readonly Pause[] = [],
): { at: Instant | null; why: Why[] } {
  const answer = due({
    ...workingCalendar(tx),
    from: localMinuteOf(from),
    amount,
    pauses: pauses.map((pause) => ({
      from: localMinuteOf(pause.from),
      to: pause.to === null ? null : localMinuteOf(pause.to),
    })),
  });
  if (!answer.ok) throw new RangeError(answer.error.code);
  const { due: at, why } = answer.value;
  return { at: at === undefined ? null : instantOfLocalMinute(at), why };
}

function localMinuteOf(instant: Instant): string {
  return toLocalText(instant).slice(0, 16);
}
