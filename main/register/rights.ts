/**
 * Who of this PC may read and write what a counter keeps. The folder says it: in one that hands its group on (set-group-id,
 * as the installer makes it) everything belongs to the group, whatever a user's umask takes away; in anybody's own folder it
 * is for that user alone. Windows keeps rights by the folder's own list, which is inherited.
 */
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setStrangeAside } from './small-file';

const HANDS_ON = 0o2000;

const isShared = (folder: string): boolean =>
  process.platform !== 'win32' && ((statSync(folder, { throwIfNoEntry: false })?.mode ?? 0) & HANDS_ON) !== 0;

/** Of a file at this path. */
export const fileRights = (path: string): number => (isShared(dirname(path)) ? 0o660 : 0o600);

/**
 * Makes the folder, and those above it, unless it is there: one level at a time, since Node's own recursive form never comes
 * back where a file system answers "no such file" below a folder that is there, as `/proc` does. `own`: its rights in nobody's
 * shared folder. Throws the file system's error.
 */
export function makeFolder(path: string, own = 0o700): void {
  if (existsSync(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above, own);
  const shared = isShared(above);
  mkdirSync(path, { mode: own });
  if (shared) chmodSync(path, 0o2770);
}

/** Gives a file that was just made its rights. Whoever else made it gave them already. */
export function settleRights(path: string): void {
  if (!isShared(dirname(path))) return;
  try {
    chmodSync(path, fileRights(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
}

/** An empty file with its rights where there is none, for a library that knows of no rights; a full disk is that one's matter. */
export function readyFile(path: string): void {
  try {
    makeFolder(dirname(path));
    setStrangeAside(path);
    closeSync(openSync(path, 'a', fileRights(path)));
    settleRights(path);
  } catch {
    // whoever writes into it says so
  }
}
