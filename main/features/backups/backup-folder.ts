/**
 * Where backups go. A chosen folder bears a mark, so that a drive that is gone, or another one in its place, is told from
 * the folder: nothing is ever made on the system's disk in its stead.
 */
import { closeSync, existsSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Counter } from '../../call/counter';
import type { Devices } from '../../call/devices';
import { answered, type LongJob } from '../../call/long-work';
import { unusableFolder } from '../../register/folder';
import { settleRights } from '../../register/rights';

export const FOLDER_MARK = '.kaunter-siaga-sandaran';

type Where = Pick<Devices, 'preferences' | 'defaultBackupFolder'>;

/** Where they were told to go, whether it is there now or not. */
export const chosenFolder = ({ preferences, defaultBackupFolder }: Where): string =>
  preferences.get().backupFolder || defaultBackupFolder;

/** Whether backups can be put there: it is not missing, nor full of somebody else's, and can be written. */
export const usableFolderJob: LongJob<{ readonly chosen: string; readonly isDefault: boolean }, boolean> = {
  name: 'usable-backup-folder',
  work: ({ chosen, isDefault }) =>
    // beside the register itself no drive can be gone
    isDefault ? chooseFolder(chosen) : existsSync(join(chosen, FOLDER_MARK)) && !unusableFolder(chosen),
};

/** The folder, if backups can be put there now; undefined where they cannot, or it does not answer. */
export async function backupFolder({
  devices,
  farWork,
}: Pick<Counter, 'devices' | 'farWork'>): Promise<string | undefined> {
  const chosen = chosenFolder(devices);
  const isDefault = resolve(chosen) === resolve(devices.defaultBackupFolder);
  return (await answered(farWork.look(usableFolderJob, { chosen, isDefault }), false)) ? chosen : undefined;
}

/** {@link chooseFolder} */
export const chooseFolderJob: LongJob<string, boolean> = { name: 'choose-backup-folder', work: chooseFolder };

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
