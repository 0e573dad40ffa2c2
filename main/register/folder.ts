/** Folders that people choose: for backups and packages. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';

/** Why nothing can be written there; undefined when it can. Makes the folder where it is missing. */
export function unusableFolder(path: string): 'relative' | 'not-a-folder' | 'not-writable' | undefined {
  if (!isAbsolute(path)) return 'relative';
  try {
    makeFolder(path);
    if (!statSync(path).isDirectory()) return 'not-a-folder';
    accessSync(path, constants.W_OK);
    return undefined;
  } catch {
    return 'not-writable';
  }
}

/**
 * One level at a time. Node's own recursive form never comes back where a file system answers "no such file" below a
 * folder that is there, as `/proc` does.
 */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  mkdirSync(path);
}
