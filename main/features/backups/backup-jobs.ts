/** What backups and checks read through from end to end, on the thread of long work. */
import type { LongJob } from '../../call/long-work';
import type { Feature } from '../../call/feature';
import {
  BackupDoubtful,
  BackupWrong,
  makeBackup,
  type BackupFacts,
  type BackupOrder,
} from '../../register/backup';
import type { CheckProblem } from '../../register/check-problem';
import { lookInto } from '../../register/look';
import { isDiskFull } from '../../register/whole-file';
import { lookAtBackup } from './look-at-backup';
import { watchJob } from './watch-job';
import { soundnessOf } from './soundness';

export type BackupMade =
  | { readonly ok: true; readonly facts: BackupFacts }
  | {
      readonly ok: false;
      readonly why: 'backup-wrong' | 'disk-full' | 'backup-folder-unusable';
      /** What the check of the copy found, where it was made. */
      readonly problem?: CheckProblem;
      /** For the log. */
      readonly error: unknown;
    };

/** Copies the register as it stands, looks the copy through, and gives it its name. */
export const backupJob: LongJob<BackupOrder, BackupMade> = {
  name: 'backup',
  work: async (order, scene) => {
    const check = (copy: string) => checkFile(copy, scene.features);
    try {
      return { ok: true, facts: await makeBackup(order, check, (done, of) => scene.progress(done, of)) };
    } catch (error) {
      const problem = error instanceof BackupDoubtful ? { problem: error.problem } : {};
      if (error instanceof BackupWrong) return { ok: false, why: 'backup-wrong', error, ...problem };
      return { ok: false, why: isDiskFull(error) ? 'disk-full' : 'backup-folder-unusable', error };
    }
  },
};

async function checkFile(
  path: string,
  features: readonly Feature[],
  isOver?: () => boolean,
): Promise<CheckProblem | undefined> {
  const { checkable, close } = lookInto(path);
  try {
    return await soundnessOf(checkable, features, isOver);
  } finally {
    close();
  }
}

type Look = ReturnType<typeof lookAtBackup>;

/** Reads a whole file that is said to be a backup. */
export const lookJob: LongJob<string, Look> = { name: 'look-at-backup', work: lookAtBackup };

/** The full check of the register that lies in this file; undefined when it is sound, or when it was asked to stop. */
export const soundnessJob: LongJob<string, CheckProblem | undefined> = {
  name: 'soundness',
  work: (file, scene) =>
    checkFile(file, scene.features, () => {
      scene.progress(0, null);
      return scene.stopAsked();
    }),
};

export const backupJobs = [backupJob, lookJob, soundnessJob, watchJob] as const;
