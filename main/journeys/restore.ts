/** Restoring a backup: the former register is set aside, never overwritten; the restored one begins a new epoch. */
import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ParsedInputOf } from '../../preload/contract/contract';
import type { Counter } from '../counter';
import { needSetting } from '../register/settings';
import { good, refuse, type TaskContext } from '../ipc/handler';
import { BackupWrong, readBackup, type BackupContent } from '../register/backup';
import { Register, registerFile, witnessFile } from '../register/register';
import { openDatabase } from '../register/sqlite';
import { readTx, Statements } from '../register/transaction';
import { readWitness, type Witnessed } from '../register/witness';
import { syncFolder } from '../register/whole-file';
import { unlockPepper } from '../security/recovery-code';
import { prepareEpoch, writeEpoch } from './new-epoch';

/** The content, or the code that tells what is wrong with the file. */
export function lookAtBackup(path: string) {
  try {
    return good(readBackup(path));
  } catch (error) {
    if (!(error instanceof BackupWrong)) throw error;
    if (error.message === 'newer') return refuse('register-newer');
    return refuse(
      error.message === 'unreadable' || error.message === 'foreign' ? 'backup-unreadable' : 'backup-wrong',
    );
  }
}

/** How many serials the witness beside the present register saw beyond the backup; null without a witness. */
export function unknownAfter(counter: Counter, path: string): number | null {
  const witnessed = witnessOf(counter);
  if (!witnessed) return null;
  const db = openDatabase(path, { readonly: true, mustExist: true });
  try {
    const tx = readTx(new Statements(db));
    return Object.entries(witnessed.serials).reduce((sum, [book, serial]) => {
      const row = tx.get<{ highest: number | null; first: number | null }>(
        'SELECT max(r.serial) AS highest, b.first FROM receipt_books b LEFT JOIN receipts r ON r.book = b.id WHERE b.id = ? GROUP BY b.id',
        book,
      );
      return row ? sum + Math.max(0, serial - (row.highest ?? (row.first ?? 1) - 1)) : sum;
    }, 0);
  } finally {
    db.close();
  }
}

const witnessOf = (counter: Counter): Witnessed | null => {
  const reading = readWitness(witnessFile(counter.folder));
  return reading.state === 'read' ? reading.witnessed : null;
};

export async function restoreBackup(
  { counter, officer }: TaskContext,
  input: ParsedInputOf<'backups.restore'>,
) {
  if (counter.register && officer?.role !== 'supervisor' && officer?.role !== 'administrator')
    return refuse('role-forbidden');
  const looked = lookAtBackup(input.path);
  if (!looked.ok) return looked;
  // another counter's register would answer for serials that this one gave
  const present = counter.register?.epoch();
  if (present && present.counter !== looked.value.counter) return refuse('backup-wrong');
  const pepper = pepperFor(counter, input);
  if (pepper === null)
    return refuse('recovery-code-wrong', { fields: [{ path: 'recoveryCode', code: 'recovery-code-wrong' }] });

  const witnessed = witnessOf(counter);
  await counter.closeRegister();
  const bringBack = setAside(counter.folder);
  try {
    const restored = bringIn(counter, input.path, looked.value);
    counter.vault.keepPepper(pepper);
    const epoch = prepareEpoch(counter);
    const actor = officer?.id ?? 'system';
    const unknownSerials = restored.write({ actor, whateverTheClock: true }, (tx) =>
      writeEpoch(tx, counter, epoch, { reason: 'restored', witnessed, officer: actor }),
    );
    restored.standingSettled();
    counter.take(restored);
    counter.sessions.end();
    counter.events.send({ kind: 'locked', reason: 'switched' });
    return good({ epoch: epoch.id, unknownSerials });
  } catch (error) {
    bringBack();
    counter.openRegister();
    throw error;
  }
}

/** On this PC the pepper is there; elsewhere the recovery code opens the one locked in the backup. Null: wrong code. */
function pepperFor(counter: Counter, input: { path: string; recoveryCode: string }): Buffer | null {
  if (counter.register && counter.vault.hasPepper()) return counter.vault.pepper();
  const db = openDatabase(input.path, { readonly: true, mustExist: true });
  try {
    return unlockPepper(needSetting(readTx(new Statements(db)), 'recovery'), input.recoveryCode);
  } finally {
    db.close();
  }
}

const ASIDE = 'former';

/** Register and witness that were there stay in `former/`: they are official, whatever their state. Answers how to undo it. */
function setAside(folder: string): () => void {
  const register = registerFile(folder);
  const aside = join(folder, ASIDE);
  mkdirSync(aside, { recursive: true });
  const stamp = randomUUID().slice(0, 8);
  const files = [register, `${register}-wal`, `${register}-shm`, witnessFile(folder)].filter((file) =>
    existsSync(file),
  );
  const moves = files.map((file) => ({ file, kept: join(aside, `${stamp}-${basename(file)}`) }));
  for (const { file, kept } of moves) renameSync(file, kept);
  syncFolder(folder);
  return () => {
    // the restored file is a copy; the backup itself still lies where it came from
    for (const part of ['', '-wal', '-shm', '.tmp']) rmSync(register + part, { force: true });
    for (const { file, kept } of moves) renameSync(kept, file);
    syncFolder(folder);
  };
}

function bringIn(counter: Counter, path: string, content: BackupContent): Register {
  const temporary = `${registerFile(counter.folder)}.tmp`;
  copyFileSync(path, temporary);
  const copied = readBackup(temporary);
  if (copied.hash !== content.hash) throw new BackupWrong('copy differs');
  renameSync(temporary, registerFile(counter.folder));
  syncFolder(counter.folder);
  return counter.createRegister();
}
