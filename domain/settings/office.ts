import type { CivilDate } from '../time/civil-time';

export const OFFICE_KINDS = ['court', 'skei', 'ict'] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** What a call does to the world outside the screen; each call of the contract declares its own. */
export const EFFECTS = ['money', 'number', 'print', 'ap'] as const;
export type Effect = (typeof EFFECTS)[number];

/** The code of S0.7: no application, processing or issue of an AP by hand. */
export type RefusalCode = 'ap-manual-forbidden';

/**
 * The effects that an office may never have, outage or not, with the code that says why (S0.7). A drill refuses the same:
 * practising what is forbidden would teach it.
 */
export function refusedEffects(office: { officeKind: OfficeKind; drill: boolean }): Map<Effect, RefusalCode> {
  const refused = new Map<Effect, RefusalCode>([['ap', 'ap-manual-forbidden']]);
  if (office.officeKind === 'skei') {
    refused.set('money', 'ap-manual-forbidden');
    refused.set('number', 'ap-manual-forbidden');
  }
  return refused;
}

/** States by ISO 3166-2. */
export const STATES = [
  { code: 'MY-01', name: 'Johor' },
  { code: 'MY-02', name: 'Kedah' },
  { code: 'MY-03', name: 'Kelantan' },
  { code: 'MY-04', name: 'Melaka' },
  { code: 'MY-05', name: 'Negeri Sembilan' },
  { code: 'MY-06', name: 'Pahang' },
  { code: 'MY-07', name: 'Pulau Pinang' },
  { code: 'MY-08', name: 'Perak' },
  { code: 'MY-09', name: 'Perlis' },
  { code: 'MY-10', name: 'Selangor' },
  { code: 'MY-11', name: 'Terengganu' },
  { code: 'MY-12', name: 'Sabah' },
  { code: 'MY-13', name: 'Sarawak' },
  { code: 'MY-14', name: 'Wilayah Persekutuan Kuala Lumpur' },
  { code: 'MY-15', name: 'Wilayah Persekutuan Labuan' },
  { code: 'MY-16', name: 'Wilayah Persekutuan Putrajaya' },
] as const;
export type StateCode = (typeof STATES)[number]['code'];

export function isStateCode(text: string): text is StateCode {
  return STATES.some((state) => state.code === text);
}

/** From a day on, the weekdays (0 = Sunday … 6 = Saturday) on which a state rests. No `from`: always before. */
export type WeekendRule = { state: StateCode; from?: CivilDate; days: readonly number[] };

const FRIDAY_SATURDAY = [5, 6] as const;
const SATURDAY_SUNDAY = [6, 0] as const;

/** Johor rested on Friday and Saturday until 31 December 2024. */
export const shippedWeekends: readonly WeekendRule[] = [
  { state: 'MY-01', days: FRIDAY_SATURDAY },
  { state: 'MY-01', from: '2025-01-01' as CivilDate, days: SATURDAY_SUNDAY },
  { state: 'MY-02', days: FRIDAY_SATURDAY },
  { state: 'MY-03', days: FRIDAY_SATURDAY },
  { state: 'MY-11', days: FRIDAY_SATURDAY },
];

/** The weekdays of rest (0 = Sunday … 6 = Saturday) in a state on a date; Saturday and Sunday where no rule says otherwise. */
export function weekendOf(
  state: StateCode,
  date: CivilDate,
  rules: readonly WeekendRule[] = shippedWeekends,
): readonly number[] {
  let latest: WeekendRule | undefined;
  for (const rule of rules) {
    if (rule.state !== state || (rule.from ?? '') > date) continue;
    if (latest === undefined || (rule.from ?? '') >= (latest.from ?? '')) latest = rule;
  }
  return latest?.days ?? SATURDAY_SUNDAY;
}
