import type { CivilDate } from '../../../../../domain/time/civil-time';
import {
  checkIdentity,
  type Identity,
  type IdentityError,
  type IdentityType,
} from '../../../../../domain/cases/identity';

/** What can be told of an identity number while it is being typed. */
export type TypedIdentity =
  | { readonly state: 'good'; readonly identity: Identity }
  /** Nothing that follows can make it right. */
  | { readonly state: 'wrong'; readonly code: IdentityError['code'] }
  | { readonly state: 'open' };

const MYKAD_DIGITS = 12;

/**
 * Tells a defect the moment it is certain: a MyKad's date after six digits, its place after eight, a letter or a
 * thirteenth digit at once. Other numbers may still grow, so they are wrong only when the field is left.
 */
export function readTypedIdentity(type: IdentityType, text: string, today: CivilDate): TypedIdentity {
  const read = checkIdentity(type, text, today);
  if (read.ok) return { state: 'good', identity: read.value };
  if (type !== 'mykad') return { state: 'open' };
  const typed = text.replace(/[\s\-/.]/g, '');
  if (!/^\d*$/.test(typed) || typed.length > MYKAD_DIGITS) return { state: 'wrong', code: 'mykad-malformed' };
  if (typed.length === MYKAD_DIGITS) return { state: 'wrong', code: read.error.code };
  if (typed.length < 6) return { state: 'open' };
  // The rest filled up with a place and digits that are good, only the part typed so far can be at fault.
  const place = typed.length >= 8 ? typed.slice(6, 8) : '01';
  const early = checkIdentity('mykad', `${typed.slice(0, 6)}${place}0001`, today);
  return early.ok ? { state: 'open' } : { state: 'wrong', code: early.error.code };
}
