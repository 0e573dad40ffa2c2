/**
 * Where backups go. A chosen folder bears a mark, so that a drive that is gone, or another one in its place, is told from
 * the folder: nothing is ever made on the system's disk in its stead.
 */
import { closeSync, existsSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Devices } from '../../call/devices';
import { unusableFolder } from '../../register/folder';
import { settleRights } from '../../register/rights';

export const FOLDER_MARK = '.kaunter-siaga-sandaran';

type Where = Pick<Devices, 'preferences' | 'defaultBackupFolder'>;

/** Where they were told to go, whether it is there now or not. */
export const chosenFolder = ({ preferences, defaultBackupFolder }: Where): string =>
  preferences.get().backupFolder || defaultBackupFolder;

/** The folder, if backups can be put there now; undefined where it is missing, full of somebody else's, or cannot be written. */
export function backupFolder(devices: Where): string | undefined {
  const chosen = chosenFolder(devices);
  // beside the register itself no drive can be gone
  if (resolve(chosen) === resolve(devices.defaultBackupFolder))
    return chooseFolder(chosen) ? chosen : undefined;
  return existsSync(join(chosen, FOLDER_MARK)) && !unusableFolder(chosen) ? chosen : undefined;
}

/** Somebody chooses this folder now: it is made where it is missing, and marked. False where it cannot be used. */
export function chooseFolder(folder: string): boolean {
  if (unusableFolder(folder)) return false;
  try {
    const mark = join(folder, FOLDER_MARK);
    closeSync(openSync(mark, 'a', 0o644));
    settleRights(mark);
    return true;
  } catch {
    return false;
  }
}
