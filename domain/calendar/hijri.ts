/**
 * The Hijri date of a day in Malaysia. Months begin as computed (`hijri-months.ts`), unless the office has entered what was
 * announced: that is the authority (DOMAIN, "Hijri dates").
 */
import { fail, ok, type Result } from '../result';
import { addDays, daysBetween, type CivilDate } from '../time/civil-time';
import { FIRST_DAY, FIRST_YEAR, LONG_MONTHS } from './hijri-months';

/** `month` 1 (Muharam) to 12 (Zulhijah). */
export interface HijriMonth {
  readonly year: number;
  readonly month: number;
}

export interface HijriDate extends HijriMonth {
  /** 1 to 30. */
  readonly day: number;
}

/** A month that began on the day that was announced, whatever was computed. */
export interface AnnouncedMonth extends HijriMonth {
  readonly startsOn: CivilDate;
}

export interface HijriAnswer {
  readonly date: HijriDate;
  readonly source: 'computed' | 'corrected';
}

const SHORTEST = 29;
const LONGEST = 30;

/** The first day of each month of the table, and of the one after it. */
const COMPUTED: readonly CivilDate[] = [...LONG_MONTHS.replaceAll(' ', '')].reduce<CivilDate[]>(
  (days, long) => [...days, addDays(days.at(-1) ?? (FIRST_DAY as CivilDate), SHORTEST + Number(long))],
  [FIRST_DAY as CivilDate],
);
/** In the mean, for a first guess. */
const MONTH_DAYS =
  daysBetween(COMPUTED[0] as CivilDate, COMPUTED.at(-1) as CivilDate) / (COMPUTED.length - 1);

const indexOf = ({ year, month }: HijriMonth): number => (year - FIRST_YEAR) * 12 + month - 1;
const monthAt = (index: number): HijriMonth => ({
  year: FIRST_YEAR + Math.floor(index / 12),
  month: (index % 12) + 1,
});

/** Undefined beyond the table's years (1400–1509H). */
export const computedStart = (month: HijriMonth): CivilDate | undefined => COMPUTED[indexOf(month)];

/** When the month begins, as announced or else as computed. */
export function startOf(month: HijriMonth, announced: readonly AnnouncedMonth[]): CivilDate | undefined {
  const index = indexOf(month);
  return announced.find((each) => indexOf(each) === index)?.startsOn ?? COMPUTED[index];
}

/** Undefined beyond the table's years. */
export function hijriOn(date: CivilDate, announced: readonly AnnouncedMonth[]): HijriAnswer | undefined {
  const guess = Math.floor(daysBetween(FIRST_DAY as CivilDate, date) / MONTH_DAYS);
  for (let index = guess + 1; index >= Math.max(0, guess - 1); index -= 1) {
    if (index >= COMPUTED.length - 1) continue;
    const month = monthAt(index);
    const startsOn = startOf(month, announced);
    if (startsOn === undefined || startsOn > date) continue;
    const corrected = startsOn !== COMPUTED[index];
    return {
      date: { ...month, day: daysBetween(startsOn, date) + 1 },
      source: corrected ? 'corrected' : 'computed',
    };
  }
  return undefined;
}

/** The month before, and the one after. */
export const monthBeside = (month: HijriMonth, by: 1 | -1): HijriMonth => monthAt(indexOf(month) + by);

/**
 * Whether a month may begin on that day, beside those already announced: every month has 29 or 30 days, so a start that
 * leaves another length is a slip of the pen, or its neighbour is to be entered first.
 */
export function announce(
  { year, month, startsOn }: AnnouncedMonth,
  announced: readonly AnnouncedMonth[],
): Result<AnnouncedMonth, { code: 'hijri-month-unknown' } | { code: 'hijri-month-length'; days: number }> {
  const here = { year, month };
  const former = startOf(monthBeside(here, -1), announced);
  const next = startOf(monthBeside(here, 1), announced);
  if (former === undefined || next === undefined || computedStart(here) === undefined)
    return fail('hijri-month-unknown');
  const lengths = [daysBetween(former, startsOn), daysBetween(startsOn, next)];
  const wrong = lengths.find((days) => days < SHORTEST || days > LONGEST);
  return wrong === undefined ? ok({ ...here, startsOn }) : fail('hijri-month-length', { days: wrong });
}

/** `1444-03-03`. */
export const hijriKey = ({ year, month, day }: HijriDate): string =>
  [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
