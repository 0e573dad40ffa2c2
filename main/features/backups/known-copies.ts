/**
 * What a backup is held against before it takes the register's place: the register itself, and, where none opens, the
 * known backups. Their names alone tell how they end; the next one beyond the brought one is opened, too.
 */
import { dirname, join } from 'node:path';
import type { Counter } from '../../call/counter';
import { provedByName, type NamedEntry } from '../../register/backup-name';
import { hashAt, readHead } from '../../register/journal';
import { readFrom } from '../../register/look';
import { tellOneHistory } from '../../register/one-history';
import type { RowKey } from '../../register/row-key';
import type { ReadTx } from '../../register/transaction';
import { backupFolder } from './backup-folder';
import { lookJob } from './backup-jobs';
import { listedBackups } from './listed-backups';
import type { BackupLook } from './look-at-backup';

/** A known backup, by its name. */
type Known = NamedEntry & { readonly path: string };

/** Whether what was brought is neither the beginning nor the continuation of a copy that is known here. */
export async function tellsAnotherHistory(
  counter: Counter,
  brought: BackupLook,
  key: RowKey,
): Promise<boolean> {
  const { register } = counter;
  // made before the newest knowing epoch, a known backup may tell what was left behind: the register itself decides then
  if (register && register.head().seq > 0)
    return readFrom(brought.plain, (tx) => !tellOneHistory(tx, register.reading()));
  const known = await knownBackups(counter, brought, key);
  const { contradicted, next } = readFrom(brought.plain, (tx) => heldAgainst(tx, known));
  if (contradicted || !next) return contradicted;
  const other = `${brought.plain}-lain`;
  const looked = await counter.farWork.run(
    lookJob,
    { ...brought, path: next.path, plain: other },
    { answers: {} },
  );
  // a file that cannot be opened says nothing against another
  return looked.ok && readFrom(brought.plain, (tx) => readFrom(other, (known) => !tellOneHistory(tx, known)));
}

function heldAgainst(
  tx: ReadTx,
  known: readonly Known[],
): { contradicted: boolean; next: Known | undefined } {
  const { seq: head } = readHead(tx);
  const contradicted = known.some(
    ({ seq, hash }) => seq <= head && hashAt(tx, seq)?.startsWith(hash) !== true,
  );
  const [next] = known.filter(({ seq }) => seq > head).toSorted((a, b) => a.seq - b.seq);
  return { contradicted, next };
}

async function knownBackups(counter: Counter, { path }: BackupLook, key: RowKey): Promise<Known[]> {
  const folders = [...new Set([(await backupFolder(counter)) ?? dirname(path), dirname(path)])];
  return (await listedBackups(counter, folders)).flatMap(({ folder, name }) => {
    const entry = provedByName(name, key);
    return entry ? [{ ...entry, path: join(folder, name) }] : [];
  });
}
