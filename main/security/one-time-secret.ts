import { randomInt } from 'node:crypto';
import type { Role } from '../../domain/officers/officer';
import { checkSecret } from '../../domain/officers/secret';
import { ALPHABET } from './recovery-code';

const drawn = (letters: string, length: number): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('');

/** A clerk's eight digits, or twelve letters and digits as `XXXX-XXXX-XXXX`; handed over on a slip and changed at once. */
export function newOneTimeSecret(role: Role): string {
  const secret = role === 'clerk' ? drawn('0123456789', 8) : drawn(ALPHABET, 12).replace(/.{4}(?!$)/g, '$&-');
  // one draw in many is a day or a run of keys
  return checkSecret(role, secret).ok ? secret : newOneTimeSecret(role);
}
