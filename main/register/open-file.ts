/** Opening the register's file: the right kind, brought to this app's shape, for writing where that is possible. */
import { statSync } from 'node:fs';
import { asCannotOpen, CannotOpen, isReadOnly } from './failures';
import { migrate, shapeOf } from './migrate';
import { openDatabase, openImage, sqliteCode, type SqliteDatabase } from './sqlite';

/** FULL flushes at every commit; NORMAL only where a fault test shows what it would lose. */
export type Synchronous = 'FULL' | 'NORMAL';

export interface OpenedFile {
  readonly db: SqliteDatabase;
  /** The file or its folder cannot be written: it can be looked at, and nothing else. */
  readonly readOnly: boolean;
}

/** Opens (or, with `create`, begins) the file. Throws {@link CannotOpen}, and leaves nothing open then. */
export function openFile(path: string, create: boolean, synchronous: Synchronous): OpenedFile {
  // a pipe or a folder under its name is not waited for
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) throw new CannotOpen('register-damaged');
  let db: SqliteDatabase | undefined;
  try {
    db = openDatabase(path, { mustExist: !create });
    prepare(db, synchronous);
    return { db, readOnly: false };
  } catch (error) {
    db?.close();
    // a file that cannot be opened for writing can often be read
    if (!isUnwritable(error)) throw asCannotOpen(error);
    return { db: openReadOnly(path), readOnly: true };
  }
}

/** Whether the file's disk or rights are to blame: even a look into a log's file needs room beside it. */
function isUnwritable(error: unknown): boolean {
  const code = sqliteCode(error) ?? '';
  return isReadOnly(error) || /^SQLITE_(CANTOPEN$|FULL$|IOERR_(SHM|WRITE))/.test(code);
}

const hasLog = (path: string): boolean => (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** Opens the file for looking alone, from memory where its disk allows no log. Throws {@link CannotOpen}. */
export function openReadOnly(path: string): SqliteDatabase {
  try {
    return ofOurShape(openDatabase(path, { readonly: true, mustExist: true }));
  } catch (error) {
    // a log that was not played in yet would be missing from the image
    if (!isUnwritable(error) || hasLog(path)) throw asCannotOpen(error);
  }
  try {
    return ofOurShape(openImage(path));
  } catch (error) {
    throw asCannotOpen(error);
  }
}

function ofOurShape(db: SqliteDatabase): SqliteDatabase {
  try {
    const shape = shapeOf(db);
    if (shape === 'ours') return db;
    throw new CannotOpen(shape === 'newer' ? 'register-newer' : 'register-foreign');
  } catch (error) {
    db.close();
    throw error;
  }
}

function prepare(db: SqliteDatabase, synchronous: Synchronous): void {
  const shape = shapeOf(db);
  if (shape === 'newer') throw new CannotOpen('register-newer');
  if (shape === 'foreign') throw new CannotOpen('register-foreign');
  db.pragma('journal_mode = WAL');
  db.pragma(`synchronous = ${synchronous}`);
  // the worker plays the log in (log-player.ts); the writer does it only where that fell far behind
  db.pragma('wal_autocheckpoint = 8000');
  db.pragma('foreign_keys = ON');
  db.pragma('recursive_triggers = ON');
  db.pragma('trusted_schema = OFF');
  migrate(db);
  // a file that only looks writable shows itself now, not at the first receipt; beginning alone touches only the log
  db.exec('BEGIN IMMEDIATE; CREATE TABLE probe (x); ROLLBACK');
}
