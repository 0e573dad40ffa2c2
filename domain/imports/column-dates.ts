/** Dates of one column are written in one order: it is told from the column as a whole, never cell by cell. */
import { addDays, civilDate, parseCivilDate, type CivilDate } from '../time/civil-time';
import { fail, ok, type Result } from '../result';
import { cleanLine, shortDashes } from './clean-cell';

/** `unclear`: some cells can only be day-first and as many others only month-first; nobody can tell the rest. */
export type DateOrder = 'day-first' | 'month-first' | 'unclear';

/** 21/11/2026, 21-11-26, 21.11.2026, 21 / 11 / 2026 */
const FIGURES = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d\d)$/;
/** 2026/4/25, 2026.04.25, 2026-4-5, 20260425 */
const YEAR_FIRST = /^(\d{4})(?:([/.-])(\d{1,2})\2(\d{1,2})|(\d\d)(\d\d))$/;
/** A few slips of the finger do not turn a column round. */
const CLEARLY = 5;

/** The order of a column, by the cells in which one of the first two numbers is no month. */
export function dateOrderOf(cells: readonly string[]): DateOrder {
  let [dayFirst, monthFirst] = [0, 0];
  for (const cell of cells) {
    const figures = FIGURES.exec(tidy(cell));
    if (!figures) continue;
    const [first, second] = [Number(figures[1]), Number(figures[3])];
    if (first > 12 && second <= 12) dayFirst += 1;
    if (second > 12 && first <= 12) monthFirst += 1;
  }
  if (monthFirst === 0 || dayFirst >= monthFirst * CLEARLY) return 'day-first';
  return dayFirst === 0 || monthFirst >= dayFirst * CLEARLY ? 'month-first' : 'unclear';
}

export type DateError = { code: 'date-malformed' | 'date-order-unclear' };

/** A cell of a column of that order. Also reads `1 Mei 2026`, `01-Feb-26`, a spreadsheet's day
 * number, and a date that bears a time of day. */
export function readColumnDate(text: string, order: DateOrder): Result<CivilDate, DateError> {
  const typed = tidy(text);
  const figures = FIGURES.exec(typed);
  if (!figures) return namedMonth(typed) ?? yearFirst(typed) ?? dayNumber(typed) ?? parseCivilDate(typed);
  if (order === 'unclear') return fail('date-order-unclear');
  const [, first = '', , second = '', year = ''] = figures;
  return order === 'day-first'
    ? parseCivilDate(`${first}/${second}/${year}`)
    : parseCivilDate(`${second}/${first}/${year}`);
}

/** Undefined where the year does not stand first. */
function yearFirst(text: string): Result<CivilDate, DateError> | undefined {
  const [, year, , month, day, month2 = month, day2 = day] = YEAR_FIRST.exec(text) ?? [];
  return year === undefined ? undefined : civilDate(Number(year), Number(month2), Number(day2));
}

/** Days from the end of 1899, as spreadsheets count; figures beyond a century of ours are no days. */
function dayNumber(text: string): Result<CivilDate, DateError> | undefined {
  const days = /^(\d{5})([.,]\d+)?$/.exec(text)?.[1];
  if (days === undefined || Number(days) < 25_569 || Number(days) > 73_050) return undefined;
  return ok(addDays(DAY_NOUGHT, Number(days)));
}
const DAY_NOUGHT = '1899-12-30' as CivilDate;

const MONTHS = [
  /^jan/, /^(feb|peb)/, /^(mac|mar)/, /^(apr)/, /^(mei|may)/, /^jun/, /^jul/, /^(ogos|ogo|aug|agus)/, /^sep/,
  /^(okt|oct)/, /^nov/, /^(dis|dec)/,
]; // prettier-ignore

/** Undefined where no month is named. */
function namedMonth(text: string): Result<CivilDate, DateError> | undefined {
  const parts =
    /^(?<day>\d{1,2})[\s/-]*(?:(?:hb|st|nd|rd|th)\b\.?\s*)?(?<name>[a-z]{3,9})\.?[\s,/'’-]*(?<year>\d{4}|\d\d)$/i.exec(
      text,
    ) ?? /^(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/i.exec(text);
  if (!parts?.groups) return undefined;
  const { day = '', name = '', year = '' } = parts.groups;
  const month = MONTHS.findIndex((pattern) => pattern.test(name.toLowerCase())) + 1;
  if (month === 0) return fail('date-malformed');
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);
  return civilDate(full, month, Number(day));
}

/** Without the day of the week beside it, and the midnight that databases and spreadsheets write for "no time". */
const tidy = (text: string): string =>
  shortDashes(cleanLine(text))
    .replace(WEEKDAY, ' ').replace(/[T ]\d{1,2}[:.]\d\d([:.]\d\d(\.\d+)?)?\s*(am|pm|pg|ptg|pagi|petang|z)?$/i, '').trim(); // prettier-ignore

const WEEKDAY =
  /[(,]?\s*\b(isnin|selasa|rabu|khamis|jumaat|sabtu|ahad|(mon|tues|wednes|thurs|fri|satur|sun)day|isn|sel|rab|kha|khm|jum|sab|ahd|mon|tues?|wed|thurs?|thu|fri|sat|sun)\b\.?\s*[),]?/gi;
