import { addDays, civilDate, daysBetween, parseCivilDate, type CivilDate } from './civil-time';
import { fail, ok, type Result } from '../result';

/** Days on either side of today in which a date without a year is looked for. */
const HALF_A_YEAR = 183;

/**
 * A date as people type it at a counter, day first: `27/11/2026`, `27.11.26`, `27/11`, `271126`, `27112026`, `+7` (days from
 * today), `-1`. Without a year it is the nearest such day: a hearing in January is next year's, a cheque of December last
 * year's.
 */
export function readTypedDate(
  typed: string,
  today: CivilDate,
): Result<CivilDate, { code: 'date-malformed' }> {
  const text = typed.trim();
  const days = /^([+-])\s?(\d{1,3})$/.exec(text);
  if (days) return ok(addDays(today, days[1] === '+' ? Number(days[2]) : -Number(days[2])));
  const run = /^(\d\d)(\d\d)(\d{4}|\d\d)$/.exec(text);
  if (run) return parseCivilDate(`${run[1]}/${run[2]}/${run[3]}`);
  const short = /^(\d{1,2})[/.-](\d{1,2})$/.exec(text);
  return short ? nearest(Number(short[1]), Number(short[2]), today) : parseCivilDate(text);
}

function nearest(
  day: number,
  month: number,
  today: CivilDate,
): Result<CivilDate, { code: 'date-malformed' }> {
  const year = Number(today.slice(0, 4));
  // 29 February stands in one year of four only
  const found = [year, year - 1, year + 1]
    .map((each) => civilDate(each, month, day))
    .filter((read) => read.ok);
  const near = found.find((read) => Math.abs(daysBetween(today, read.value)) <= HALF_A_YEAR) ?? found[0];
  return near ?? fail('date-malformed');
}
