/** Hijri dates as this office writes them: as announced, else as computed. */
import {
  announce,
  computedStart,
  hijriOn,
  startOf,
  type AnnouncedMonth,
} from '../../../domain/calendar/hijri';
import { fail, ok } from '../../../domain/result';
import { civilDateOf, type Instant } from '../../../domain/time/civil-time';
import { hijriTextOn } from '../../../words/calendar/hijri';
import type { ReadTx, WriteTx } from '../../register/transaction';
import { insertAnnouncement, readAnnouncements, type Announcement } from './rows/announced-months';

/** As papers print an instant's day: `3 Rabiulawal 1444H`. */
export const hijriOf = (tx: ReadTx, at: Instant): string | null =>
  hijriTextOn(civilDateOf(at), readAnnouncements(tx));

/** The months of a year, of today's where null. */
export function hijriYear(tx: ReadTx, asked: number | null, now: Instant) {
  const announced = readAnnouncements(tx);
  const year = asked ?? hijriOn(civilDateOf(now), announced)?.date.year ?? 1448;
  const months = Array.from({ length: 12 }, (_, n) => ({ year, month: n + 1 })).flatMap((month) => {
    const [computed, startsOn] = [computedStart(month), startOf(month, announced)];
    if (computed === undefined || startsOn === undefined) return [];
    return [{ ...month, computed, startsOn, announced: announcementOf(announced, month) }];
  });
  return { year, months };
}

function announcementOf(
  announced: readonly Announcement[],
  { year, month }: { year: number; month: number },
) {
  const found = announced.find((each) => each.year === year && each.month === month);
  return found ? { source: found.source, at: found.at, officer: found.officer } : null;
}

/** What another office's register says was announced. */
export function takeOverAnnouncements(
  tx: WriteTx,
  announced: readonly Announcement[],
  officer: string,
): void {
  for (const month of announced) insertAnnouncement(tx, { ...month, officer });
}

/** Keeps what was announced of a month. */
export function announceMonth(tx: WriteTx, month: AnnouncedMonth, source: string, officer: string) {
  const announced = readAnnouncements(tx);
  if (startOf(month, announced) === month.startsOn && announcementOf(announced, month))
    return fail('nothing-changed');
  const answer = announce(month, announced);
  if (!answer.ok) {
    const { error } = answer;
    return error.code === 'hijri-month-length'
      ? fail(error.code, { values: { days: error.days } })
      : fail(error.code);
  }
  insertAnnouncement(tx, { ...answer.value, source, officer });
  return ok({});
}
