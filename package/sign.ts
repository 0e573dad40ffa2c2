import { createHash, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';

/** What signs a package: this counter's Ed25519 key pair, wherever its private half is kept. */
export interface PackageSigner {
  /** The raw 32 bytes. */
  readonly publicKey: Uint8Array;
  /** Ed25519 over these exact bytes; 64 bytes. */
  sign(bytes: Uint8Array): Uint8Array;
}

/** The same where the key lies elsewhere and the signature must be asked for. */
export interface AwaitedSigner {
  readonly publicKey: Uint8Array;
  sign(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/** The signer of an Ed25519 private key. */
export function packageSigner(privateKey: KeyObject): PackageSigner {
  const publicKey = rawPublicKey(createPublicKey(privateKey));
  return { publicKey, sign: (bytes) => sign(null, bytes, privateKey) };
}

/** A new key pair for a counter (first run, new epoch). */
export function newSigningKey(): KeyObject {
  return generateKeyPairSync('ed25519').privateKey;
}

/** Whether `signature` (64 bytes) is the key's (32 raw bytes) over these exact bytes. */
export function isSignedBy(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verify(null, bytes, publicKeyObject(publicKey), signature);
  } catch {
    return false;
  }
}

/** Lower-case hex SHA-256 of the raw key in groups of four, as it stands on the enrolment sheet. */
export function keyFingerprint(publicKey: Uint8Array): string {
  const hex = createHash('sha256').update(publicKey).digest('hex');
  return (hex.match(/.{4}/g) ?? []).join(' ');
}

/** Base64 of exactly `length` bytes, or undefined: decoded, encoded again and compared, so one text stands for one value. */
export function decodeBase64(text: string, length: number): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === length && bytes.toString('base64') === text ? bytes : undefined;
}

export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function rawPublicKey(key: KeyObject): Uint8Array {
  const { x } = key.export({ format: 'jwk' });
  if (key.asymmetricKeyType !== 'ed25519' || x === undefined) throw new TypeError('not an Ed25519 key');
  return Buffer.from(x, 'base64url');
}

function publicKeyObject(raw: Uint8Array): KeyObject {
  const x = Buffer.from(raw).toString('base64url');
  return createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
}

/** The same for a key as the register and the manifest write it. Throws for anything but the base64 of 32 bytes. */
export function fingerprintOf(publicKey: string): string {
  const raw = decodeBase64(publicKey, 32);
  if (!raw) throw new TypeError('not a raw Ed25519 key');
  return keyFingerprint(raw);
}
