/**
 * The worker's share of keeping the register's log short: what was committed is played into the register's file here, so
 * that it is done on no receipt's way. The pages are those that were flushed with their commits; nothing else is written.
 */
import { openDatabase, type SqliteDatabase } from '../register/sqlite';

/** Journal entries after which it is worth its flush: some thirty receipts. */
const WORTH_PLAYING = 100;

export class LogPlayer {
  #db: SqliteDatabase | undefined;
  #played: number | undefined;

  constructor(private readonly registerFile: string) {}

  /**
   * Told the newest entry; what lies in the log from before the first is the writer's own to play. Waits for nobody, and
   * nobody for it: what others still read an older state of is left for the next time.
   */
  play(newest: number): void {
    this.#played ??= newest;
    if (newest - this.#played < WORTH_PLAYING) return;
    this.#played = newest;
    try {
      this.#db ??= this.#opened();
      this.#db.pragma('wal_checkpoint(PASSIVE)');
    } catch {
      // the log keeps it, as after every commit
    }
  }

  close(): void {
    this.#db?.close();
  }

  #opened(): SqliteDatabase {
    const db = openDatabase(this.registerFile, { mustExist: true });
    db.pragma('query_only = ON');
    db.pragma('synchronous = FULL');
    return db;
  }
}
