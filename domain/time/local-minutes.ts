import { addDays, daysBetween, parseCivilDate, type CivilDate } from './civil-time';
import { DAY_MINUTES } from '../calendar/opening-hours';
import { fail, ok, type Result } from '../result';

/** Minutes of the counter's wall clock since 1970-01-01T00:00 local: whole, so that deadlines never depend on a zone. */
export type LocalMinute = number & { readonly __localMinute: true };

const START = '1970-01-01' as CivilDate;

/** The minute at which the wall clock shows `minuteOfDay` (0–1440) on `date`. */
export function localMinute(date: CivilDate, minuteOfDay: number): LocalMinute {
  return (daysBetween(START, date) * DAY_MINUTES + minuteOfDay) as LocalMinute;
}

/** The date in which a minute lies. */
export function dateOfMinute(minute: LocalMinute): CivilDate {
  return addDays(START, Math.floor(minute / DAY_MINUTES));
}

/** Reads `2026-11-19T15:30`, with seconds (cut, not rounded) and `+08:00` if given. Other zones are refused. */
export function parseLocalMinute(text: string): Result<LocalMinute, { code: 'time-malformed' }> {
  const parts = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:\+08:00)?$/.exec(text);
  if (!parts) return fail('time-malformed');
  const [, dateText = '', hour, minute] = parts;
  const date = parseCivilDate(dateText);
  return date.ok ? ok(localMinute(date.value, Number(hour) * 60 + Number(minute))) : fail('time-malformed');
}

/** `2026-11-22T10:30+08:00` */
export function formatLocalMinute(minute: LocalMinute): string {
  const ofDay = ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${dateOfMinute(minute)}T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}+08:00`;
}
