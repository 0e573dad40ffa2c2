/** Backups as whoever holds the recovery code can open them, and seal them again after a change. */
import Database from 'better-sqlite3';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealFile, unsealFile } from '../../main/register/sealed-file';
import { recoveryIdentity, recoveryRecipient } from '../../main/security/recovery-key';

/** Where the opened file lies. The temporary folder is the run's own, and goes with it. */
export async function unsealed(path: string, code: string): Promise<string> {
  const plain = join(mkdtempSync(join(tmpdir(), 'kaunter-unsealed-')), 'sandaran.sqlite');
  await unsealFile(path, plain, recoveryIdentity(code));
  return plain;
}

/** The same backup, changed by `sql`, sealed as `to`. */
export async function doctored(path: string, to: string, code: string, sql: string): Promise<string> {
  const plain = await unsealed(path, code);
  const db = new Database(plain);
  db.exec(sql);
  db.pragma('journal_mode = DELETE');
  db.close();
  await sealFile(plain, to, [await recoveryRecipient(code)]);
  return to;
}
