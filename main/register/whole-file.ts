/** Files that are there whole or not at all: written under another name, flushed, then renamed. */
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileRights, settleRights } from './rights';

/** Throws the file system's error and leaves no half file behind; the former file then still stands. */
export function writeWhole(path: string, bytes: Uint8Array | string, mode = fileRights(path)): void {
  const temporary = temporaryFor(path);
  try {
    writeFileSync(temporary, bytes, { mode, flush: true, flag: 'wx' });
    settleRights(temporary);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/**
 * A name beside a file that nobody can foresee, to be opened as new alone (`wx`): a link laid there before would lead what
 * is written to somebody else's file.
 */
export const temporaryFor = (path: string): string => `${path}.${randomUUID()}${LEFTOVER}`;

/** What a crash left half written ends so. */
export const LEFTOVER = '.tmp';

/** Makes a rename in the folder last through a power loss; Windows does so by itself and has no such call. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes what a file holds last through a power loss. */
export function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The file system says which of its calls failed; whatever else went wrong is no matter of a folder. */
export const isFileTrouble = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** Whether the file system or SQLite had no room left. */
export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ENOSPC', 'EDQUOT', 'SQLITE_FULL', 'disk-full'].includes(String(error.code));
