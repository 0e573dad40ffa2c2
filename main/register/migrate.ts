/** Brings a register file to this app's shape: forward only, each step in a transaction, guards made anew at the end. */
import { makeGuards } from './guards';
import { baseline } from './baseline/baseline';
import type { SqliteDatabase } from './sqlite';

/** The baseline and, after the first release, one file for each change; what was released never changes (`released`). */
export const MIGRATIONS: readonly string[] = [baseline];

/** `KSIA` in ASCII: tells our registers from other SQLite files. */
export const APPLICATION_ID = 0x4b534941;

export type Shape = 'empty' | 'ours' | 'older' | 'newer' | 'foreign';

export function shapeOf(db: SqliteDatabase): Shape {
  const application = db.pragma('application_id', { simple: true }) as number;
  const version = db.pragma('user_version', { simple: true }) as number;
  if (application === 0 && version === 0) {
    const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number;
    return tables === 0 ? 'empty' : 'foreign';
  }
  if (application !== APPLICATION_ID) return 'foreign';
  if (version > MIGRATIONS.length) return 'newer';
  return version < MIGRATIONS.length ? 'older' : 'ours';
}

/** Runs what is missing. The caller has made a backup of an `older` register before. */
export function migrate(db: SqliteDatabase): void {
  const version = db.pragma('user_version', { simple: true }) as number;
  for (const [index, sql] of MIGRATIONS.entries()) {
    if (index < version) continue;
    const step = db.transaction(() => {
      db.exec(sql);
      makeGuards(db);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${index + 1}`);
    });
    step.immediate();
  }
}
