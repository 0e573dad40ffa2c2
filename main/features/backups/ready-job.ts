/** A backup copied to where it is made ready, and looked through as a whole, before anybody opens it for work. */
import { copyFileSync } from 'node:fs';
import { fail, ok, type Result } from '../../../domain/result';
import type { LongJob } from '../../call/long-work';
import { BackupWrong, readBackup } from '../../register/backup';
import { RowKey } from '../../register/row-key';
import { checkFile } from './check-file';

export interface ReadyOrder {
  readonly backup: string;
  /** The file that becomes the register. */
  readonly copy: string;
  /** The key of its rows: 32 bytes, hex. */
  readonly rowKey: string;
  /** Of the newest entry, as the backup was looked at before. */
  readonly hash: string;
}

/** Throws the file system's error; what is wrong with the copy is told. */
export const readyJob: LongJob<ReadyOrder, Result<null, { code: 'backup-wrong'; why: string }>> = {
  name: 'make-ready',
  work: async ({ backup, copy, rowKey, hash }, scene) => {
    const wrong = (why: string) => fail('backup-wrong', { why });
    copyFileSync(backup, copy);
    try {
      if (readBackup(copy).hash !== hash) return wrong('copy differs');
    } catch (error) {
      if (error instanceof BackupWrong) return wrong(error.message);
      throw error;
    }
    const problem = await checkFile(copy, new RowKey(rowKey), scene);
    return problem ? wrong(problem.code) : ok(null);
  },
};
