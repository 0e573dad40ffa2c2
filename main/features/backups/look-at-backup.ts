/** What a file that is said to be a backup holds, or the code that tells what is wrong with it. */
import { fail, ok } from '../../../domain/result';
import { BackupWrong, readBackup } from '../../register/backup';
import { CannotUnseal, unsealFile } from '../../register/sealed-file';
import { isDiskFull } from '../../register/whole-file';
import { recoveryIdentity } from '../../security/recovery-key';

/** What is looked at, by whose code, and where it then lies unsealed. */
export interface BackupLook {
  readonly path: string;
  readonly recoveryCode: string;
  readonly plain: string;
}

export async function lookAtBackup({ path, recoveryCode, plain }: BackupLook) {
  try {
    await unsealFile(path, plain, recoveryIdentity(recoveryCode));
    return ok(readBackup(plain));
  } catch (error) {
    if (error instanceof CannotUnseal) return fail(SEAL_TROUBLES[error.code]);
    if (isDiskFull(error)) return fail('disk-full');
    if (error instanceof Error && 'code' in error) return fail('backup-unreadable');
    if (!(error instanceof BackupWrong)) throw error;
    if (error.message === 'newer') return fail('register-newer');
    return fail(
      error.message === 'unreadable' || error.message === 'foreign' ? 'backup-unreadable' : 'backup-wrong',
    );
  }
}

const SEAL_TROUBLES = {
  'not-sealed': 'backup-unreadable',
  'wrong-key': 'recovery-code-wrong',
  changed: 'backup-wrong',
} as const;
