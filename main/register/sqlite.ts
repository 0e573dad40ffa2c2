/** The one file that loads the SQLite addon. Everything else gets a database as a value. */
import type Database from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isMainThread, workerData } from 'node:worker_threads';
import { settleRights } from './rights';

export type SqliteDatabase = Database.Database;
export type SqliteStatement = Database.Statement<unknown[], unknown>;

/**
 * An ordinary `require` in the main thread. A worker gets the addon's place in `workerData.sqliteModule`, since an
 * older Electron for trying finds it through a hook that only the main thread has.
 */
const load = createRequire(import.meta.url);
const place = (): string => {
  const given = (workerData as { sqliteModule?: string } | null)?.sqliteModule;
  return !isMainThread && given ? given : 'better-sqlite3';
};

/** Where the addon's package lies, for `workerData.sqliteModule`. */
export const sqliteModulePath = (): string => load.resolve('better-sqlite3');

let constructor: typeof Database | undefined;

export interface OpenOptions {
  readonly readonly?: boolean;
  readonly mustExist?: boolean;
  /** Milliseconds to wait for another connection's lock. */
  readonly busyTimeout?: number;
}

/** Opens a database file; throws better-sqlite3's `SqliteError` with its `code`. */
export function openDatabase(path: string, options: OpenOptions = {}): SqliteDatabase {
  constructor ??= load(place()) as typeof Database;
  const db = new constructor(path, {
    readonly: options.readonly ?? false,
    fileMustExist: options.mustExist ?? false,
    timeout: options.busyTimeout ?? 5000,
  });
  // its logs get the rights of the file itself
  if (!options.readonly && path !== '') settleRights(path);
  return db;
}

/**
 * A database as it lies in its file, held in memory: for a disk that cannot be written, on which SQLite cannot open one
 * that uses a write-ahead log. Throws the file system's or SQLite's error.
 */
export function openImage(path: string): SqliteDatabase {
  constructor ??= load(place()) as typeof Database;
  const bytes = readFileSync(path);
  // bytes 18 and 19 say "write-ahead log", which memory does not have; the log itself was played in at the last closing
  if (bytes.length > 19) bytes[18] = bytes[19] = 1;
  const db = new constructor(bytes, { readonly: true });
  db.pragma('query_only = ON');
  return db;
}

/** SQLite's own check of the whole file; empty when it is sound. */
export const integrityOf = (db: SqliteDatabase): string[] => complaintsOf(db, 'integrity_check');

/**
 * The same in parts, for whoever may be told to stop in between, since nothing interrupts SQLite at its own work: every
 * page of the file, then each table with its indexes.
 */
export function* integrityParts(db: SqliteDatabase): Generator<string[]> {
  yield complaintsOf(db, 'quick_check');
  const tables = db.prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`);
  for (const name of tables.pluck().all() as string[])
    yield complaintsOf(db, `integrity_check('${name.replaceAll("'", "''")}')`);
}

const complaintsOf = (db: SqliteDatabase, check: string): string[] =>
  (db.pragma(check) as Record<string, string>[])
    .flatMap((row) => Object.values(row))
    .filter((text) => text !== 'ok');

/** The extended result code (`SQLITE_FULL`, `SQLITE_IOERR_FSYNC`, …) when the error is SQLite's. */
export const sqliteCode = (error: unknown): string | undefined =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('SQLITE_')
    ? error.code
    : undefined;
