/** A court's list of sittings: each bench, at its hour, for one kind of hearing and so many of them (S1.5). */
import { dayKind, type Calendar } from '../calendar/calendar';
import { fail, ok, type Result } from '../result';
import type { HearingKind } from '../summonses/summons';
import { addDays, type CivilDate } from '../time/civil-time';

/** How often a sitting that is repeated each week is put down at most. */
export const MOST_WEEKS = 60;

/** The days of a sitting: one, or the same day of each week up to the last; those on which the office rests are left out. */
export function sittingDays(
  calendar: Calendar,
  first: CivilDate,
  last: CivilDate,
): { readonly days: readonly CivilDate[]; readonly skipped: readonly CivilDate[] } {
  const all: CivilDate[] = [];
  for (let day = first; day <= last && all.length < MOST_WEEKS; day = addDays(day, 7)) all.push(day);
  const works = (day: CivilDate): boolean => dayKind(calendar, day).kind === 'working';
  return { days: all.filter(works), skipped: all.filter((day) => !works(day)) };
}

/** A sitting as a hearing finds it. */
export interface Found {
  readonly id: string;
  readonly kind: HearingKind;
  readonly capacity: number;
  /** Hearings that have a place in it. */
  readonly taken: number;
}

export interface Sought {
  readonly kind: HearingKind;
  /** Whether the court has a list at all: without one, any day may be typed. */
  readonly listed: boolean;
  /** A day on which the office rests is a supervisor's to allow, list or not. */
  readonly restDay: boolean;
  /** What the list has of this bench at this hour. */
  readonly found: Found | undefined;
}

/** The sitting in which a hearing takes a place; null where it needs none. */
export function placeIn({
  kind,
  listed,
  restDay,
  found,
}: Sought): Result<string | null, { code: 'sitting-none' | 'sitting-full' }> {
  if (found === undefined || found.kind !== kind) return listed && !restDay ? fail('sitting-none') : ok(null);
  return found.taken < found.capacity ? ok(found.id) : fail('sitting-full');
}
