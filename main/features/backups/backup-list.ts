/** The backups in the folder, each looked through once: a whole register takes a while, and issuing goes on meanwhile. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputOf } from '../../../preload/contract/contract';
import type { Counter } from '../../call/counter';
import { listBackups } from '../../register/backup';
import { backupFolder } from './backup-folder';
import { lookJob } from './backup-jobs';
import type { lookAtBackup } from './look-at-backup';

type Backups = OutputOf<'backups.list'>['backups'];
type Look = ReturnType<typeof lookAtBackup>;

const MOST_SHOWN = 30;

/** What was found in this run of the app, by path; a file that changed since is looked through again. */
const looks = new WeakMap<Counter, Map<string, { readonly state: string; readonly look: Look }>>();

export async function backupList(counter: Counter): Promise<Backups> {
  const folder = backupFolder(counter.devices);
  if (folder === undefined) return [];
  const known = looks.get(counter) ?? new Map<string, { state: string; look: Look }>();
  looks.set(counter, known);
  const backups: Backups = [];
  for (const { name, bytes } of listBackups(folder).slice(0, MOST_SHOWN)) {
    const path = join(folder, name);
    const state = stateOf(path);
    let found = known.get(path);
    if (found?.state !== state) {
      const look = await counter.longWork.run(lookJob, path, { answers: {} });
      known.set(path, (found = { state, look }));
    }
    const { look } = found;
    backups.push(
      look.ok
        ? { name, bytes, at: look.value.at, seq: look.value.seq, good: true }
        : { name, bytes, at: counter.clock.now(), seq: 0, good: false },
    );
  }
  return backups;
}

/** Tells a changed file from the same one; the file may have gone since it was listed. */
function stateOf(path: string): string {
  const seen = statSync(path, { throwIfNoEntry: false });
  return seen ? `${seen.size}-${seen.mtimeMs}-${seen.ino}` : 'gone';
}
