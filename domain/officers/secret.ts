/** What may be a PIN or a secret: long enough, and nothing that people try first. */
import { fail, ok, type Result } from '../result';
import { onlySeen } from '../unseen';
import { choicesIn, isDay } from './choices';
import type { Role } from './officer';

export type SecretError = {
  code: 'pin-too-short' | 'pin-digits' | 'secret-too-short' | 'secret-common' | 'secret-own-name';
};

const LEAST_PIN = 6;
const LEAST_SECRET = 10;
/** Of six digits a straight line of three may be one; of ten letters one short word. */
const LEAST_CHOICES = { pin: 4, secret: 8 };

/** PINs that nothing here foretells and that still stand near the top of every list. */
const COMMON_PINS = [
  '112358', '314159', '271828', '142536', '123098', '090807', '142857', '141421', '161803', '159263', '147896', '258013',
]; // prettier-ignore

/**
 * The form in which a secret is checked and hashed: one Unicode form and one kind of digits, so that another keyboard types
 * the same, and nothing that does not show (fillers and selectors too), which would only pad a short one.
 */
export function normaliseSecret(secret: string): string {
  return onlySeen(secret.normalize('NFKC')).replace(/[\p{Cf}\u2800]/gu, '');
}

/** Whose secret it is: what everybody knows of a person and of the office is no secret. */
export interface Owner {
  readonly code: string;
  readonly name: string;
  /** Codes and names of office and counter. */
  readonly at?: readonly string[];
}

/**
 * A clerk's PIN is 6 or more digits, anybody else's secret 10 or more characters; common words, walks over keys, runs, days
 * and the owner's own name and code are refused.
 */
export function checkSecret(
  role: Role,
  secret: string,
  owner: Owner = { code: '', name: '' },
): Result<true, SecretError> {
  const text = normaliseSecret(secret);
  const small = text.toLowerCase();
  if (role === 'clerk') {
    if (!/^\d*$/.test(text)) return fail('pin-digits');
    if (text.length < LEAST_PIN) return fail('pin-too-short');
    return isCommonPin(text) ? fail('secret-common') : ok(true);
  }
  if ([...text].length < LEAST_SECRET) return fail('secret-too-short');
  if (isOwn(small, owner)) return fail('secret-own-name');
  const common = isRepeated(small) || choicesIn(small, wordsOf(owner.at ?? [])) < LEAST_CHOICES.secret;
  return common ? fail('secret-common') : ok(true);
}

/** Fewer letters and digits than these beside the own name make no secret of it. */
const LEAST_BESIDE_NAME = 5;

const wordsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => {
    const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return [...words, words.join('')].filter((word) => word.length > 2);
  });

function isOwn(text: string, { code, name }: Owner): boolean {
  const own = [code, ...name.split(/[^\p{L}]+/u)].map((word) => word.toLowerCase());
  const plain = text.replace(/[^\p{L}\d]/gu, '');
  const rest = own
    .filter((word) => word.length > 2)
    .sort((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ''), plain);
  return rest.length < plain.length && rest.replace(/\d/g, '').length < LEAST_BESIDE_NAME;
}

function isCommonPin(pin: string): boolean {
  const digits = [...pin];
  return (
    COMMON_PINS.includes(pin) ||
    isDay(pin) ||
    isRepeated(pin) ||
    isNearlyOne(digits) ||
    pin === digits.toReversed().join('') ||
    isPath(digits) ||
    choicesIn(pin) < LEAST_CHOICES.pin
  );
}

/** One digit but for a single place: `000001`, `777770`. */
const isNearlyOne = (digits: readonly string[]): boolean =>
  digits.some((digit) => digits.filter((other) => other !== digit).length <= 1);

/** One to four characters over and over (`111111`, `121212`, `123123`), a cut last turn included. */
function isRepeated(text: string): boolean {
  return [1, 2, 3, 4].some(
    (length) => text.length >= length * 2 && [...text].every((_, at) => text[at] === text[at % length]),
  );
}

const PAD = ['123', '456', '789'];

/** From each key of the pad to the one beside, above or below it: `147896`. */
function isPath(digits: readonly string[]): boolean {
  const places = digits.map((digit) => {
    const row = PAD.findIndex((keys) => keys.includes(digit));
    return { row, column: PAD[row]?.indexOf(digit) ?? NaN };
  });
  return places.slice(1).every(({ row, column }, at) => {
    const from = places[at];
    return from !== undefined && Math.abs(row - from.row) + Math.abs(column - from.column) <= 1;
  });
}
