/** A backup opened by the recovery code, for as long as somebody looks at it: it lies in the open no longer than that. */
import { join } from 'node:path';
import { fail } from '../../../domain/result';
import type { Counter } from '../../call/counter';
import { inScratch } from '../../register/scratch';
import { lookJob } from './backup-jobs';
import type { BackupLook, OpenedBackup } from './look-at-backup';

/** What was brought: a file, and the code that opens it. */
export type Brought = Omit<BackupLook, 'plain'>;

/** Answers the work's own answer, or why the file cannot be opened. */
export function unsealed<T>(
  counter: Counter,
  { path, recoveryCode }: Brought,
  work: (look: BackupLook, content: OpenedBackup) => Promise<T>,
) {
  return inScratch(counter.folder, async (scratch) => {
    const look = { path, recoveryCode, plain: join(scratch, 'sandaran.sqlite') };
    const looked = await counter.farWork.run(lookJob, look, { answers: {} });
    if (looked.ok) return work(look, looked.value);
    return looked.error.code === 'recovery-code-wrong'
      ? fail('recovery-code-wrong', { fields: [{ path: 'recoveryCode', code: 'recovery-code-wrong' }] })
      : looked;
  });
}
