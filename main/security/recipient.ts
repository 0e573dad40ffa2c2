/**
 * The public key of somebody to whom packages are sealed: an age X25519 recipient, as `age-keygen` prints it. What is typed is
 * told from a private key, which belongs on nobody's screen.
 */
import { bech32 } from '@scure/base';
import { createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto';

export type RecipientFault = 'recipient-key-private' | 'recipient-key-wrong';

const LENGTH = 32;

/** Undefined for a key that packages can be sealed to. */
export function recipientFault(text: string): RecipientFault | undefined {
  if (/^AGE-SECRET-KEY-/i.test(text)) return 'recipient-key-private';
  const bytes = bytesOf(text);
  return bytes && agrees(bytes) ? undefined : 'recipient-key-wrong';
}

/** bech32 has a checksum: a letter mistyped, lost or exchanged makes it none. In capitals age's own tools do not read it. */
function bytesOf(text: string): Uint8Array | undefined {
  try {
    const { prefix, bytes } = bech32.decodeToBytes(text);
    return text.startsWith('age1') && prefix === 'age' && bytes.length === LENGTH ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** A few points of the curve make the same secret with everybody: what was sealed to them would be open to all. */
function agrees(bytes: Uint8Array): boolean {
  const x = Buffer.from(bytes).toString('base64url');
  try {
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' });
    diffieHellman({ privateKey: generateKeyPairSync('x25519').privateKey, publicKey });
    return true;
  } catch {
    return false;
  }
}
