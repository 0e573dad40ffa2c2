import { localParts, type Instant } from '../../domain/time/civil-time';
import { paperWords } from '../../words/papers/printed';

const two = (value: number) => String(value).padStart(2, '0');

/** `21 Nov 2026 (Sabtu) 10:02`, local time, of a UTC instant. */
export function stampText(instant: Instant): string {
  return `${dayText(instant)} ${timeText(instant)}`;
}

/** `21 Nov 2026 (Sabtu)`. */
export function dayText(instant: Instant): string {
  const { day, month, year, weekday } = localParts(instant);
  return `${day} ${paperWords.shortMonths[month - 1] ?? ''} ${year} (${paperWords.days[weekday] ?? ''})`;
}

/** `Sabtu, 21 November 2026`, for court papers and letters. */
export function longDayText(instant: Instant): string {
  return `${paperWords.days[localParts(instant).weekday] ?? ''}, ${longDateText(instant)}`;
}

/** `21 November 2026`. */
export function longDateText(instant: Instant): string {
  const { day, month, year } = localParts(instant);
  return `${day} ${paperWords.months[month - 1] ?? ''} ${year}`;
}

/** `10:02`. */
export function timeText(instant: Instant): string {
  const { hour, minute } = localParts(instant);
  return `${two(hour)}:${two(minute)}`;
}

/** `21/11/2027` of a civil date, as registers have it. */
export const typedDay = (date: string): string => date.split('-').reverse().join('/');

/** `21 Nov 2027` of a civil date `2027-11-21`. */
export function civilDayText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${paperWords.shortMonths[(month ?? 0) - 1] ?? ''} ${year}`;
}

/** `Saturday, 21 November 2026`, on the English copy of a letter. */
export const englishDayText = (instant: Instant): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'Asia/Kuala_Lumpur' }).format(
    new Date(instant),
  );

/** `21 November 2026`, on the English copy of a letter. */
export const englishDateText = (instant: Instant): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Asia/Kuala_Lumpur' }).format(
    new Date(instant),
  );
