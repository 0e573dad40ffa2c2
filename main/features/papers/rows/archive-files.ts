/**
 * What may lie in the archive under its hash: each paper is noted before its file gets its name. A file that is not noted
 * is a newer copy's, or somebody's invention, until two people say that they know it.
 */
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export const noteArchiveFile = (tx: WriteTx, sha256: string, paper: string): void =>
  insert(tx, 'archive_files', { sha256, paper });

/** Another copy of this register made it. */
export const noteForeignFile = (tx: WriteTx, sha256: string): void =>
  insert(tx, 'archive_files', { sha256, paper: null });

/** Of these hashes, those that nobody noted. */
export function findUnnoted(tx: ReadTx, hashes: readonly string[]): string[] {
  const left = new Set(hashes);
  if (left.size === 0) return [];
  for (const { sha256 } of tx.each<{ sha256: string }>('SELECT sha256 FROM archive_files'))
    left.delete(sha256);
  return [...left];
}
