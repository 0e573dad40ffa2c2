import { spansOn, type Calendar } from '../calendar/calendar';
import { checkHearing } from '../summonses/summons';
import { civilDateOf, instantMs, localInstant, type CivilDate, type Instant } from '../time/civil-time';
import { missingDocuments, type CaseType } from './case-type';

/** What F9 asks about: no wall, but never overlooked either. What was answered is kept with the case. */
export const HEARING_DOUBTS = [
  'hearing-too-soon',
  'hearing-after-expiry',
  'hearing-on-rest-day',
  'hearing-outside-hours',
] as const;
export type HearingDoubt = (typeof HEARING_DOUBTS)[number];
export const CASE_DOUBTS = [
  'case-taken-today',
  'documents-missing',
  'address-missing',
  ...HEARING_DOUBTS,
] as const;
export type CaseDoubt = (typeof CASE_DOUBTS)[number];

export interface DoubtfulCase {
  readonly caseType: CaseType;
  /** Codes of what was received. */
  readonly received: readonly string[];
  /** Addresses of the other side, as typed. */
  readonly secondAddresses: readonly string[];
  readonly hearingAt: Instant | null;
  readonly issuedOn: CivilDate;
  readonly clearDays: number;
  readonly calendar: Calendar;
  /** Number of the case that the same parties brought today in the same type, if any. */
  readonly takenToday: string | undefined;
}

/** What is doubtful about a case that could be issued, in the order in which it is asked. */
export function caseDoubts(facts: DoubtfulCase): CaseDoubt[] {
  const { caseType, received, secondAddresses } = facts;
  // a summons is served on the defendant; a notice may go out without an address (S1.5)
  const unserved = caseType.kind === 'claim' && secondAddresses.some((address) => address.trim() === '');
  return [
    ...(facts.takenToday === undefined ? [] : (['case-taken-today'] as const)),
    ...(missingDocuments(caseType, received).length > 0 ? (['documents-missing'] as const) : []),
    ...(unserved ? (['address-missing'] as const) : []),
    ...hearingDoubts(facts),
  ];
}

/** A hearing in the past is no doubt: it is refused elsewhere. */
export function hearingDoubts({
  hearingAt,
  issuedOn,
  clearDays,
  calendar,
}: Pick<DoubtfulCase, 'hearingAt' | 'issuedOn' | 'clearDays' | 'calendar'>): HearingDoubt[] {
  if (hearingAt === null) return [];
  const on = civilDateOf(hearingAt);
  const checked = checkHearing({ issuedOn, hearingAt, clearDays });
  const spans = spansOn(calendar, on);
  const minute = (instantMs(hearingAt) - instantMs(localInstant(on, '00:00'))) / 60_000;
  const isOpen = spans.some(({ from, to }) => minute >= from && minute < to);
  const closed: HearingDoubt = spans.length === 0 ? 'hearing-on-rest-day' : 'hearing-outside-hours';
  return [
    ...(!checked.ok && checked.error.code === 'hearing-too-soon' ? (['hearing-too-soon'] as const) : []),
    ...(checked.ok && checked.value.expired ? (['hearing-after-expiry'] as const) : []),
    ...(isOpen ? [] : [closed]),
  ];
}
