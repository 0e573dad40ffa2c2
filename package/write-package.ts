import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { toLocalText, toInstant } from '../domain/time/civil-time';
import { packageName, type PackageErrorCode } from '../domain/reconciliation/package-format';
import { fail, ok, type Result } from '../domain/result';
import type { PackageSource } from './package-source';
import type { Problem } from './problems';
import type { AwaitedSigner } from './sign';
import { verifyPackage } from './verify-package';
import { writeContent } from './write-content';
import { ZipTooLargeError, ZipWriter } from './zip-writer';

export interface WriteOptions {
  /** The folder that the clerk chose; it must be there. */
  readonly folder: string;
  readonly source: PackageSource;
  readonly signer: AwaitedSigner;
  /** Where it shall leave sealed; else it leaves as it is. */
  readonly seal?: PackageSeal;
  /** Asked every thousand rows; true leaves nothing behind. */
  readonly shouldStop?: () => boolean;
  /** Told every thousand rows how many have been written. */
  readonly onProgress?: (rows: number) => void;
  /**
   * Told once the file is whole and verified, just before it gets its final name: who must know of it even if all ends in
   * that moment writes it down now; the name waits for it.
   */
  readonly onReady?: (ready: { path: string; temporary: string }) => void | Promise<void>;
}

/** How a package is sealed: it is made and verified in a place of its own, and nothing but the sealed file comes into the folder. */
export interface PackageSeal {
  readonly workshop: string;
  /** What the sealed file is called. */
  readonly name: (plainName: string) => string;
  /** Writes a new file, flushed and read back. `goOn` is called between two pieces; what it throws ends it. */
  readonly write: (plain: string, sealed: string, goOn: () => void) => Promise<unknown>;
}

export type WritePackageError =
  | { code: 'package-exists' | 'package-too-large' | 'package-stopped' }
  | { code: 'folder-missing' | 'folder-read-only' | 'disk-full' }
  | { code: 'write-failed'; cause: string }
  /** What was written is not what FORMAT asks for: the register's own content is at odds. */
  | { code: 'package-unsound'; problems: Problem[] };

class StoppedError extends Error {}

/** A register whose full check failed is handed over all the same, and says so. */
const SAID: PackageErrorCode = 'check-missing';

/** A half file that is older than this (milliseconds) belongs to no one who is still writing. */
const abandonedAfter = 60 * 60 * 1000;

/**
 * Writes one package: under a temporary name, flushed, verified as any stranger would verify it, sealed where it shall be,
 * then renamed and the folder flushed. Killed anywhere it leaves no file of the final name; failing, it leaves none
 * at all. Throws only what the source throws.
 */
export async function writePackage(
  options: WriteOptions,
): Promise<Result<{ path: string }, WritePackageError>> {
  const { folder, source, signer, seal } = options;
  const { office, counter, outage, generatedAt } = source.head;
  const stamp = toLocalText(toInstant(Date.parse(generatedAt)));
  const plainName = packageName({
    office: office.code,
    counter: counter.code,
    outage: outage?.id ?? null,
    at: stamp,
  });
  const name = seal?.name(plainName) ?? plainName;
  const path = join(folder, name);
  if (!existsSync(folder)) return fail('folder-missing');
  if (existsSync(path)) return fail('package-exists');
  const prefix = `.penyesuaian-${office.code}-${counter.code}-`;
  const temporary = join(folder, `.${name}.${randomBytes(4).toString('hex')}.part`);
  const plain = seal ? join(seal.workshop, plainName) : temporary;
  try {
    removeAbandoned(folder, prefix);
    await writeFile(plain, options);
    const answer = await verifyPackage(plain, {
      expectedKey: signer.publicKey,
      breathe: () => breathe(options, 0),
    });
    const unsound = answer.problems.filter(({ code }) => code !== SAID);
    if (unsound.length > 0) return fail('package-unsound', { problems: unsound });
    await seal?.write(plain, temporary, () => stopWhereAsked(options));
    if (existsSync(path)) return fail('package-exists');
    await options.onReady?.({ path, temporary });
    renameSync(temporary, path);
    flushFolder(folder, path);
    return ok({ path });
  } catch (error) {
    const failure = explain(error);
    if (failure === undefined) throw error;
    return { ok: false, error: failure };
  } finally {
    for (const left of [temporary, plain]) rmSync(left, { force: true });
  }
}

async function writeFile(path: string, options: WriteOptions): Promise<void> {
  const zip = new ZipWriter(path);
  try {
    let rows = 0;
    await writeContent(zip, options.source, options.signer, (more) => {
      rows += more;
      return breathe(options, rows);
    });
    zip.close();
  } catch (error) {
    zip.abandon();
    throw error;
  }
}

/** Lets messages come in, and stops when one of them asks for it. */
async function breathe(options: WriteOptions, rows: number): Promise<void> {
  await setImmediate();
  options.onProgress?.(rows);
  stopWhereAsked(options);
}

function stopWhereAsked({ shouldStop }: WriteOptions): void {
  if (shouldStop?.() === true) throw new StoppedError();
}

/** Removes half files that a crash or a power cut left of this counter's earlier packages. */
function removeAbandoned(folder: string, prefix: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix) || !name.endsWith('.part')) continue;
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > abandonedAfter) rmSync(path, { force: true });
  }
}

/**
 * Makes the new name itself survive a power cut. Windows cannot open a folder for this and writes names through, and
 * some drivers of removable disks do not know it; any other failure takes the name away again.
 */
function flushFolder(folder: string, path: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EINVAL') return;
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(fd);
  }
}

function explain(error: unknown): WritePackageError | undefined {
  if (error instanceof StoppedError) return { code: 'package-stopped' };
  if (error instanceof ZipTooLargeError) return { code: 'package-too-large' };
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'disk-full' };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'folder-read-only' };
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'folder-missing' };
    default:
      return { code: 'write-failed', cause: String(error.code) };
  }
}
