/** Folders that people choose: for backups and packages. */
import { accessSync, constants, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { makeFolder } from './rights';

/** Why nothing can be written there; undefined when it can. Makes the folder where it is missing. */
export function unusableFolder(path: string): 'relative' | 'not-a-folder' | 'not-writable' | undefined {
  if (!isAbsolute(path)) return 'relative';
  try {
    makeFolder(path, 0o755);
    if (!statSync(path).isDirectory()) return 'not-a-folder';
    accessSync(path, constants.W_OK);
    return undefined;
  } catch {
    return 'not-writable';
  }
}
