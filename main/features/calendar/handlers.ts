/** Calls about the office's calendar. Drafts come from a package and not from an officer: `draft-holidays.ts`. */
import { weekdayOf, type CivilDate, type Instant } from '../../../domain/time/civil-time';
import { isForState, isSameHoliday, type HolidayStanding } from '../../../domain/calendar/holiday-standing';
import { isStateCode, shippedWeekends, STATES, weekendOf } from '../../../domain/settings/office';
import { instantOfLocalMinute } from '../../../domain/time/civil-time';
import { fail, ok } from '../../../domain/result';
import { addHoliday } from './add-holiday';
import { draftHolidays } from './draft-holidays';
import { announceMonth, hijriYear } from './hijri-months';
import { dueAfter } from './working-calendar';
import type { Handlers } from '../../call/handler';
import { needSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import { importHolidays, previewHolidays } from './preview';
import { readAnnouncements } from './rows/announced-months';
import { confirmHoliday, correctHoliday, readHoliday, readHolidays, retireHoliday } from './rows/calendar';

/** Another holiday that stands on that day by that name for these states. */
const twin = (tx: ReadTx, asked: { date: string; name: string; states: string }, id?: string): boolean =>
  readHolidays(tx).some(
    (known) =>
      known.id !== id &&
      known.retired === null &&
      known.states === asked.states &&
      isSameHoliday(known, { ...asked, date: asked.date as CivilDate }),
  );
const twice = () => fail('holiday-twice', { fields: [{ path: 'date', code: 'holiday-twice' }] });

/** The holiday, if it still can be changed. */
function standing(tx: ReadTx, id: string): HolidayStanding | 'holiday-unknown' | 'holiday-retired' {
  const holiday = readHoliday(tx, id);
  if (!holiday) return 'holiday-unknown';
  return holiday.retired ? 'holiday-retired' : holiday;
}

const onWeekend = (holiday: HolidayStanding, state: string): boolean =>
  isStateCode(state) && weekendOf(state, holiday.date).includes(weekdayOf(holiday.date));

export const calendarHandlers = {
  'calendar.announcedMonths': ({ tx }) =>
    ok({ months: readAnnouncements(tx).map(({ year, month, startsOn }) => ({ year, month, startsOn })) }),

  'calendar.hijriYear': ({ tx, now }, { year }) => ok(hijriYear(tx, year, now)),

  'calendar.announceMonth': ({ tx, officer }, { source, startsOn, ...month }) =>
    announceMonth(tx, { ...month, startsOn: startsOn as CivilDate }, source, officer.id),

  'calendar.list': ({ tx }, { year, state }) => {
    const all = readHolidays(tx);
    const office = needSetting(tx, 'office').state;
    return ok({
      holidays: all
        .filter(({ date }) => date.startsWith(`${year}-`))
        .filter((holiday) => state === null || isForState(holiday, state))
        .map((holiday) => ({ ...holiday, onWeekend: onWeekend(holiday, state ?? office) })),
      years: [...new Set(all.map(({ date }) => Number(date.slice(0, 4))))],
      state: office,
      weekends: STATES.flatMap(({ code }) => {
        const rules = shippedWeekends.filter((rule) => rule.state === code);
        const shown =
          rules.length > 0 ? rules : [{ state: code, days: weekendOf(code, `${year}-01-01` as CivilDate) }];
        return shown.map(({ days, from = null }: { days: readonly number[]; from?: CivilDate | null }) => ({
          ...{ state: code, from },
          days: [...days],
        }));
      }),
    });
  },

  'calendar.add': ({ tx, officer }, { date, name, states, source, reference, confirm }) => {
    if (twin(tx, { date, name, states })) return twice();
    const holiday = { date: date as CivilDate, name, states, source, reference, confirm };
    return ok({ id: addHoliday(tx, holiday, officer.id) });
  },

  'calendar.correct': ({ tx, officer }, { id, date, name, states, reason, confirm }) => {
    const former = standing(tx, id);
    if (typeof former === 'string') return fail(former);
    if (former.date === date && former.name === name && former.states === states)
      return fail('nothing-changed');
    if (twin(tx, { date, name, states }, id)) return twice();
    correctHoliday(tx, id, { date: date as CivilDate, name, states }, reason, officer.id);
    if (confirm) confirmHoliday(tx, id, officer.id);
    return ok({});
  },

  'calendar.retire': ({ tx, officer }, { id, reason }) => {
    const former = standing(tx, id);
    if (typeof former === 'string') return fail(former);
    retireHoliday(tx, id, reason, officer.id);
    return ok({});
  },

  'calendar.confirm': ({ tx, officer }, { ids }) => {
    let confirmed = 0;
    for (const id of new Set(ids)) {
      const holiday = standing(tx, id);
      if (typeof holiday === 'string') return fail(holiday);
      if (holiday.confirmed) continue;
      confirmHoliday(tx, id, officer.id);
      confirmed += 1;
    }
    return ok({ confirmed });
  },

  'calendar.preview': previewHolidays,
  'calendar.import': importHolidays,
  'calendar.draft': (context, input) => draftHolidays(context, input),

  'calendar.due': ({ tx }, { fromLocal, amount }) => {
    const { at, why } = dueAfter(tx, instantOfLocalMinute(fromLocal) satisfies Instant, amount);
    return ok({ due: at, why });
  },
} satisfies Handlers<'calendar'>;
