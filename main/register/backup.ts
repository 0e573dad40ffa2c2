/**
 * Backups: a whole copy beside the register, opened and checked there, then sealed to the recovery key under a name that
 * nobody can foresee, read back, and renamed. Killed anywhere, no incomplete backup bears a final name; the last good one
 * stays until a newer one is good.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Instant } from '../../domain/time/civil-time';
import { BACKUP_ENDING, backupName } from './backup-name';
import { originOf } from './epoch';
import type { CheckProblem } from './check-problem';
import { readHead, type Head } from './journal';
import { shapeOf } from './migrate';
import { openReadOnly } from './open-file';
import { settleRights } from './rights';
import { RowKey } from './row-key';
import { inScratch } from './scratch';
import { hashFile, sealFile } from './sealed-file';
import { needSetting } from './settings';
import { openDatabase, type SqliteDatabase } from './sqlite';
import { readTx, Statements, type ReadTx } from './transaction';
import { storedJson } from './stored-json';
import { syncFolder } from './whole-file';

export interface BackupFacts {
  readonly name: string;
  readonly at: Instant;
  readonly seq: number;
  readonly hash: string;
  /** Of the sealed file. */
  readonly sha256: string;
}

export class BackupWrong extends Error {}

/** Somebody asked it to stop: nothing of the copy is left. */
export class BackupStopped extends Error {}

/** The copy holds what a check found wrong, as does the register it was made of; it lies there, and is no good backup. */
export class BackupDoubtful extends BackupWrong {
  constructor(readonly problem: CheckProblem) {
    super(problem.code);
  }
}

const KEPT = 14;
/** Copied between two looks at how far it is. */
const PAGES_AT_ONCE = 2000;
/** What SQLite lays beside a file. */
const SIDES = ['-wal', '-shm', '-journal'];

/** A copy that a check found something wrong in is kept beside the good ones, the newest alone. */
const DOUBTFUL = '.rosak';

/** What a backup is made of, and where it goes. */
export interface BackupOrder {
  readonly registerFile: string;
  /** The key of its rows: 32 bytes, hex. */
  readonly rowKey: string;
  readonly folder: string;
  /** The counter's code. */
  readonly counter: string;
  readonly at: Instant;
}

export interface BackupWatch {
  /** The full check of the copy itself, which ends early where it is asked to stop. */
  readonly check: (copy: string) => Promise<CheckProblem | undefined>;
  readonly progress: (done: number, of: number) => void;
  readonly stopAsked: () => boolean;
}

/**
 * Reads and writes whole registers without a pause: not for the thread that issues. Throws the file system's or SQLite's
 * error, {@link BackupWrong} when the copy does not hold what it should, or {@link BackupStopped}.
 */
export function makeBackup(
  order: BackupOrder,
  { check, progress, stopAsked }: BackupWatch,
): Promise<BackupFacts> {
  const goOn = (): void => {
    if (stopAsked()) throw new BackupStopped();
  };
  return inScratch(dirname(order.registerFile), async (scratch) => {
    const copy = join(scratch, 'salinan.sqlite');
    const head = await copyRegister(order.registerFile, copy, (done, of) => {
      progress(done, of);
      goOn();
    });
    const { seq, hash } = readBackup(copy);
    if (seq !== head.seq || hash !== head.hash) throw new BackupWrong('head differs');
    const problem = await check(copy);
    // one that was stopped vouches for nothing
    goOn();
    return sealCopy(order, copy, problem, goOn);
  });
}

/** What a copy says of itself, and of those that were made before it. */
interface CopyFacts {
  readonly head: Head;
  readonly origin: string;
  readonly recipient: string;
  readonly name: string;
  readonly known: readonly Known[];
}

async function sealCopy(
  order: BackupOrder,
  copy: string,
  problem: CheckProblem | undefined,
  goOn: () => void,
): Promise<BackupFacts> {
  const { folder, counter, at } = order;
  const { head, origin, recipient, name, known } = factsOf(order, copy);
  const ours = `.sandaran-${counter}-${origin}.`;
  for (const left of readdirSync(folder).filter((each) => each.startsWith(ours)))
    rmSync(join(folder, left), { force: true });
  const temporary = join(folder, `${ours}${randomUUID()}.tmp`);
  try {
    const sha256 = await sealFile(copy, temporary, [recipient], goOn);
    settleRights(temporary);
    if (problem) forgetDoubtful(folder, counter);
    renameSync(temporary, join(folder, problem ? `${name}${DOUBTFUL}` : name));
    syncFolder(folder);
    if (problem) throw new BackupDoubtful(problem);
    await forgetOldest(folder, known);
    return { name, at, seq: head.seq, hash: head.hash, sha256 };
  } finally {
    rmSync(temporary, { force: true });
  }
}

function factsOf({ counter, at, rowKey }: BackupOrder, copy: string): CopyFacts {
  const db = openReadOnly(copy);
  try {
    const tx = readTx(new Statements(db));
    const head = readHead(tx);
    return {
      head,
      origin: originOf(tx),
      recipient: needSetting(tx, 'recovery').recipient,
      name: backupName({ counter, ...head }, at, new RowKey(rowKey)),
      known: knownBackups(tx),
    };
  } finally {
    db.close();
  }
}

/** A consistent copy of the register that lies in `file`, through SQLite's own backup, while others may write. */
export async function copyRegister(
  file: string,
  to: string,
  progress?: (done: number, of: number) => void,
): Promise<Head> {
  const db = openReadOnly(file);
  try {
    const head = readHead(holdMoment(db));
    await copyTo(db, to, progress);
    return head;
  } finally {
    db.close();
  }
}

/** Without it each commit of others would make SQLite's backup begin anew. */
function holdMoment(db: SqliteDatabase): ReadTx {
  db.exec('BEGIN');
  const tx = readTx(new Statements(db));
  readHead(tx);
  return tx;
}

async function copyTo(
  db: SqliteDatabase,
  to: string,
  progress?: (done: number, of: number) => void,
): Promise<void> {
  await db.backup(to, {
    progress: ({ totalPages, remainingPages }) => {
      progress?.(totalPages - remainingPages, totalPages);
      return PAGES_AT_ONCE;
    },
  });
}

export interface BackupContent {
  readonly seq: number;
  readonly hash: string;
  readonly at: Instant;
  readonly counter: string;
  readonly office: string;
  readonly receipts: number;
  /** The first epoch: what tells this register's copies from every other register's. */
  readonly origin: string;
  readonly drill: boolean;
}

/** Opens a backup, unsealed, and reads what it is. Throws {@link BackupWrong} for anything that is not a sound register of ours. */
export function readBackup(path: string): BackupContent {
  return leavingNothing(path, () => contentOf(path));
}

function contentOf(path: string): BackupContent {
  let db;
  try {
    // a pipe or a device would hold the counter up for ever
    if (!statSync(path).isFile()) throw new Error('not a file');
    db = openDatabase(path, { readonly: true, mustExist: true });
  } catch (error) {
    throw new BackupWrong('unreadable', { cause: error });
  }
  try {
    const shape = shapeOf(db);
    if (shape === 'newer') throw new BackupWrong('newer');
    if (shape !== 'ours' && shape !== 'older') throw new BackupWrong('foreign');
    const check = db.pragma('quick_check(1)', { simple: true });
    if (check !== 'ok') throw new BackupWrong('damaged');
    const tx = readTx(new Statements(db));
    const head = readHead(tx);
    if (!head.at) throw new BackupWrong('empty');
    const office = tx.get<{ value: string }>(
      `SELECT value FROM setting_versions WHERE name = 'office' ORDER BY id DESC LIMIT 1`,
    );
    const setting = tx.get<{ value: string }>(
      `SELECT value FROM setting_versions WHERE name = 'counter' ORDER BY id DESC LIMIT 1`,
    );
    return {
      seq: head.seq,
      hash: head.hash,
      at: head.at,
      origin: originOf(tx),
      drill: setting !== undefined && (storedJson(setting.value) as { drill?: unknown }).drill === true,
      counter:
        tx.get<{ counter: string }>('SELECT counter FROM epochs ORDER BY seq DESC LIMIT 1')?.counter ?? '',
      office: office ? String((storedJson(office.value) as { name?: unknown }).name ?? '') : '',
      receipts: tx.one<{ n: number }>('SELECT count(*) AS n FROM receipts').n,
    };
  } catch (error) {
    throw error instanceof BackupWrong ? error : new BackupWrong('unreadable', { cause: error });
  } finally {
    db.close();
  }
}

/** Files that bear a backup's name, newest first; a link that leads nowhere or in a circle is none. */
export function listBackups(folder: string): { name: string; bytes: number }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(BACKUP_ENDING))
    .sort()
    .reverse()
    .flatMap((name) => {
      const bytes = bytesOf(join(folder, name));
      return bytes === undefined ? [] : [{ name, bytes }];
    });
}

function bytesOf(path: string): number | undefined {
  try {
    const seen = statSync(path);
    return seen.isFile() ? seen.size : undefined;
  } catch {
    return undefined;
  }
}

/** A backup as the register remembers it. */
export interface Known {
  readonly name: string;
  readonly at: Instant;
  readonly seq: number;
  readonly sha256: string;
}

/** Good ones that the register knows it made, the newest first: names alone can be invented. */
export const knownBackups = (tx: ReadTx): Known[] =>
  tx.all<Known>('SELECT name, at, seq, sha256 FROM backups WHERE good = 1 ORDER BY id DESC');

/**
 * Keeps the newest that are what the register remembers, the one that was just made counted: what bears an invented name
 * neither counts nor goes.
 */
async function forgetOldest(folder: string, known: readonly Known[]): Promise<void> {
  let kept = 1;
  for (const { name, sha256 } of known) {
    const path = join(folder, name);
    if (bytesOf(path) === undefined || (await hashFile(path)) !== sha256) continue;
    if (++kept > KEPT) rmSync(path, { force: true });
  }
}

/** A look at a file with a write-ahead log leaves its empty log and index behind: they go again, a stranger's stay. */
function leavingNothing<T>(path: string, look: () => T): T {
  const ours = SIDES.map((end) => path + end).filter((side) => !existsSync(side));
  try {
    return look();
  } finally {
    for (const side of ours) rmSync(side, { force: true });
  }
}

function forgetDoubtful(folder: string, counter: string): void {
  for (const name of readdirSync(folder))
    if (name.startsWith(`sandaran-${counter}-`) && name.endsWith(`${BACKUP_ENDING}${DOUBTFUL}`))
      rmSync(join(folder, name), { force: true });
}
