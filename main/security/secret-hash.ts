/** Officers' secrets: peppered, then scrypt with its algorithm and cost beside the hash, so that both can be raised later. */
import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { normaliseSecret } from '../../domain/officers/secret';

const derive = promisify(scrypt) as (
  secret: Buffer,
  salt: Buffer,
  length: number,
  options: { N: number; r: number; p: number; maxmem: number },
) => Promise<Buffer>;

const COST = { log2n: 15, r: 8, p: 1 };
const LENGTH = 32;

const stretch = (secret: string, pepper: Buffer, salt: Buffer, cost: typeof COST): Promise<Buffer> =>
  derive(createHmac('sha256', pepper).update(normaliseSecret(secret)).digest(), salt, LENGTH, {
    N: 2 ** cost.log2n,
    r: cost.r,
    p: cost.p,
    maxmem: 256 * 2 ** cost.log2n * cost.r,
  });

/** `scrypt$15$8$1$<salt>$<hash>`, both base64. */
export async function hashSecret(secret: string, pepper: Buffer): Promise<string> {
  const salt = randomBytes(16);
  const hash = await stretch(secret, pepper, salt, COST);
  return ['scrypt', COST.log2n, COST.r, COST.p, salt.toString('base64'), hash.toString('base64')].join('$');
}

export async function secretMatches(secret: string, kept: string, pepper: Buffer): Promise<boolean> {
  const [algorithm, log2n, r, p, salt, hash] = kept.split('$');
  if (algorithm !== 'scrypt' || !salt || !hash) throw new Error(`unknown secret algorithm: ${algorithm}`);
  const expected = Buffer.from(hash, 'base64');
  const cost = { log2n: Number(log2n), r: Number(r), p: Number(p) };
  const found = await stretch(secret, pepper, Buffer.from(salt, 'base64'), cost);
  return found.length === expected.length && timingSafeEqual(found, expected);
}
