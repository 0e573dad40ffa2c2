import type { AnnouncedMonth } from '../../domain/calendar/hijri';
import type { CivilDate } from '../../domain/time/civil-time';
import { hijriTextOn } from '../../words/calendar/hijri';
import { useRead } from './bridge';

/** Hijri months as the office announced them; undefined until they are read. */
export function useAnnouncedMonths(): readonly AnnouncedMonth[] | undefined {
  const months = useRead('calendar.announcedMonths', {}).data?.months;
  return months as readonly AnnouncedMonth[] | undefined;
}

/** A day's Hijri date as it is written beside the civil one; null where there is none (yet). */
export function useHijri(date: string): string | null {
  const announced = useAnnouncedMonths();
  return announced === undefined || date === ''
    ? null
    : hijriTextOn(date.slice(0, 10) as CivilDate, announced);
}
