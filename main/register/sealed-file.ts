/**
 * Files sealed with age (age-encryption.org/v1), so that whoever finds a stick or a share reads nothing. They are streamed,
 * since a register may be larger than memory, hashed as they are written, and read back.
 */
import type { Encrypter } from 'age-encryption';
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { fileRights, settleRights } from './rights';

export type SealTrouble = 'not-sealed' | 'wrong-key' | 'changed';

export class CannotUnseal extends Error {
  constructor(
    readonly code: SealTrouble,
    override readonly cause?: unknown,
  ) {
    super(code);
  }

  /** What opening a sealed file threw, as it is told. */
  static from(error: unknown): CannotUnseal {
    const strange = error instanceof Error && error.message.startsWith('no identity matched');
    return new CannotUnseal(strange ? 'wrong-key' : 'changed', error);
  }
}

/** A disk or stick that gave other bytes back than it took. */
class ReadBackDiffers extends Error {
  readonly code = 'EIO';
  readonly syscall = 'read';
}

/** What every sealed file begins with. */
const MARK = 'age-encryption.org/v1\n';

/**
 * Seals `from` into a new file, flushes it, reads it back, and answers its hash. Throws the file system's error, and leaves
 * no half file.
 */
export async function sealFile(
  from: string,
  to: string,
  recipients: readonly string[],
  /** Called between two pieces; what it throws ends it. */
  goOn: () => void = () => undefined,
): Promise<string> {
  const sealer = await sealerFor(recipients);
  const sealed = await sealer.encrypt(streamOf(from));
  return writeChecked(to, sealed, goOn);
}

/** The same of bytes at hand. */
export async function sealBytes(
  bytes: Uint8Array,
  to: string,
  recipients: readonly string[],
): Promise<string> {
  const sealer = await sealerFor(recipients);
  return writeChecked(to, [await sealer.encrypt(bytes)]);
}

/** Opens `from` into a new file by whichever of the identities it is sealed to. Throws {@link CannotUnseal}, or the file system's error; no half file stays. */
export async function unsealFile(from: string, to: string, ...identities: readonly string[]): Promise<void> {
  if (!isSealed(from)) throw new CannotUnseal('not-sealed');
  const { Decrypter } = await age();
  const opener = new Decrypter();
  for (const identity of identities) opener.addIdentity(identity);
  const file = await open(to, 'wx', fileRights(to));
  settleRights(to);
  try {
    for await (const chunk of await opener.decrypt(streamOf(from))) await file.appendFile(chunk);
    await file.sync();
  } catch (error) {
    await rm(to, { force: true });
    // a disk that is full, or a file that cannot be read, has the system's own code
    if (error instanceof Error && 'code' in error) throw error;
    throw CannotUnseal.from(error);
  } finally {
    await file.close();
  }
}

/** Whether it begins as a sealed file does; false for what is no file: a pipe would hold the counter up for ever. */
export function isSealed(path: string): boolean {
  return statSync(path).isFile() && beginningOf(path) === MARK;
}

/** SHA-256 of a file's bytes, in lower-case hex. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function beginningOf(path: string): string {
  const bytes = Buffer.alloc(MARK.length);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes)).toString('latin1');
  } finally {
    closeSync(file);
  }
}

/** Its curves and ciphers are read when something is sealed, not while somebody waits at the door. */
const age = () => import('age-encryption');

async function sealerFor(recipients: readonly string[]): Promise<Encrypter> {
  const { Encrypter } = await age();
  const sealer = new Encrypter();
  for (const recipient of recipients) sealer.addRecipient(recipient);
  return sealer;
}

const streamOf = (path: string): ReadableStream<Uint8Array> =>
  Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;

/** To a name that nothing bears yet: a link laid there before leads nowhere. */
async function writeChecked(
  to: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  goOn: () => void = () => undefined,
): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(to, 'wx', fileRights(to));
  settleRights(to);
  try {
    try {
      for await (const chunk of chunks) {
        hash.update(chunk);
        await file.appendFile(chunk);
        goOn();
      }
      await file.sync();
    } finally {
      await file.close();
    }
    const written = hash.digest('hex');
    if ((await hashFile(to)) !== written) throw new ReadBackDiffers();
    return written;
  } catch (error) {
    await rm(to, { force: true });
    throw error;
  }
}
