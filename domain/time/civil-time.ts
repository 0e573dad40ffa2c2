import { fail, ok, type Result } from '../result';

/** A day in the office's calendar, `YYYY-MM-DD`. Compares with `<` as text. */
export type CivilDate = string & { readonly __civilDate: true };
/** A moment in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. Compares with `<` as text. */
export type Instant = string & { readonly __instant: true };

/** Asia/Kuala_Lumpur has stood at +08:00 since 1982 and knows no summer time; the PC's zone is never asked. */
const ZONE_MS = 8 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Milliseconds since 1970 (UTC) → instant. Throws RangeError outside the years 1900–9999. */
export function toInstant(ms: number): Instant {
  const text = new Date(ms).toISOString();
  if (!/^(19|[2-9]\d)\d\d-/.test(text)) throw new RangeError(`no such instant: ${ms}`);
  return text as Instant;
}

/** Instant → milliseconds since 1970 (UTC). */
export function instantMs(instant: Instant): number {
  return Date.parse(instant);
}

/** Takes an instant from outside: exactly `YYYY-MM-DDTHH:MM:SS.sssZ`, and one that exists. */
export function parseInstant(text: string): Result<Instant, { code: 'instant-malformed' }> {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)) return fail('instant-malformed');
  const ms = Date.parse(text);
  if (Number.isNaN(ms) || new Date(ms).toISOString() !== text) return fail('instant-malformed');
  return ok(text as Instant);
}

export type LocalParts = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** 0 = Sunday … 6 = Saturday */
  weekday: number;
};

/** What the wall clock at the counter shows (Asia/Kuala_Lumpur). */
export function localParts(instant: Instant): LocalParts {
  const wall = new Date(instantMs(instant) + ZONE_MS);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    weekday: wall.getUTCDay(),
  };
}

/** `2026-11-21T10:02:03+08:00`, the form of FORMAT's CSV files. Milliseconds are cut, not rounded. */
export function toLocalText(instant: Instant): string {
  return `${new Date(instantMs(instant) + ZONE_MS).toISOString().slice(0, 19)}+08:00`;
}

/** The office's day in which the instant falls. */
export function civilDateOf(instant: Instant): CivilDate {
  return toLocalText(instant).slice(0, 10) as CivilDate;
}

/** The instant at which the counter's wall clock shows `time` (`HH:MM`, 24 hours) on `date`. Throws RangeError for no such time. */
export function localInstant(date: CivilDate, time: string): Instant {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!parts) throw new RangeError(`not a time of day: ${time}`);
  return toInstant(dayMs(date) + (Number(parts[1]) * 60 + Number(parts[2])) * 60_000 - ZONE_MS);
}

/** `10:02`, local. */
export function formatTime(instant: Instant): string {
  return toLocalText(instant).slice(11, 16);
}

export const LANGUAGES = ['ms', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const MONTHS = {
  ms: ['Jan', 'Feb', 'Mac', 'Apr', 'Mei', 'Jun', 'Jul', 'Ogos', 'Sep', 'Okt', 'Nov', 'Dis'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;
const DAYS = {
  ms: ['Ahad', 'Isnin', 'Selasa', 'Rabu', 'Khamis', 'Jumaat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

/** `21 Nov 2026 (Sab)` on screens, `21 Nov 2026 (Sabtu)` on paper (`day: 'long'`). */
export function formatDate(date: CivilDate, language: Language, day: 'short' | 'long' = 'short'): string {
  const [year, month, dayOfMonth] = fields(date);
  // "Ahad" cut to three letters is the "Aha" that nobody writes
  const name = DAYS[language][weekdayOf(date)] ?? '';
  const short = name === 'Ahad' ? 'Ahd' : name.slice(0, 3);
  return `${dayOfMonth} ${MONTHS[language][month - 1] ?? ''} ${year} (${day === 'long' ? name : short})`;
}

/**
 * Reads `2026-11-21`, `21/11/2026`, `21-11-2026` and `21.11.26`. Two-digit years: 00–69 are 2000–2069, 70–99 are 1970–1999.
 * Refuses days that no calendar has, and years that no date of a counter lies in.
 */
export function parseCivilDate(text: string): Result<CivilDate, { code: 'date-malformed' }> {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typed);
  if (iso) return civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)$/.exec(typed);
  if (!local) return fail('date-malformed');
  const [, day, , month, yearText = ''] = local;
  const year = Number(yearText);
  const century = yearText.length === 4 ? 0 : year < 70 ? 2000 : 1900;
  return civilDate(century + year, Number(month), Number(day));
}

/**
 * The years in which a counter's dates lie. Every term that follows from such a date is an instant ({@link toInstant}),
 * whatever the zone takes away at its beginning and the longest term adds at its end.
 */
const FIRST_YEAR = 1901;
const LAST_YEAR = 2999;

/** A date from its numbers, month 1–12, if the calendar has it (1901–2999). */
export function civilDate(
  year: number,
  month: number,
  day: number,
): Result<CivilDate, { code: 'date-malformed' }> {
  if (year < FIRST_YEAR || year > LAST_YEAR) return fail('date-malformed');
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? ok(at.toISOString().slice(0, 10) as CivilDate) : fail('date-malformed');
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: CivilDate): number {
  return new Date(dayMs(date)).getUTCDay();
}

/** The day `days` after (before, if negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(dayMs(date) + days * DAY_MS).toISOString().slice(0, 10) as CivilDate;
}

/** The same day `months` calendar months later, or the last day of that month where there is none. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = fields(date);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10) as CivilDate;
}

/** Days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (dayMs(to) - dayMs(from)) / DAY_MS;
}

function dayMs(date: CivilDate): number {
  return Date.parse(`${date}T00:00:00.000Z`);
}

function fields(date: CivilDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** The instant of a local minute as forms send it, `2026-11-21T10:02`. Throws RangeError for no such time. */
export function instantOfLocalMinute(local: string): Instant {
  return localInstant(local.slice(0, 10) as CivilDate, local.slice(11, 16));
}
