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
import { checkFile } from './check-file';
import { lookAtBackup } from './look-at-backup';
import { readyJob } from './ready-job';
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
      check: (copy) => checkFile(copy, scene),
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

type Look = ReturnType<typeof lookAtBackup>;

/** Reads a whole file that is said to be a backup. */
export const lookJob: LongJob<string, Look> = { name: 'look-at-backup', work: lookAtBackup };

/** {@link checkFile} */
export const soundnessJob: LongJob<string, CheckProblem | undefined> = {
  name: 'soundness',
  work: checkFile,
};

export const backupJobs = [backupJob, lookJob, readyJob, soundnessJob, watchJob] as const;
