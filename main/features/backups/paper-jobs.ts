/** Papers on their way beside the backups and back, on the thread of long work. */
import { isToldToStop, type LongJob, type Pace } from '../../call/long-work';
import { BackupStopped, type BackupOrder } from '../../register/backup';
import { readFrom } from '../../register/look';
import { bringPapers, copyPapers } from '../../register/paper-copies';
import { RowKey } from '../../register/row-key';
import { needSetting } from '../../register/settings';
import { recoveryIdentity } from '../../security/recovery-key';
import { readArchivedHashes } from '../papers/rows/archived-hashes';
import { dirname } from 'node:path';

export type PapersCopied = { readonly copied: number; readonly missing: number };

/** Copies what the folder lacks; throws the file system's error, or {@link BackupStopped}. */
export const copyPapersJob: LongJob<BackupOrder, PapersCopied> = {
  name: 'copy-papers',
  work: ({ registerFile, rowKey, folder }, scene) => {
    const seen = readFrom(registerFile, (tx) => ({
      papers: readArchivedHashes(tx),
      recipient: needSetting(tx, 'recovery').recipient,
    }));
    const places = { counterFolder: dirname(registerFile), backupFolder: folder, papers: seen.papers };
    return copyPapers(places, { ...seen, key: new RowKey(rowKey) }, () => goOn(scene));
  },
};

/** What a restored register's papers are brought back from. */
export interface PapersBack {
  readonly registerFile: string;
  readonly backupFolder: string;
  readonly recoveryCode: string;
}

export const bringPapersJob: LongJob<PapersBack, { brought: number; missing: number }> = {
  name: 'bring-papers',
  work: ({ registerFile, backupFolder, recoveryCode }, scene) => {
    const papers = readFrom(registerFile, readArchivedHashes);
    const places = { counterFolder: dirname(registerFile), backupFolder, papers };
    return bringPapers(places, recoveryIdentity(recoveryCode), () => goOn(scene));
  },
};

function goOn(scene: Pace): void {
  if (isToldToStop(scene)) throw new BackupStopped();
}
