/**
 * What a new epoch would begin on is held against what is known of this register: witness and anchor, the names in the backup
 * folder and of sealed packages, and the newest clear ones that this register's own keys signed. What was only written here since this copy was found
 * to be older contradicts nobody.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from '../../../package/sign';
import { sliceEntries } from '../../../package/slice-entries';
import { verifyPackage } from '../../../package/verify-package';
import type { LongJob } from '../../call/long-work';
import { type KeyedFile } from './keyed-file';
import { speaksAgainst } from './newer-backups';
import { provedByName } from '../../register/backup-name';
import { readEpochKeys } from '../../register/epoch';
import { foundOlderAt } from '../../register/found-older';
import { hashAt, readHead } from '../../register/journal';
import { lookInto } from '../../register/look';
import { provedBySealedName } from '../../register/sealed-name';
import { RowKey } from '../../register/row-key';
import type { ReadTx } from '../../register/transaction';
import { readPackageFolders } from '../reconciliation/rows/packages';

/** An entry that is known elsewhere; `hash` may be no more than its beginning. */
export interface KnownEntry {
  readonly seq: number;
  readonly hash: string;
}

export interface HistoryOrder extends KeyedFile {
  readonly backupFolder: string;
  /** By witness and anchor. */
  readonly seen: readonly KnownEntry[];
}

/** The newest ones tell of everything before them. */
const MOST_PACKAGES = 3;

/**
 * What speaks against beginning on this register; its name is for the log. `newer`: a backup of what was done since it. That is
 * sealed, so that nobody can say whether it began as this one does.
 */
export interface HistoryDoubt {
  readonly kind: 'contradicted' | 'newer';
  readonly by: string;
}

export const otherHistoryJob: LongJob<HistoryOrder, HistoryDoubt | null> = {
  name: 'other-history',
  work: async ({ registerFile, rowKey, backupFolder, seen }) => {
    const { checkable, close } = lookInto(registerFile);
    try {
      const tx = checkable.reading();
      const differs = contradictedBy(tx);
      const key = new RowKey(rowKey);
      const packageFolders = [...new Set([...readPackageFolders(tx), backupFolder])];
      const named = [...backupsNamed(key, backupFolder), ...packageFolders.flatMap(sealedNamed(key))];
      const by = seen.some(differs)
        ? 'witness'
        : (named.find(differs)?.name ?? (await contradictingPackage(tx, packageFolders, differs)));
      if (by !== undefined) return { kind: 'contradicted', by };
      const newer = speaksAgainst(tx, filesIn(backupFolder), (name) => provedByName(name, key));
      return newer === undefined ? null : { kind: 'newer', by: newer };
    } finally {
      close();
    }
  },
};

type Differs = (known: KnownEntry) => boolean;

function contradictedBy(tx: ReadTx): Differs {
  const { seq: head } = readHead(tx);
  const last = foundOlderAt(tx) ?? head;
  return ({ seq, hash }) => seq <= Math.min(head, last) && hashAt(tx, seq)?.startsWith(hash) !== true;
}

/** Files alone: a folder or a pipe of such a name is nobody's. */
const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((each) => (each.isFile() ? each.name : []));
  } catch {
    return [];
  }
};

const backupsNamed = (key: RowKey, folder: string): (KnownEntry & { readonly name: string })[] =>
  filesIn(folder).flatMap((name) => {
    const entry = provedByName(name, key);
    return entry ? [{ ...entry, name }] : [];
  });

/** What left sealed nobody here can open: its name tells. */
const sealedNamed =
  (key: RowKey) =>
  (folder: string): (KnownEntry & { readonly name: string })[] =>
    filesIn(folder).flatMap((name) => {
      const entry = provedBySealedName(name, key);
      return entry ? [{ ...entry, name }] : [];
    });

async function contradictingPackage(
  tx: ReadTx,
  folders: readonly string[],
  differs: Differs,
): Promise<string | undefined> {
  const ours = new Set(readEpochKeys(tx).map(fingerprintOf));
  for (const path of newestPackages(folders)) {
    const { fingerprint, problems } = await verifyPackage(path);
    // a register whose check failed is handed over all the same
    const isWhole = problems.every(({ code }) => code === 'check-missing');
    if (!isWhole || fingerprint === null || !ours.has(fingerprint)) continue;
    for await (const entry of sliceEntries(path)) if (differs(entry)) return path;
  }
  return undefined;
}

/** A name ends in the time at which it was made. */
const newestPackages = (folders: readonly string[]): string[] =>
  folders
    .flatMap((folder) => filesIn(folder).map((name) => ({ name, path: join(folder, name) })))
    .flatMap(({ name, path }) => {
      const time = /^penyesuaian-.*-(\d{8}T\d{6})\.zip$/.exec(name)?.[1];
      return time === undefined ? [] : [{ time, path }];
    })
    .toSorted((a, b) => (a.time < b.time ? 1 : -1))
    .slice(0, MOST_PACKAGES)
    .map(({ path }) => path);
