import type { WriteTx } from '../../register/transaction';
import { noteForeignFile } from './rows/archive-files';

/** Two people begin an epoch knowing that these papers lie in the archive: they speak against this copy no more. */
export function leavePapers(tx: WriteTx, hashes: readonly string[]): void {
  if (hashes.length === 0) return;
  tx.journal('archive.left', { files: hashes.length });
  for (const sha256 of hashes) noteForeignFile(tx, sha256);
}
