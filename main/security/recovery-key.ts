/**
 * The recovery key: an age key pair (age-encryption.org/v1) made of the recovery code on the enrolment sheet. Its public
 * half, the recipient, lies wherever something is sealed; the other half stands on the sheet alone.
 */
import { bech32 } from '@scure/base';
import { scryptSync } from 'node:crypto';
import { normalise } from './recovery-code';

/** Whoever has the code makes the same key: it is 125 random bits, and there is no salt that could be lost. */
const SALT = 'kaunter-siaga recovery key 1';

/** `AGE-SECRET-KEY-1…`, as age's own tools read it. */
export function recoveryIdentity(code: string): string {
  const key = scryptSync(normalise(code), SALT, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 27 });
  return bech32.encodeFromBytes('AGE-SECRET-KEY-', key).toUpperCase();
}

/** `age1…` */
export async function recoveryRecipient(code: string): Promise<string> {
  const { identityToRecipient } = await import('age-encryption');
  return identityToRecipient(recoveryIdentity(code));
}
