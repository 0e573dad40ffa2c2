/**
 * Small files of ours, under whose names somebody may have laid something else: a pipe or a device would be waited for
 * without end, and a folder, or what is larger than any of them, is none.
 */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  type Stats,
} from 'node:fs';

/** Far above the largest, which is the witness. */
const MOST_BYTES = 2 ** 20;

/** Windows has no pipes in folders, and no such mark. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

export class NoSmallFile extends Error {
  readonly code = 'EFTYPE';
}

const isSmall = (seen: Stats): boolean => seen.isFile() && seen.size <= MOST_BYTES;

/** Throws the file system's error, and {@link NoSmallFile}. */
export function readSmallFile(path: string): Buffer {
  // asked first, since opening alone does something to some devices; and again, since it may have been exchanged
  if (!isSmall(statSync(path))) throw new NoSmallFile();
  const file = openSync(path, WITHOUT_WAITING);
  try {
    if (!isSmall(fstatSync(file))) throw new NoSmallFile();
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Gives what is no file another name, so that a file can be made in its place. Throws the file system's error. */
export function setStrangeAside(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false)
    renameSync(path, `${path}-${randomUUID().slice(0, 8)}`);
}
