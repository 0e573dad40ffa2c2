import { addDays, parseCivilDate, weekdayOf, type CivilDate } from '../time/civil-time';
import { isStateCode, weekendOf, type StateCode, type WeekendRule } from '../settings/office';
import { hoursOn, type Opening, type Span } from './opening-hours';
import { fail, ok, type Result } from '../result';

/** A row of the office's holiday table; `states` is `*` or ISO 3166-2 codes separated by blanks. */
export type Holiday = { date: CivilDate; name: string; states: string };

/** One office's days: the state's weekend, the holidays that apply to it, and its hours. */
export type Calendar = {
  state: StateCode;
  /** date → name */
  holidays: ReadonlyMap<CivilDate, string>;
  opening: Opening;
  weekends?: readonly WeekendRule[];
};

export type HolidayError = { code: 'holiday-malformed'; field: 'date' | 'name' | 'states' };

/** Takes a row of the CSV `date,name,states` or of the command line's JSON. */
export function checkHoliday(row: {
  date: string;
  name: string;
  states: string;
}): Result<Holiday, HolidayError> {
  const date = parseCivilDate(row.date);
  if (!date.ok) return fail('holiday-malformed', { field: 'date' });
  const name = row.name.trim();
  if (name === '') return fail('holiday-malformed', { field: 'name' });
  const states = row.states.trim();
  const known = states === '*' || (states !== '' && states.split(/\s+/).every(isStateCode));
  return known ? ok({ date: date.value, name, states }) : fail('holiday-malformed', { field: 'states' });
}

/** The calendar of an office from the whole table; only the holidays given are known. */
export function calendarOf(office: {
  state: StateCode;
  holidays: readonly Holiday[];
  opening: Opening;
  weekends?: readonly WeekendRule[];
}): Calendar {
  const { state, opening, weekends } = office;
  const ours = office.holidays.filter(({ states }) => states === '*' || states.split(/\s+/).includes(state));
  const holidays = new Map(ours.map(({ date, name }) => [date, name]));
  return { state, opening, holidays, ...(weekends === undefined ? {} : { weekends }) };
}

export type DayKind =
  { kind: 'working' | 'weekend' | 'closed' } | { kind: 'holiday'; /** of the holiday */ name: string };

/** What a day is; a holiday on a weekend is a weekend and moves nothing. `closed`: a working day without hours. */
export function dayKind(calendar: Calendar, date: CivilDate): DayKind {
  if (weekendOf(calendar.state, date, calendar.weekends).includes(weekdayOf(date)))
    return { kind: 'weekend' };
  const name = calendar.holidays.get(date);
  if (name !== undefined) return { kind: 'holiday', name };
  return { kind: hoursOn(calendar.opening, date).length > 0 ? 'working' : 'closed' };
}

export function isWorkingDay(calendar: Calendar, date: CivilDate): boolean {
  return dayKind(calendar, date).kind === 'working';
}

/** The opening spans of a working day; none on any other. */
export function spansOn(calendar: Calendar, date: CivilDate): readonly Span[] {
  return isWorkingDay(calendar, date) ? hoursOn(calendar.opening, date) : [];
}

/** Closing time of a working day in minutes after midnight: the end of its last span. Undefined on any other day. */
export function closingOn(calendar: Calendar, date: CivilDate): number | undefined {
  return spansOn(calendar, date).at(-1)?.to;
}

/** No real calendar rests for ten years; one that does has no working days at all. */
export const LONGEST_REST_DAYS = 3660;

/** The first working day on or after `date`; undefined where the calendar has none. */
export function workingDayFrom(calendar: Calendar, date: CivilDate): CivilDate | undefined {
  for (let n = 0; n < LONGEST_REST_DAYS; n += 1) {
    const day = addDays(date, n);
    if (isWorkingDay(calendar, day)) return day;
  }
  return undefined;
}
