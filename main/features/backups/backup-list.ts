/**
 * The backups in the folder, each held once, byte for byte, against what the register remembers: a whole file takes a
 * while, and issuing goes on meanwhile. What is in it only the recovery code tells.
 */
import { join } from 'node:path';
import type { OutputOf } from '../../../preload/contract/contract';
import type { Counter } from '../../call/counter';
import { answered } from '../../call/long-work';
import { knownBackups } from '../../register/backup';
import { readBackupName } from '../../register/backup-name';
import { backupFolder } from './backup-folder';
import { hashJob } from './backup-jobs';
import { listedBackups, type ListedBackup } from './listed-backups';

type Backups = OutputOf<'backups.list'>['backups'];

const MOST_SHOWN = 30;

/** Hashes found in this run of the app, by path; a file that changed since is read again. */
const hashes = new WeakMap<
  Counter,
  Map<string, { readonly state: string; readonly sha256: string | null }>
>();

export async function backupList(counter: Counter): Promise<Backups> {
  const folder = await backupFolder(counter);
  if (folder === undefined) return [];
  const known = new Map(knownBackups(counter.opened().reading()).map((each) => [each.name, each]));
  const backups: Backups = [];
  for (const listed of await listedBackups(counter, [folder], MOST_SHOWN)) {
    const { name, bytes } = listed;
    const ours = known.get(name);
    const { at, seq } = ours ?? { at: null, seq: readBackupName(name)?.seq ?? null };
    // made by a later state of this register, by another counter, or by nobody
    if (!ours) backups.push({ name, bytes, at, seq, standing: 'unknown' });
    else {
      const isWhole = (await hashOf(counter, listed)) === ours.sha256;
      backups.push({ name, bytes, at, seq, standing: isWhole ? 'good' : 'changed' });
    }
  }
  return backups;
}

async function hashOf(counter: Counter, { folder, name, state }: ListedBackup): Promise<string | null> {
  const path = join(folder, name);
  const known = hashes.get(counter) ?? new Map<string, { state: string; sha256: string | null }>();
  hashes.set(counter, known);
  let found = known.get(path);
  if (found?.state !== state) {
    const sha256 = await answered(counter.farWork.run(hashJob, path, { answers: {} }), null);
    known.set(path, (found = { state, sha256 }));
  }
  return found.sha256;
}
