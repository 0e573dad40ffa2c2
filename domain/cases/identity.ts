import { civilDate, type CivilDate } from '../time/civil-time';
import { seen, shortDashes } from '../imports/clean-cell';
import { fail, ok, type Result } from '../result';

export const IDENTITY_TYPES = ['mykad', 'passport', 'old-ic', 'police', 'army'] as const;
export type IdentityType = (typeof IDENTITY_TYPES)[number];

export type Identity = {
  type: IdentityType;
  /** as papers write it: `900102-03-1234`, `A12345678` */
  number: string;
  /** MyKad only, and only where `today` was given to tell the century */
  birthDate?: CivilDate;
  /** MyKad only: the last digit is odd for men */
  sex?: 'male' | 'female';
};

export type IdentityError = {
  code:
    | 'mykad-malformed'
    | 'mykad-date'
    | 'mykad-place'
    | 'passport-malformed'
    | 'old-ic-malformed'
    | 'service-number-malformed';
};

/**
 * Checks and normalises an identity number as typed: blanks, dashes of any length and characters that show nothing do
 * not matter. A MyKad has no check digit: only its date and its place of birth can be told to be wrong. `today` settles the century of the birth date.
 */
export function checkIdentity(
  type: IdentityType,
  text: string,
  today?: CivilDate,
): Result<Identity, IdentityError> {
  const typed = shortDashes(seen(text))
    .toUpperCase()
    .replace(/[\s\-/.]/g, '');
  switch (type) {
    case 'mykad':
      return checkMykad(typed, today);
    case 'passport':
      return /^(?=.*\d)[A-Z0-9]{5,15}$/.test(typed)
        ? ok({ type, number: typed })
        : fail('passport-malformed');
    case 'old-ic':
      // West Malaysia: seven digits, some with a letter before; Sabah and Sarawak: H or K and six or seven digits
      return /^[A-Z]{0,3}\d{6,8}$/.test(typed) ? ok({ type, number: typed }) : fail('old-ic-malformed');
    case 'police':
    case 'army':
      return /^[A-Z]{0,4}\d{3,8}$/.test(typed)
        ? ok({ type, number: typed })
        : fail('service-number-malformed');
  }
}

function checkMykad(typed: string, today: CivilDate | undefined): Result<Identity, IdentityError> {
  const parts = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d{4})$/.exec(typed);
  if (!parts) return fail('mykad-malformed');
  const [, year, month, day, place, rest] = parts as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const births = [2000, 1900].flatMap((century) => {
    const date = civilDate(century + Number(year), Number(month), Number(day));
    return date.ok ? [date.value] : [];
  });
  const birthDate = today === undefined ? undefined : births.find((date) => date <= today);
  if (births.length === 0 || (today !== undefined && birthDate === undefined)) return fail('mykad-date');
  if (!isPlaceCode(Number(place))) return fail('mykad-place');
  return ok({
    type: 'mykad',
    number: `${year}${month}${day}-${place}-${rest}`,
    sex: Number(rest) % 2 === 1 ? 'male' : 'female',
    ...(birthDate === undefined ? {} : { birthDate }),
  });
}

/** Codes that the National Registration Department never gave as a place of birth. */
const UNUSED_PLACES: readonly number[] = [0, 17, 18, 19, 20, 69, 70, 73, 80, 81, 94, 95, 96, 97];

function isPlaceCode(place: number): boolean {
  return !UNUSED_PLACES.includes(place);
}

/** For screens that do not need the whole number: `900102-••-••••`; of other numbers the first two characters stay. */
export function maskIdentity(type: IdentityType, number: string): string {
  const shown = type === 'mykad' ? 6 : 2;
  return number.slice(0, shown) + number.slice(shown).replace(/[^-]/g, '•');
}
