/**
 * One process owns the register. The lock is SQLite's own on a file beside it: the system lets it go with the process,
 * however that ends, so that no stale lock can stop a counter.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setStrangeAside } from './small-file';
import { openDatabase, sqliteCode, type SqliteDatabase } from './sqlite';

export interface RegisterLock {
  release(): void;
}

/** Takes the lock, or answers null when another process (a second window, another user of the PC) has it. */
export function takeLock(folder: string): RegisterLock | null {
  const file = join(folder, 'register.lock');
  try {
    return lockOn(file);
  } catch (error) {
    // a file in which no lock can lie is held by nobody
    if (!['SQLITE_NOTADB', 'SQLITE_CORRUPT'].includes(sqliteCode(error) ?? '')) throw error;
    rmSync(file, { force: true });
    return lockOn(file);
  }
}

function lockOn(file: string): RegisterLock | null {
  setStrangeAside(file);
  const db = openDatabase(file, { busyTimeout: 0 });
  try {
    fill(db);
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (sqliteCode(error)?.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
  return { release: () => db.close() };
}

/** SQLite takes the lock of an empty file only with room for its first page: later, on a full disk, there is none. */
function fill(db: SqliteDatabase): void {
  try {
    if (db.pragma('page_count', { simple: true }) === 0) db.exec('CREATE TABLE held (by)');
  } catch (error) {
    if (/^SQLITE_(BUSY|NOTADB|CORRUPT)/.test(sqliteCode(error) ?? '')) throw error;
  }
}
