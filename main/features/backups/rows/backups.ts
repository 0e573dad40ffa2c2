/** Backups as they were made, good or not. */
import type { Instant } from '../../../../domain/time/civil-time';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export const readNewestBackup = (tx: ReadTx): { at: Instant; ok: boolean } | undefined => {
  const row = tx.get<{ at: Instant; good: number }>('SELECT at, good FROM backups ORDER BY id DESC LIMIT 1');
  return row && { at: row.at, ok: row.good === 1 };
};

export const readNewestGoodBackup = (tx: ReadTx): { at: Instant; name: string; seq: number } | undefined =>
  tx.get('SELECT at, name, seq FROM backups WHERE good = 1 ORDER BY id DESC LIMIT 1');

export function insertBackup(
  tx: WriteTx,
  row: { name: string; seq: number; hash: string; sha256: string; good: boolean; trouble: string },
): void {
  insert(tx, 'backups', {
    name: row.name,
    seq: row.seq,
    hash: row.hash,
    sha256: row.sha256,
    at: tx.at,
    good: row.good ? 1 : 0,
    trouble: row.trouble,
  });
  tx.journal('backups.made', { seq: row.seq, hash: row.hash, sha256: row.sha256, good: row.good });
}
