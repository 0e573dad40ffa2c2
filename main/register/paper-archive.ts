/** What was printed, kept byte for byte under its own hash: no name, number or IC stands in a file's name. */
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
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

export const archiveFolder = (counterFolder: string): string => join(counterFolder, 'papers');
export const archiveFile = (counterFolder: string, sha256: string): string =>
  join(archiveFolder(counterFolder), `${sha256}.pdf`);

/**
 * Keeps a PDF for good and returns its SHA-256: written under another name, flushed, renamed, the folder flushed too.
 * Never blocks the counter while the disk is slow. Throws {@link CannotArchive} and leaves nothing behind.
 */
export async function keepPdf(counterFolder: string, bytes: Uint8Array): Promise<string> {
  const sha256 = sha256Hex(bytes);
  const path = archiveFile(counterFolder, sha256);
  const temporary = temporaryFor(path);
  try {
    makeFolder(archiveFolder(counterFolder));
    const file = await open(temporary, 'wx', fileRights(temporary));
    settleRights(temporary);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await flushFolder(archiveFolder(counterFolder));
    await flushFolder(counterFolder);
    return sha256;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new CannotArchive(isDiskFull(error) ? 'archive-disk-full' : 'archive-unwritable', error);
  }
}

/** The bytes under a hash, checked on the way. */
export async function readPdf(counterFolder: string, sha256: string): Promise<ArchiveReading> {
  try {
    const bytes = await readFile(archiveFile(counterFolder, sha256));
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
