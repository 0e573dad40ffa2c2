/** Hijri dates as they are written here, in Malay and English alike. */
import { hijriOn, type AnnouncedMonth, type HijriDate } from '../../domain/calendar/hijri';
import type { CivilDate } from '../../domain/time/civil-time';

export const HIJRI_MONTHS = [
  ...['Muharam', 'Safar', 'Rabiulawal', 'Rabiulakhir', 'Jamadilawal', 'Jamadilakhir'],
  ...['Rejab', 'Syaaban', 'Ramadan', 'Syawal', 'Zulkaedah', 'Zulhijah'],
] as const;

/** `3 Rabiulawal 1444H`. */
export const hijriText = ({ year, month, day }: HijriDate): string =>
  `${day} ${HIJRI_MONTHS[month - 1] ?? ''} ${year}H`;

/** The same of a day; null beyond the years that are computed. */
export function hijriTextOn(date: CivilDate, announced: readonly AnnouncedMonth[]): string | null {
  const answer = hijriOn(date, announced);
  return answer ? hijriText(answer.date) : null;
}
