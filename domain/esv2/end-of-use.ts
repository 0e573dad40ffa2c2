/** Until when ESV2 may be used, as it was announced (S1.9: "sehingga dimaklumkan kelak"). */
import { daysBetween, type CivilDate } from '../time/civil-time';

/** Days before the last one on which the screens say so. */
const SOON_DAYS = 14;
const VERY_SOON_DAYS = 1;

export type EndOfUse =
  | { readonly kind: 'unannounced' | 'far' }
  /** Days that are left, the last one not counted. */
  | { readonly kind: 'soon' | 'very-soon'; readonly days: number }
  | { readonly kind: 'over' };

/** @param endsOn the last day of use; null where none was announced */
export function endOfUse(endsOn: CivilDate | null, today: CivilDate): EndOfUse {
  if (endsOn === null) return { kind: 'unannounced' };
  const days = daysBetween(today, endsOn);
  if (days < 0) return { kind: 'over' };
  if (days <= VERY_SOON_DAYS) return { kind: 'very-soon', days };
  return days <= SOON_DAYS ? { kind: 'soon', days } : { kind: 'far' };
}

/** Nothing new is registered in ESV2 after its last day. */
export const isOverBy = (endsOn: CivilDate | null, today: CivilDate): boolean =>
  endOfUse(endsOn, today).kind === 'over';
