/**
 * "Official rows never change" as the database's own law: every table but the working ones refuses UPDATE and
 * DELETE. Made anew as the last step of every migration, so that a new table is guarded unless it is named here.
 */
import type { SqliteDatabase } from './sqlite';

/** Working tables that follow from official rows: each has its fold (`projection`), which the full check holds it against. */
export const PROJECTED_TABLES: readonly string[] = [
  'paper_states',
  'mail_queue',
  'mail_counts',
  'applicant_entries',
  'applicant_numbers',
  'applicant_addresses',
  'open_claims',
  'call_backs',
  'esv2_rows',
  'existing_states',
  'intake_states',
  'request_states',
  'letter_places',
  'outage_counts',
  'outage_states',
  'appointment_states',
  'reregistration_queues',
  'reregistration_rows',
  'summons_states',
];

/** Working tables from which nothing official follows, whatever stands in them, and why. */
export const LOOSE_TABLES: Readonly<Record<string, string>> = {
  drafts: 'what somebody is typing: it is checked as if typed anew when it is issued',
  deadlines: 'when the home list and the alarms warn: folded anew at each start and with whatever moves it',
  applicant_pieces: 'by which pieces of words the directory is searched: no act asks it',
  mail_pieces: 'by which pieces of words the recipients of a letter are searched: no act asks it',
  list_choices: 'in which order an officer likes a list: it changes no row of it',
  mail_hold: 'why the outbox waits for its server: a line here can make it wait for an hour at most',
};

/** Tables that may be changed, and thrown away. */
export const WORKING_TABLES: ReadonlySet<string> = new Set([
  ...PROJECTED_TABLES,
  ...Object.keys(LOOSE_TABLES),
]);

export function makeGuards(db: SqliteDatabase): void {
  for (const table of tableNames(db)) {
    for (const verb of ['UPDATE', 'DELETE'] as const) {
      const name = `guard_${table}_${verb.toLowerCase()}`;
      db.exec(`DROP TRIGGER IF EXISTS ${name}`);
      if (WORKING_TABLES.has(table)) continue;
      db.exec(
        `CREATE TRIGGER ${name} BEFORE ${verb} ON ${table} BEGIN SELECT RAISE(ABORT, 'official-rows-never-change'); END`,
      );
    }
  }
}

/**
 * Every table but an index's own (`pieces`) and those of SQLite's own names: in `LIKE 'sqlite_%'` the line would stand for
 * any letter, and hide `sqliteX`.
 */
export function tableNames(db: SqliteDatabase): string[] {
  return db
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name`,
    )
    .all()
    .map((row) => row.name)
    .filter((name) => !name.startsWith('sqlite_'));
}

/** Whether rows of this table are proved, each by the entry that closes its transaction (`row-proof.ts`). */
export const isProved = (table: string): boolean => table !== 'journal' && !WORKING_TABLES.has(table);
