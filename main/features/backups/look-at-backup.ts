/** What a file that is said to be a backup holds, or the code that tells what is wrong with it. */
import { fail, ok } from '../../../domain/result';
import { BackupWrong, readBackup, type BackupContent } from '../../register/backup';
import { CannotOpen } from '../../register/failures';
import { lookInto } from '../../register/look';
import { CannotUnseal, unsealFile } from '../../register/sealed-file';
import { unsealRowKey } from '../../register/sealed-key';
import { isDiskFull } from '../../register/whole-file';
import { recoveryIdentity } from '../../security/recovery-key';

/** What is looked at, by whose code, and where it then lies unsealed. */
export interface BackupLook {
  readonly path: string;
  readonly recoveryCode: string;
  readonly plain: string;
}

/** What an opened backup says, with the key of its rows (32 bytes, hex). */
export type OpenedBackup = BackupContent & { readonly rowKey: string };

export async function lookAtBackup({ path, recoveryCode, plain }: BackupLook) {
  try {
    const identity = recoveryIdentity(recoveryCode);
    await unsealFile(path, plain, identity);
    const content = readBackup(plain);
    return ok({ ...content, rowKey: await rowKeyIn(plain, identity) });
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

/** What another code sealed there is no register of this sheet's. */
async function rowKeyIn(path: string, identity: string): Promise<string> {
  const { checkable, close } = lookInto(path);
  try {
    return (await unsealRowKey(checkable.reading(), identity)).hex;
  } catch (error) {
    if (error instanceof CannotUnseal || error instanceof CannotOpen)
      throw new BackupWrong(error.code, { cause: error });
    throw error;
  } finally {
    close();
  }
}

const SEAL_TROUBLES = {
  'not-sealed': 'backup-unreadable',
  'wrong-key': 'recovery-code-wrong',
  changed: 'backup-wrong',
} as const;
