/** What was printed, kept byte for byte under its own hash: no name, number or IC stands in a file's name. */
import { lstat, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Hex } from './hash';
import { fileRights, makeFolder, settleRights } from './rights';
import { isDiskFull, LEFTOVER, temporaryFor } from './whole-file';

/** Why the archive could not take a paper; it is tried again later. */
export type ArchiveTrouble = 'archive-disk-full' | 'archive-unwritable';

export class CannotArchive extends Error {
  constructor(
    readonly code: ArchiveTrouble,
    override readonly cause: unknown,
  ) {
    super(code);
  }
}

export type ArchiveReading =
  | { readonly state: 'good'; readonly bytes: Uint8Array }
  /** It is not there, or cannot be read. */
  | { readonly state: 'missing' }
  /** Other bytes lie under its name. */
  | { readonly state: 'changed' };

const NAME = /^([0-9a-f]{64})\.pdf$/;
/** Far above the longest summary. */
const MOST_BYTES = 256 * 2 ** 20;

export const archiveFolder = (counterFolder: string): string => join(counterFolder, 'papers');
export const archiveFile = (counterFolder: string, sha256: string): string =>
  join(archiveFolder(counterFolder), `${sha256}.pdf`);

/**
 * Keeps a PDF for good and returns its SHA-256: written under another name, flushed, renamed, the folder flushed too. `note`
 * writes the hash into the register before the file gets its name, so that a paper which a register does not know is always a
 * newer one's. Never blocks the counter while the disk is slow. Throws {@link CannotArchive}, and what `note` throws, and leaves
 * nothing behind.
 */
export async function keepPdf(
  counterFolder: string,
  bytes: Uint8Array,
  note: (sha256: string) => void = () => undefined,
): Promise<string> {
  const sha256 = sha256Hex(bytes);
  const temporary = temporaryFor(archiveFile(counterFolder, sha256));
  try {
    await archiving(() => lay(counterFolder, temporary, bytes));
    note(sha256);
    await archiving(() => giveName(counterFolder, temporary, sha256));
    return sha256;
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

async function archiving(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    throw new CannotArchive(isDiskFull(error) ? 'archive-disk-full' : 'archive-unwritable', error);
  }
}

async function lay(counterFolder: string, temporary: string, bytes: Uint8Array): Promise<void> {
  makeFolder(archiveFolder(counterFolder));
  const file = await open(temporary, 'wx', fileRights(temporary));
  settleRights(temporary);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function giveName(counterFolder: string, temporary: string, sha256: string): Promise<void> {
  await rename(temporary, archiveFile(counterFolder, sha256));
  await flushFolder(archiveFolder(counterFolder));
  await flushFolder(counterFolder);
}

/** The bytes under a hash, checked on the way. */
export async function readPdf(counterFolder: string, sha256: string): Promise<ArchiveReading> {
  const path = archiveFile(counterFolder, sha256);
  try {
    // a pipe would be waited for, and what is larger than any paper is none
    const seen = await lstat(path);
    if (!seen.isFile() || seen.size > MOST_BYTES) return { state: 'changed' };
    const bytes = await readFile(path);
    return sha256Hex(bytes) === sha256 ? { state: 'good', bytes } : { state: 'changed' };
  } catch {
    return { state: 'missing' };
  }
}

/** Throws away what a crash left half written. */
export async function sweepArchive(counterFolder: string): Promise<void> {
  const folder = archiveFolder(counterFolder);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (name.endsWith(LEFTOVER)) await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

/** Hashes under whose names files lie in the archive; whether one is that paper, {@link readPdf} says. */
export async function papersIn(counterFolder: string): Promise<string[]> {
  const found = await readdir(archiveFolder(counterFolder), { withFileTypes: true }).catch(() => []);
  return found.flatMap((each) => (each.isFile() ? (NAME.exec(each.name)?.[1] ?? []) : []));
}

/** Makes a rename last through a power loss; Windows does so by itself and has no such call. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
