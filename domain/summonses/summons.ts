import { workingDayFrom, type Calendar } from '../calendar/calendar';
import {
  addDays,
  addMonths,
  civilDateOf,
  daysBetween,
  type CivilDate,
  type Instant,
} from '../time/civil-time';
import { fail, ok, type Result } from '../result';

export const HEARING_KINDS = ['sulh', 'sebutan', 'bicara'] as const;
export type HearingKind = (typeof HEARING_KINDS)[number];

/** The office prints the court paper, or number, date and receipt are written on copies that the party brought. */
export const COURT_PAPER_MADE = ['printed', 'own-copies'] as const;
export type CourtPaperMade = (typeof COURT_PAPER_MADE)[number];

/** Three copies and one more for each further defendant. */
export function summonsCopies(defendants: number): number {
  return 3 + Math.max(0, defendants - 1);
}

/** Whole days that lie between issue and hearing, neither of them counted. */
export function clearDays(issuedOn: CivilDate, hearingOn: CivilDate): number {
  return daysBetween(issuedOn, hearingOn) - 1;
}

/** The first day a hearing may be on: far enough away, and one on which the office works. Undefined where its calendar has none. */
export function earliestHearing(
  calendar: Calendar,
  issuedOn: CivilDate,
  needed: number,
): CivilDate | undefined {
  return workingDayFrom(calendar, addDays(issuedOn, needed + 1));
}

/**
 * Checks a hearing against the day of issue. `clearDays` is the office's setting (7 in one state): service can be no
 * earlier than issue, so fewer days can never do.
 */
export function checkHearing(hearing: {
  issuedOn: CivilDate;
  hearingAt: Instant;
  clearDays: number;
}): Result<
  { expired: boolean },
  { code: 'hearing-past' } | { code: 'hearing-too-soon'; clearDays: number; needed: number }
> {
  const on = civilDateOf(hearing.hearingAt);
  if (on < hearing.issuedOn) return fail('hearing-past');
  const days = clearDays(hearing.issuedOn, on);
  // a setting of 0 still allows the day of issue itself
  if (hearing.clearDays > 0 && days < hearing.clearDays) {
    return fail('hearing-too-soon', { clearDays: Math.max(0, days), needed: hearing.clearDays });
  }
  return ok({ expired: on > expiresOn(hearing.issuedOn) });
}

/** The last day on which a summons is served without leave: 12 months after issue. */
export function expiresOn(issuedOn: CivilDate): CivilDate {
  return addMonths(issuedOn, 12);
}
