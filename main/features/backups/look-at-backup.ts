/** What a file that is said to be a backup holds, or the code that tells what is wrong with it. */
import { fail, ok } from '../../../domain/result';
import { BackupWrong, readBackup } from '../../register/backup';

export function lookAtBackup(path: string) {
  try {
    return ok(readBackup(path));
  } catch (error) {
    if (!(error instanceof BackupWrong)) throw error;
    if (error.message === 'newer') return fail('register-newer');
    return fail(
      error.message === 'unreadable' || error.message === 'foreign' ? 'backup-unreadable' : 'backup-wrong',
    );
  }
}
