/** What backups and checks read through from end to end, on the thread of long work. */
import type { LongJob } from '../../call/long-work';
import {
  BackupDoubtful,
  BackupStopped,
  BackupWrong,
  makeBackup,
  type BackupFacts,
  type BackupOrder,
  type BackupWatch,
} from '../../register/backup';
import type { CheckProblem } from '../../register/check-problem';
import { isDiskFull } from '../../register/whole-file';
import { hashFile } from '../../register/sealed-file';
import { RowKey } from '../../register/row-key';
import { chooseFolderJob, usableFolderJob } from './backup-folder';
import { checkFile } from './check-file';
import { listJob } from './listed-backups';
import type { KeyedFile } from './keyed-file';
import { lookAtBackup, type BackupLook } from './look-at-backup';
import { bringPapersJob, copyPapersJob } from './paper-jobs';
import { newerBackupJob, newerPackageJob } from './newer-backups';
import { otherHistoryJob } from './other-history';
import { readyJob } from './ready-job';
import { newerPaperJob, unnotedJob } from './unknown-papers';
import { watchJob } from './watch-job';

export type BackupMade =
  | { readonly ok: true; readonly facts: BackupFacts }
  | {
      readonly ok: false;
      readonly why: 'backup-wrong' | 'disk-full' | 'backup-folder-unusable' | 'backup-stopped';
      /** What the check of the copy found, where it was made. */
      readonly problem?: CheckProblem;
      /** For the log. */
      readonly error: unknown;
    };

/** Copies the register as it stands, looks the copy through, and gives it its name. */
export const backupJob: LongJob<BackupOrder, BackupMade> = {
  name: 'backup',
  work: async (order, scene) => {
    const watch: BackupWatch = {
      check: (copy) => checkFile(copy, new RowKey(order.rowKey), scene),
      progress: (done, of) => scene.progress(done, of),
      stopAsked: () => scene.stopAsked(),
    };
    try {
      return { ok: true, facts: await makeBackup(order, watch) };
    } catch (error) {
      if (error instanceof BackupStopped) return { ok: false, why: 'backup-stopped', error };
      const problem = error instanceof BackupDoubtful ? { problem: error.problem } : {};
      if (error instanceof BackupWrong) return { ok: false, why: 'backup-wrong', error, ...problem };
      return { ok: false, why: isDiskFull(error) ? 'disk-full' : 'backup-folder-unusable', error };
    }
  },
};

/** Opens a whole file that is said to be a backup, and reads it. */
export const lookJob: LongJob<BackupLook, Awaited<ReturnType<typeof lookAtBackup>>> = {
  name: 'look-at-backup',
  work: lookAtBackup,
};

/** The hash of a whole file; null where it cannot be read. */
export const hashJob: LongJob<string, string | null> = {
  name: 'hash-file',
  work: (path) => hashFile(path).catch(() => null),
};

/** {@link checkFile} */
export const soundnessJob: LongJob<KeyedFile, CheckProblem | undefined> = {
  name: 'soundness',
  work: ({ registerFile, rowKey }, scene) => checkFile(registerFile, new RowKey(rowKey), scene),
};

export const backupJobs = [
  backupJob,
  copyPapersJob,
  bringPapersJob,
  newerBackupJob,
  newerPackageJob,
  newerPaperJob,
  unnotedJob,
  otherHistoryJob,
  usableFolderJob,
  chooseFolderJob,
  listJob,
  lookJob,
  hashJob,
  readyJob,
  soundnessJob,
  watchJob,
] as const;
