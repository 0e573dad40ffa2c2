import { useMemo } from 'react';
import {
  civilDateOf,
  formatDate,
  formatTime,
  type CivilDate,
  type Instant,
  type Language,
} from '../../domain/time/civil-time';
import { formatRinggit, formatRM, sen } from '../../domain/money/money';
import { useLanguage } from './words';

const MINUTE = 60_000;

/** `05:42` hours and minutes; over a day the hours go on (`26:10`). Negative spans count as none. */
export function elapsed(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `0:29` minutes and seconds, for waits. */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Local time of an instant in the form of forms: `2026-11-21T10:02`. */
export function localMinuteOf(ms: number): string {
  return new Date(ms + 8 * 60 * MINUTE).toISOString().slice(0, 16);
}

/** `1,234.50` */
export const ringgit = (amountSen: number): string => formatRinggit(sen(amountSen));
/** `RM 1,234.50` */
export const rm = (amountSen: number): string => formatRM(sen(amountSen));

/** Clock time of an instant at the counter, `10:02`. */
export const timeOf = (instant: Instant): string => formatTime(instant);

function dateOf(instant: Instant, language: Language): string {
  return formatDate(civilDateOf(instant), language);
}

export interface Format {
  /** `21 Nov 2026 (Sab)` of an instant. */
  date(instant: Instant): string;
  /** `21 Nov 2026 (Sab)` of a civil date. */
  civil(date: string): string;
  /** `21 Nov 2026 (Sab) 10:02` */
  dateTime(instant: Instant): string;
  /** Only the time when it was today, else date and time. */
  when(instant: Instant, now: number): string;
}

/** Dates and times in the language of the screen; always the counter's wall clock (+08:00). */
export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(
    () => ({
      date: (instant) => dateOf(instant, language),
      civil: (date) => formatDate(date as CivilDate, language),
      dateTime: (instant) => `${dateOf(instant, language)} ${timeOf(instant)}`,
      when: (instant, now) =>
        localMinuteOf(Date.parse(instant)).slice(0, 10) === localMinuteOf(now).slice(0, 10)
          ? timeOf(instant)
          : `${dateOf(instant, language)} ${timeOf(instant)}`,
    }),
    [language],
  );
}
