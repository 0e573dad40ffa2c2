/** A folder that a program keeps equal with another PC's: its copies are older, or half written, and a register is never put there. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** As their programs name the folders they keep, alone or before an account's name. */
const NAMES =
  /^(onedrive|dropbox|google ?drive|my drive|googledrive|icloud ?drive|icloud~.*|com~apple~clouddocs|mobile documents|nextcloud|owncloud|seafile|syncthing|megasync|pcloud ?drive|box sync|yandex\.disk|tresorit)( ?[-–(].*)?$/i;

/** What these programs lay in the folders they keep. */
const MARKS = [
  '.dropbox',
  '.dropbox.cache',
  '.stfolder',
  '.owncloudsync.log',
  '.nextcloudsync.log',
  '.sync_exclude.lst',
];

/** Whether the folder, or one above it, is kept so. */
export function isSyncedFolder(folder: string): boolean {
  const above = dirname(folder);
  const name = folder.split(/[\\/]/).at(-1) ?? '';
  if (NAMES.test(name) || MARKS.some((mark) => existsSync(join(folder, mark)))) return true;
  return above !== folder && isSyncedFolder(above);
}
