/** Brings a register file to this app's shape: forward only, each step in a transaction, guards made anew at the end. */
import { makeGuards } from './guards';
import { firstOutage } from './migrations/0001-first-outage';
import { calendarTables } from './migrations/0002-calendar';
import { applicantTables } from './migrations/0003-applicants';
import { systemTables } from './migrations/0004-systems';
import { noticeTables } from './migrations/0005-notices';
import { mailTables } from './migrations/0006-mail';
import { drillTables } from './migrations/0007-drills';
import type { SqliteDatabase } from './sqlite';

/** One file each, in order; a file that was shipped never changes again. */
export const MIGRATIONS: readonly string[] = [
  firstOutage,
  calendarTables,
  applicantTables,
  systemTables,
  noticeTables,
  mailTables,
  drillTables,
];

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
