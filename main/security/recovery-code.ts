/**
 * The recovery code on the enrolment sheet. It opens the pepper that is kept, locked, in the register itself: so a
 * backup brought to another PC lets the same officers in, and whoever has the backup alone gets nothing.
 */
import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';

/** Without I, L, O, U: nothing that is misread on paper. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 25;

/** 125 random bits as `XXXXX-XXXXX-XXXXX-XXXXX-XXXXX`. */
export function newRecoveryCode(): string {
  const letters = [...randomBytes(LENGTH)].map((byte) => ALPHABET[byte % 32]).join('');
  return letters.replace(/.{5}(?!$)/g, '$&-');
}

/** As typed from paper: blanks, dashes and small letters forgiven, O for 0, I and L for 1. */
export const normalise = (code: string): string =>
  code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');

/** Whether it can be one at all: nothing is known to hold it against. */
export const isRecoveryCode = (code: string): boolean =>
  normalise(code).length === LENGTH && [...normalise(code)].every((letter) => ALPHABET.includes(letter));

const keyOf = (code: string, salt: Buffer): Buffer =>
  scryptSync(normalise(code), salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 27 });

export interface LockedPepper {
  readonly algorithm: 'scrypt-aes-256-gcm';
  readonly salt: string;
  readonly iv: string;
  readonly sealed: string;
  readonly tag: string;
}

export function lockPepper(pepper: Buffer, code: string): LockedPepper {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(code, salt), iv);
  const sealed = Buffer.concat([cipher.update(pepper), cipher.final()]);
  const text = (bytes: Buffer) => bytes.toString('base64');
  return {
    algorithm: 'scrypt-aes-256-gcm',
    salt: text(salt),
    iv: text(iv),
    sealed: text(sealed),
    tag: text(cipher.getAuthTag()),
  };
}

/** The pepper, or null when the code is not the one. */
export function unlockPepper(locked: LockedPepper, code: string): Buffer | null {
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(code, bytes(locked.salt)), bytes(locked.iv));
  decipher.setAuthTag(bytes(locked.tag));
  try {
    return Buffer.concat([decipher.update(bytes(locked.sealed)), decipher.final()]);
  } catch {
    return null;
  }
}
