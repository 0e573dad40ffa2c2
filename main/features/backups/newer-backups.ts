/**
 * What the names of backups and of sealed packages say of this copy: one that its own key made, after the newest knowing epoch,
 * and whose entry is not here, tells that a newer register worked, or another one. A folder that is gone says nothing.
 */
import { readdirSync } from 'node:fs';
import type { Counter } from '../../call/counter';
import type { LongJob } from '../../call/long-work';
import { chosenFolder } from './backup-folder';
import { keyedFile, type KeyedFile } from './keyed-file';
import type { Register } from '../../register/register';
import { readPackageFolders } from '../reconciliation/rows/packages';
import { nameTime, provedByName } from '../../register/backup-name';
import { readCopyEpoch } from '../../register/epoch';
import { hashAt, readHead } from '../../register/journal';
import { readFrom } from '../../register/look';
import { RowKey } from '../../register/row-key';
import { provedBySealedName } from '../../register/sealed-name';
import type { ReadTx } from '../../register/transaction';

export interface NamesOrder extends KeyedFile {
  readonly folder: string;
}

/** The name of a backup that speaks against this register; null where none does. */
export const newerBackupJob: LongJob<NamesOrder, string | null> = {
  name: 'newer-backup',
  work: ({ registerFile, rowKey, folder }) => {
    const names = namesIn(folder);
    if (names.length === 0) return null;
    const key = new RowKey(rowKey);
    return readFrom(
      registerFile,
      (tx) => speaksAgainst(tx, names, (name) => provedByName(name, key)) ?? null,
    );
  },
};

/** The same of a sealed package, in the folders where some were put, and among the backups. */
export const newerPackageJob: LongJob<NamesOrder, string | null> = {
  name: 'newer-package',
  work: ({ registerFile, rowKey, folder }) => {
    const key = new RowKey(rowKey);
    return readFrom(registerFile, (tx) => {
      const names = [...new Set([...readPackageFolders(tx), folder])].flatMap(namesIn);
      return speaksAgainst(tx, names, (name) => provedBySealedName(name, key)) ?? null;
    });
  },
};

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The name that tells of a newer register, or another. What was made before two people decided is settled by what they decided. */
export function speaksAgainst(
  tx: ReadTx,
  names: readonly string[],
  prove: (name: string) => { readonly seq: number; readonly hash: string; readonly time: string } | undefined,
): string | undefined {
  const decided = readCopyEpoch(tx)?.at;
  if (!decided) return undefined;
  const { seq: head } = readHead(tx);
  return names.find((name) => {
    const entry = prove(name);
    if (!entry || entry.time <= nameTime(decided)) return false;
    return entry.seq > head || hashAt(tx, entry.seq)?.startsWith(entry.hash) !== true;
  });
}

/** A copy that stands behind its own backups issues nothing, as behind its witness. In drills nothing is official. */
export const askBackups = (counter: Counter): Promise<void> => askNames(counter, newerBackupJob);

/** Asked apart: the stick of a package that does not answer silences no backup. */
export const askPackages = (counter: Counter): Promise<void> => askNames(counter, newerPackageJob);

async function askNames(counter: Counter, job: LongJob<NamesOrder, string | null>): Promise<void> {
  const { register, devices, drill } = counter;
  if (!register?.rowKey || drill) return;
  const order = { ...keyedFile(register), folder: chosenFolder(devices) };
  const name = await counter.farWork.look(job, order);
  if (name !== null) tellNewer(counter, register, { file: name });
}

/** Something says that a newer register worked; `which` goes to the log. */
export function tellNewer(
  counter: Counter,
  register: Register,
  which: { file: string } | { paper: string },
): void {
  if (counter.register !== register) return;
  counter.log.error('this register is not the newest', which);
  register.tellNewer();
  register.noteFoundOlder();
  counter.events.send({ kind: 'changed', features: ['settings', 'home', 'cases', 'receipts'] });
}
