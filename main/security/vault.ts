/**
 * What must not lie in the register: the pepper of the secrets, the key of its rows, this counter's signing keys, one per
 * epoch, and the mail server's password.
 */
import { type KeyStore } from '../../domain/settings/key-store';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../register/rights';
import { RowKey } from '../register/row-key';
import { readSmallFile, setStrangeAside } from '../register/small-file';
import { writeWhole } from '../register/whole-file';

/**
 * How bytes are kept from other users of the PC. A system's key store is one user's, while a counter is the machine's: whoever
 * of its group sits down next must open the vault, too. So they lie in files under the folder's rights (`register/rights.ts`),
 * which hide nothing from a user of that group who runs programs of their own, nor from who administers the PC.
 */
export interface KeyKeeper {
  readonly kind: KeyStore;
  protect(bytes: Buffer): Buffer;
  reveal(bytes: Buffer): Buffer;
}

export const fileKeeper: KeyKeeper = { kind: 'file', protect: (bytes) => bytes, reveal: (bytes) => bytes };

export class Vault {
  readonly #folder: string;

  constructor(
    folder: string,
    readonly keeper: KeyKeeper,
  ) {
    this.#folder = join(folder, 'vault');
  }

  pepper(): Buffer {
    return this.keeper.reveal(readSmallFile(this.#path('pepper')));
  }

  /** Undefined where it is gone, or nobody on this PC can open it. */
  readablePepper(): Buffer | undefined {
    try {
      const pepper = this.pepper();
      return pepper.length > 0 ? pepper : undefined;
    } catch {
      return undefined;
    }
  }

  /** The key of the register's rows; undefined where it is gone, or nobody on this PC can open it. */
  rowKey(): RowKey | undefined {
    try {
      return new RowKey(this.keeper.reveal(readSmallFile(this.#path('row-key'))).toString('hex'));
    } catch {
      return undefined;
    }
  }

  keepRowKey(key: RowKey): void {
    this.#keep('row-key', Buffer.from(key.hex, 'hex'));
  }

  hasSigningKey(epoch: string): boolean {
    try {
      return this.signingKey(epoch).type === 'private';
    } catch {
      return false;
    }
  }

  makePepper(): Buffer {
    const pepper = randomBytes(32);
    this.keepPepper(pepper);
    return pepper;
  }

  keepPepper(pepper: Buffer): void {
    this.#keep('pepper', pepper);
  }

  /** A fresh Ed25519 key pair for an epoch; answers the raw public key in base64 (FORMAT). */
  makeSigningKey(epoch: string): string {
    const { privateKey } = generateKeyPairSync('ed25519');
    this.#keep(`key-${epoch}`, privateKey.export({ format: 'der', type: 'pkcs8' }));
    return rawPublicKey(privateKey);
  }

  signingKey(epoch: string): KeyObject {
    const der = this.keeper.reveal(readSmallFile(this.#path(`key-${epoch}`)));
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  }

  /** The mail server's password with what it is for; undefined when there is none that this PC can open. */
  mailSecret(): string | undefined {
    if (!existsSync(this.#path('mail'))) return undefined;
    try {
      return this.keeper.reveal(readSmallFile(this.#path('mail'))).toString('utf8');
    } catch {
      return undefined;
    }
  }

  keepMailSecret(secret: string): void {
    this.#keep('mail', Buffer.from(secret, 'utf8'));
  }

  forgetMailSecret(): void {
    rmSync(this.#path('mail'), { force: true });
  }

  #path = (name: string): string => join(this.#folder, name);

  #keep(name: string, bytes: Buffer): void {
    makeFolder(this.#folder);
    setStrangeAside(this.#path(name));
    writeWhole(this.#path(name), this.keeper.protect(bytes));
  }
}

/** The last 32 bytes of the key's DER form are the raw key. */
const rawPublicKey = (key: KeyObject): string =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
