/** What backups and checks read through from end to end, on the thread of long work. */
import type { LongJob } from '../../call/long-work';
import { BackupWrong, makeBackup, type BackupFacts, type BackupOrder } from '../../register/backup';
import type { CheckProblem } from '../../register/full-check';
import { lookInto } from '../../register/look';
import { isDiskFull } from '../../register/whole-file';
import { lookAtBackup } from './look-at-backup';
import { soundnessOf } from './soundness';

export type BackupMade =
  | { readonly ok: true; readonly facts: BackupFacts }
  | {
      readonly ok: false;
      readonly why: 'backup-wrong' | 'disk-full' | 'backup-folder-unusable';
      /** For the log. */
      readonly error: unknown;
    };

/** Copies the register as it stands, looks the copy through, and gives it its name. */
export const backupJob: LongJob<BackupOrder, BackupMade> = {
  name: 'backup',
  work: async (order, scene) => {
    try {
      return { ok: true, facts: await makeBackup(order, (done, of) => scene.progress(done, of)) };
    } catch (error) {
      if (error instanceof BackupWrong) return { ok: false, why: 'backup-wrong', error };
      return { ok: false, why: isDiskFull(error) ? 'disk-full' : 'backup-folder-unusable', error };
    }
  },
};

type Look = ReturnType<typeof lookAtBackup>;

/** Reads a whole file that is said to be a backup. */
export const lookJob: LongJob<string, Look> = { name: 'look-at-backup', work: lookAtBackup };

/** The full check of the register that lies in this file; undefined when it is sound, or when it was asked to stop. */
export const soundnessJob: LongJob<string, CheckProblem | undefined> = {
  name: 'soundness',
  work: async (file, scene) => {
    const { checkable, close } = lookInto(file);
    try {
      return await soundnessOf(checkable, scene.features, () => {
        scene.progress(0, null);
        return scene.stopAsked();
      });
    } finally {
      close();
    }
  },
};

export const backupJobs = [backupJob, lookJob, soundnessJob] as const;
