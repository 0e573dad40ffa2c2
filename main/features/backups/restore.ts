/** Restoring a backup: the former register is set aside, never overwritten; the restored one begins a new epoch. */
import { fail, ok } from '../../../domain/result';
import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { Officer } from '../../../preload/contract/officers';
import type { Counter } from '../../call/counter';
import { needSetting, readSetting, saveSetting } from '../../register/settings';
import type { Deciders, TaskContext } from '../../call/handler';
import { BackupWrong } from '../../register/backup';
import { readFrom } from '../../register/look';
import { originOf } from '../../register/epoch';
import { RowKey } from '../../register/row-key';
import { isSyncedFolder } from '../../register/synced-folder';
import { isNetworkPath } from '../../register/network-path';
import { Register, registerFile, witnessFile } from '../../register/register';
import { countBeyond } from '../series/blocks-of-epoch';
import { blockKindsOf, witnessBlocks } from '../series/witness-blocks';
import { readWitness, type Witnessed } from '../../register/witness';
import { makeFolder } from '../../register/rights';
import { flush, isDiskFull, syncFolder } from '../../register/whole-file';
import { unlockPepper } from '../../security/recovery-code';
import type { BackupLook, OpenedBackup } from './look-at-backup';
import { unsealed } from './unsealed';
import { keepDecision } from '../officers/keep-decision';
import { isVaultOpen } from '../officers/vault-open';
import { prepareEpoch, writeEpoch } from './new-epoch';
import { tellsAnotherHistory } from './known-copies';
import { readyJob } from './ready-job';
import { unnotedJob } from './unknown-papers';

/** Whether people can sign in to the register that lies here. */
export const isUsable = (counter: Counter): boolean =>
  counter.register !== null && counter.register.head().seq > 0 && isVaultOpen(counter);

/**
 * Where people can sign in two of them restore; where nobody can, the recovery code decides. Looking at files by their
 * path is no more open than that.
 */
export const mayRestore = (counter: Counter, officer: Officer | null): boolean =>
  !isUsable(counter) || officer?.role === 'supervisor' || officer?.role === 'administrator';

/** How many serials the witness beside the present register saw beyond the backup; null without a witness. */
export function unknownAfter(counter: Counter, path: string, origin: string): number | null {
  counter.register?.flushWitness();
  const witnessed = lastSeen(counter, origin);
  if (!witnessed) return null;
  return readFrom(path, (tx) => countBeyond(tx, blockKindsOf(counter.features), witnessed));
}

/** The newest that was seen of this register: by the witness beside it, or by this machine where that is gone. */
function lastSeen(counter: Counter, origin: string): Witnessed | null {
  const readings = [
    readWitness(witnessFile(counter.folder)),
    counter.anchor?.read(origin) ?? { state: 'none' as const },
  ];
  const seen = readings.flatMap((reading) => (reading.state === 'read' ? [reading.witnessed] : []));
  return seen.toSorted((a, b) => b.seq - a.seq)[0] ?? null;
}

type Restore = ReturnType<typeof restoreOnce>;
const underWay = new WeakMap<Counter, Restore>();

/** One after another: two at once would each put a register in the place of the one that the other has just opened. */
export function restoreBackup(context: TaskContext, input: ParsedInputOf<'backups.restore'>): Restore {
  const { counter } = context;
  const next = async () => {
    const officer = counter.sessions.current()?.officer ?? null;
    return restoreOnce({ ...context, officer }, input);
  };
  const restore = (underWay.get(counter) ?? Promise.resolve()).then(next, next);
  underWay.set(counter, restore);
  return restore;
}

async function restoreOnce(context: TaskContext, input: ParsedInputOf<'backups.restore'>) {
  const { counter, officer } = context;
  if (!mayRestore(counter, officer)) return fail('role-forbidden');
  if (isNetworkPath(counter.folder)) return fail('network-path');
  if (isSyncedFolder(counter.folder)) return fail('synced-folder');
  return unsealed(counter, input, (look, content) => restoreOpened(context, input, look, content));
}

async function restoreOpened(
  { counter, officer, people }: TaskContext,
  input: ParsedInputOf<'backups.restore'>,
  look: BackupLook,
  content: OpenedBackup,
) {
  // another counter's register would answer for serials that this one gave
  if (counter.register && originOf(counter.register.reading()) !== content.origin)
    return fail('backup-wrong');
  // nothing makes a drill real, nor the office's register a drill
  if (content.drill !== counter.drill) return fail('backup-wrong');
  if (!input.confirmed && (await tellsAnotherHistory(counter, look, new RowKey(content.rowKey))))
    return fail('backup-no-prefix');
  if (isUsable(counter) && !people) return fail('two-people-needed');
  const pepper = pepperBy(look);
  if (pepper === null) return fail('backup-wrong');

  await counter.closeRegister();
  // only now does it tell of the very last receipt
  const witnessed = lastSeen(counter, content.origin);
  const actor = officer?.id ?? 'system';
  let restored: Restored;
  try {
    restored = await makeReady(
      counter,
      { look, content, pepper, reason: input.reason },
      { witnessed, actor, people },
    );
    bringIn(counter.folder);
  } catch (error) {
    rmSync(readyFolder(counter.folder), { recursive: true, force: true });
    counter.openRegister();
    if (isDiskFull(error)) return fail('disk-full');
    if (error instanceof BackupWrong) return fail('backup-wrong');
    throw error;
  }
  counter.openRegister();
  counter.register?.adopt();
  counter.backups.bringPapers(dirname(look.path), look.recoveryCode);
  counter.prints.wake();
  counter.mail.wake();
  counter.sessions.end();
  counter.events.send({ kind: 'locked', reason: 'switched' });
  return ok(restored);
}

/** The pepper that is locked in the backup itself; null: by another code than the one that opened it. */
const pepperBy = ({ plain, recoveryCode }: BackupLook): Buffer | null =>
  readFrom(plain, (tx) => unlockPepper(needSetting(tx, 'recovery'), recoveryCode));

interface Restored {
  readonly epoch: string;
  readonly unknownSerials: number;
}

/** A backup that shall take the register's place, and why. */
interface Chosen {
  readonly look: BackupLook;
  readonly content: OpenedBackup;
  readonly pepper: Buffer;
  readonly reason: string;
}

const readyFolder = (folder: string): string => join(folder, 'restoring');

/**
 * Brings the copy to its new epoch in a folder of its own: a crash on the way leaves what was there, and no older
 * register ever lies in the counter's place without the epoch that closes its books.
 */
async function makeReady(
  counter: Counter,
  { look, content, pepper, reason }: Chosen,
  opening: { witnessed: Witnessed | null; actor: string; people: Deciders | null },
): Promise<Restored> {
  const folder = readyFolder(counter.folder);
  rmSync(folder, { recursive: true, force: true });
  makeFolder(folder);
  const { hash, rowKey } = content;
  const order = { backup: look.plain, copy: registerFile(folder), rowKey, hash };
  const copied = await counter.longWork.run(readyJob, order, { answers: {} });
  if (!copied.ok) throw new BackupWrong(copied.error.why);
  const left = { registerFile: registerFile(folder), folder: counter.folder };
  const leftPapers = await counter.longWork.run(unnotedJob, left, { answers: {} });
  const register = Register.open({
    folder,
    clock: counter.clock,
    rowKey: new RowKey(rowKey),
    blocks: (tx) => witnessBlocks(tx, blockKindsOf(counter.features)),
  });
  try {
    counter.vault.keepPepper(pepper);
    counter.vault.keepRowKey(new RowKey(rowKey));
    const epoch = prepareEpoch(counter);
    const { actor, witnessed, people } = opening;
    const unknownSerials = register.write({ actor, whateverTheClock: true }, (tx) => {
      const vouched = people !== null;
      const unknown = writeEpoch(tx, counter, epoch, {
        reason: 'restored',
        witnessed,
        officer: actor,
        vouched,
        leftPapers,
      });
      if (people) keepDecision(tx, 'backups.restore', people, reason);
      // what was stated about the clock of the PC that made the backup says nothing of this one's
      const { correctionMs } = counter.clock;
      if ((readSetting(tx, 'clock')?.correctionMs ?? 0) !== correctionMs)
        saveSetting(tx, 'clock', { correctionMs }, actor);
      return unknown;
    });
    return { epoch: epoch.id, unknownSerials };
  } finally {
    register.close();
    flush(registerFile(folder));
  }
}

const ASIDE = 'former';

/**
 * Puts the restored register in the counter's place by one rename. Register and witness that were there stay in
 * `former/`: they are official, whatever their state. Until the new witness follows, the old one stops issuing.
 */
function bringIn(folder: string): void {
  const register = registerFile(folder);
  const aside = join(folder, ASIDE);
  makeFolder(aside);
  const stamp = randomUUID().slice(0, 8);
  for (const file of [register, `${register}-wal`, witnessFile(folder)]) {
    if (existsSync(file)) keepBeside(file, join(aside, `${stamp}-${basename(file)}`));
  }
  syncFolder(aside);
  // what the old write-ahead log holds must not be played into the new file
  for (const part of ['-wal', '-shm']) rmSync(register + part, { force: true });
  syncFolder(folder);
  const ready = readyFolder(folder);
  renameSync(registerFile(ready), register);
  syncFolder(folder);
  if (existsSync(witnessFile(ready))) renameSync(witnessFile(ready), witnessFile(folder));
  syncFolder(folder);
  rmSync(ready, { recursive: true, force: true });
}

/** A second name for the same file; where the file system knows none, a flushed copy. */
function keepBeside(file: string, kept: string): void {
  try {
    linkSync(file, kept);
  } catch {
    copyFileSync(file, kept);
    flush(kept);
  }
}
