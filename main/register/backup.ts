/**
 * Backups: a whole copy under a temporary name, opened again, compared by its head hash, then renamed. Killed anywhere,
 * no incomplete backup bears a final name; the last good one stays until a newer one is good.
 */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toLocalText, type Instant } from '../../domain/time/civil-time';
import { originOf } from './epoch';
import type { CheckProblem } from './check-problem';
import { hashAt, readHead } from './journal';
import { shapeOf } from './migrate';
import { openReadOnly } from './open-file';
import { settleRights } from './rights';
import { openDatabase, type SqliteDatabase } from './sqlite';
import { readTx, Statements, type ReadTx } from './transaction';
import { flush, syncFolder } from './whole-file';
import { storedJson } from './stored-json';

export interface BackupFacts {
  readonly name: string;
  readonly at: Instant;
  readonly seq: number;
  readonly hash: string;
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

const ENDING = '.siaga-backup';
const KEPT = 14;
/** Copied between two looks at how far it is. */
const PAGES_AT_ONCE = 2000;
/** What SQLite lays beside a file. */
const SIDES = ['-wal', '-shm', '-journal'];

/** A copy that a check found something wrong in is kept beside the good ones, the newest alone. */
const DOUBTFUL = '.rosak';

/** `sandaran-<counter>-20261121T100203-000123.siaga-backup`: sorts by time, says how far it reaches. */
export function backupName(counter: string, at: Instant, seq: number): string {
  const time = toLocalText(at).slice(0, 19).replace(/[-:]/g, '');
  return `sandaran-${counter}-${time}-${String(seq).padStart(6, '0')}${ENDING}`;
}

/** The counter that a backup's name speaks of. */
export const counterOfBackup = (name: string): string | undefined =>
  /^sandaran-([A-Z0-9-]{1,16})-\d{8}T\d{6}-/.exec(name)?.[1];

/** What a backup is made of, and where it goes. */
export interface BackupOrder {
  readonly registerFile: string;
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
export async function makeBackup(
  { registerFile, folder, counter, at }: BackupOrder,
  { check, progress, stopAsked }: BackupWatch,
): Promise<BackupFacts> {
  const db = openReadOnly(registerFile);
  let temporary: string | undefined;
  try {
    const tx = holdMoment(db);
    // one name for all tries of this register, so that what a kill left is swept by the next; its lock lets one process in
    temporary = join(folder, `.sandaran-${counter}-${originOf(tx)}.tmp`);
    removeCopy(temporary);
    await copyTo(db, temporary, (done, of) => {
      progress(done, of);
      if (stopAsked()) throw new BackupStopped();
    });
    settleRights(temporary);
    flush(temporary);
    const facts = readBackup(temporary);
    if (hashAt(tx, facts.seq) !== facts.hash) throw new BackupWrong('head differs');
    const problem = await check(temporary);
    // one that was stopped vouches for nothing
    if (stopAsked()) throw new BackupStopped();
    sweepSides(temporary);
    const name = backupName(counter, at, facts.seq);
    if (problem) {
      forgetDoubtful(folder, counter);
      renameSync(temporary, join(folder, `${name}${DOUBTFUL}`));
      throw new BackupDoubtful(problem);
    }
    renameSync(temporary, join(folder, name));
    syncFolder(folder);
    forgetOldest(folder, knownBackups(tx));
    return { name, at, seq: facts.seq, hash: facts.hash };
  } catch (error) {
    if (temporary !== undefined) removeCopy(temporary);
    throw error;
  } finally {
    db.close();
  }
}

/** A consistent copy of the register that lies in `file`, through SQLite's own backup, while others may write. */
export async function copyRegister(file: string, to: string): Promise<void> {
  const db = openReadOnly(file);
  try {
    holdMoment(db);
    await copyTo(db, to);
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

/** Opens a backup and reads what it is. Throws {@link BackupWrong} for anything that is not a sound register of ours. */
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
    .filter((name) => name.endsWith(ENDING))
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
interface Known {
  readonly name: string;
  readonly seq: number;
  readonly hash: string;
}

/** Good ones that the register knows it made, the newest first: names alone can be invented. */
const knownBackups = (tx: ReadTx): Known[] =>
  tx.all<Known>('SELECT name, seq, hash FROM backups WHERE good = 1 ORDER BY id DESC');

/**
 * Keeps the newest that are what the register remembers, the one that was just made counted: what bears an invented name
 * neither counts nor goes.
 */
function forgetOldest(folder: string, known: readonly Known[]): void {
  const ours = known.filter((each) => isStill(join(folder, each.name), each));
  for (const { name } of ours.slice(KEPT - 1)) rmSync(join(folder, name), { force: true });
}

function isStill(path: string, { seq, hash }: Known): boolean {
  if (bytesOf(path) === undefined) return false;
  return leavingNothing(path, () => {
    try {
      const db = openDatabase(path, { readonly: true, mustExist: true });
      try {
        return hashAt(readTx(new Statements(db)), seq) === hash;
      } finally {
        db.close();
      }
    } catch {
      return false;
    }
  });
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
    if (name.startsWith(`sandaran-${counter}-`) && name.endsWith(`${ENDING}${DOUBTFUL}`))
      rmSync(join(folder, name), { force: true });
}

/** What a look at the copy left beside it. */
function sweepSides(path: string): void {
  for (const end of SIDES) rmSync(path + end, { force: true });
}

function removeCopy(path: string): void {
  for (const end of ['', ...SIDES]) rmSync(path + end, { force: true });
}
