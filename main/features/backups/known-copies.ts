/** What a backup is held against before it takes the register's place: the register itself, and the newest known backups. */
import { join } from 'node:path';
import type { Counter } from '../../call/counter';
import { listBackups } from '../../register/backup';
import { originOf } from '../../register/epoch';
import { lookInto } from '../../register/look';
import { tellOneHistory } from '../../register/one-history';
import type { ReadTx } from '../../register/transaction';
import { backupFolder } from './backup-folder';

const MOST_COMPARED = 5;

/** Whether the file is neither the beginning nor the continuation of a copy that is known here. */
export function tellsAnotherHistory(counter: Counter, path: string): boolean {
  return isAnother(path, (brought) => {
    const { register } = counter;
    if (register && register.head().seq > 0 && !tellOneHistory(brought, register.reading())) return true;
    return knownBackups(counter).some(
      (known) =>
        known !== path &&
        isAnother(known, (other) => originOf(other) === originOf(brought) && !tellOneHistory(brought, other)),
    );
  });
}

/** Made before the newest knowing epoch, a known backup may tell what was left behind: the register itself decides then. */
function knownBackups({ register, devices }: Counter): string[] {
  if (register && register.head().seq > 0) return [];
  const folder = backupFolder(devices);
  if (folder === undefined) return [];
  return listBackups(folder)
    .slice(0, MOST_COMPARED)
    .map(({ name }) => join(folder, name));
}

/** A file that cannot be opened says nothing against another. */
function isAnother(path: string, ask: (tx: ReadTx) => boolean): boolean {
  try {
    const { checkable, close } = lookInto(path);
    try {
      return ask(checkable.reading());
    } finally {
      close();
    }
  } catch {
    return false;
  }
}
