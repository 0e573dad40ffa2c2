/** The register of this counter: one file, one writer, every change with its journal entries in one transaction. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../domain/civil-time';
import type { ClockState, CounterClock } from './clock';
import { append, readHead, type Head } from './journal';
import { migrate, shapeOf } from './migrate';
import { openDatabase, sqliteCode, type SqliteDatabase } from './sqlite';
import { readTx, Statements, type ReadTx, type WriteTx } from './transaction';
import { standingOf, type Standing } from './standing';
import { readWitness, writeWitness, type Witnessed } from './witness';

export const registerFile = (folder: string): string => join(folder, 'register.sqlite');
export const witnessFile = (folder: string): string => join(folder, 'witness');

export type OpenFailure =
  'register-newer' | 'register-foreign' | 'register-damaged' | 'register-unreadable' | 'register-on-network';

export class CannotOpen extends Error {
  constructor(
    readonly code: OpenFailure,
    override readonly cause?: unknown,
  ) {
    super(code);
  }
}

/** Why a write was not even begun, or what became of it. */
export type WriteFailure =
  'clock-behind' | 'clock-jumped' | 'register-read-only' | 'disk-full' | 'commit-unknown';

export class CannotWrite extends Error {
  constructor(
    readonly code: WriteFailure,
    override readonly cause?: unknown,
  ) {
    super(code);
  }
}

export interface WriteRequest {
  /** The officer's id, or `system`. */
  readonly actor: string;
  /** Only stating the time, or opening an epoch, may write while the clock is in doubt. */
  readonly whateverTheClock?: boolean;
}

export interface RegisterOptions {
  readonly folder: string;
  readonly clock: CounterClock;
  /** FULL unless a fault test shows what NORMAL would lose. */
  readonly synchronous?: 'FULL' | 'NORMAL';
  /** Called after every commit with the newest entry's seq. */
  readonly onCommit?: (seq: number) => void;
}

const WITNESS_DELAY_MS = 800;

export class Register {
  readonly folder: string;
  readonly clock: CounterClock;
  readonly readOnly: boolean;
  #db: SqliteDatabase;
  #statements: Statements;
  #head: Head;
  #standing: Standing;
  #witnessTimer: NodeJS.Timeout | undefined;
  #stopped: 'commit-unknown' | undefined;
  readonly #options: RegisterOptions;

  private constructor(options: RegisterOptions, db: SqliteDatabase, readOnly: boolean) {
    this.#options = options;
    this.folder = options.folder;
    this.clock = options.clock;
    this.readOnly = readOnly;
    this.#db = db;
    this.#statements = new Statements(db);
    this.#head = readHead(this.reading());
    this.#standing = standingOf(this.reading(), readWitness(witnessFile(this.folder)));
  }

  static exists = (folder: string): boolean => existsSync(registerFile(folder));

  /** Opens (or, with `create`, begins) the register. Throws {@link CannotOpen}. */
  static open(options: RegisterOptions & { create?: boolean }): Register {
    const { db, readOnly } = openFile(options.folder, options.create ?? false, options.synchronous ?? 'FULL');
    try {
      return new Register(options, db, readOnly);
    } catch (error) {
      db.close();
      throw error instanceof CannotOpen ? error : new CannotOpen('register-damaged', error);
    }
  }

  /** A view for queries: what was committed last. */
  reading(): ReadTx {
    return readTx(this.#statements);
  }

  head(): Head {
    return this.#head;
  }

  /** How this register stands to its witness; anything but `sound` stops issuing. */
  standing(): Standing {
    return this.#standing;
  }

  /** A lost witness is made anew, once a full check found the register sound. Throws the file system's error. */
  standingSettled(): void {
    this.#standing = { state: 'sound' };
    this.flushWitness();
  }

  /** Set when nobody knows whether the last commit happened, and the file cannot be asked. */
  stoppedBy(): 'commit-unknown' | undefined {
    return this.#stopped;
  }

  clockState(): ClockState {
    return this.clock.check(this.#head.at);
  }

  epoch():
    | { id: string; counter: string; publicKey: string; keyStore: 'os' | 'file'; openedAt: Instant }
    | undefined {
    return this.reading().get(
      'SELECT id, counter, public_key AS publicKey, key_store AS keyStore, opened_at AS openedAt FROM epochs ORDER BY seq DESC LIMIT 1',
    );
  }

  /**
   * Runs `work` in one IMMEDIATE transaction and commits it durably. When `work` throws, nothing stays.
   * A commit that reports a failure has an unknown outcome: the file is opened again and `happened` is asked; its
   * answer other than undefined means that the commit stands. Throws {@link CannotWrite}.
   */
  write<T>(request: WriteRequest, work: (tx: WriteTx) => T, happened?: (tx: ReadTx) => T | undefined): T {
    this.#mayWrite(request);
    const at = this.clock.entryTime(this.#head.at);
    let head = this.#head;
    let result: T;
    let opensEpoch = false;
    try {
      this.#db.exec('BEGIN IMMEDIATE');
      const writing = this.#writing(request.actor, at);
      result = work(writing.tx);
      head = writing.head();
      opensEpoch = writing.opensEpoch();
    } catch (error) {
      if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
      throw asCannotWrite(error);
    }
    try {
      this.#db.exec('COMMIT');
    } catch (error) {
      return this.#outcomeOf(error, happened);
    }
    this.#committed(head);
    if (opensEpoch) this.#beginsAnew();
    return result;
  }

  /** Writes the witness now: at closing, backup and package, and within a second of every commit. */
  flushWitness(): void {
    clearTimeout(this.#witnessTimer);
    this.#witnessTimer = undefined;
    if (this.readOnly || this.#standing.state !== 'sound') return;
    const epoch = this.epoch();
    if (epoch) writeWitness(witnessFile(this.folder), witnessOf(this.reading(), epoch, this.#head));
  }

  /** One moment of the register, held on a connection of its own while others write: for packages. */
  snapshot(): { tx: ReadTx; close: () => void } {
    const db = openDatabase(registerFile(this.folder), { readonly: true, mustExist: true });
    db.exec('BEGIN');
    const tx = readTx(new Statements(db));
    tx.get('SELECT seq FROM journal LIMIT 1');
    return { tx, close: () => db.close() };
  }

  /** A consistent copy of the register through SQLite's own backup, on the writer's connection. */
  async copyTo(path: string, progress?: (done: number, of: number) => void): Promise<void> {
    await this.#db.backup(path, {
      progress: ({ totalPages, remainingPages }) => {
        progress?.(totalPages - remainingPages, totalPages);
        return 2000;
      },
    });
  }

  /** SQLite's own check of the whole file; empty when it is sound. */
  integrity(): string[] {
    const rows = this.#db.pragma('integrity_check') as { integrity_check: string }[];
    return rows.map((row) => row.integrity_check).filter((text) => text !== 'ok');
  }

  close(): void {
    try {
      this.flushWitness();
    } finally {
      clearTimeout(this.#witnessTimer);
      this.#db.close();
    }
  }

  /** The transaction as stores see it; entries written in it follow one another from the present head. */
  #writing(actor: string, at: Instant): { tx: WriteTx; head: () => Head; opensEpoch: () => boolean } {
    const statements = this.#statements;
    const present = this.epoch();
    let place = { counter: present?.counter ?? '', epoch: present?.id ?? '' };
    let head = this.#head;
    let opensEpoch = false;
    const tx: WriteTx = {
      ...readTx(statements),
      at,
      get epoch() {
        return place.epoch;
      },
      beginEpoch: (epoch, counter) => {
        place = { counter, epoch };
        opensEpoch = true;
      },
      run: (sql, ...values) => {
        const { changes } = statements.of(sql).run(...values);
        if (changes < 1) throw new Error(`no row changed by: ${sql.slice(0, 80)}`);
      },
      journal: (kind, data, version) => {
        const entry = append({ statements, ...place, actor, at }, head, kind, data, version);
        head = { seq: entry.seq, hash: entry.hash, at };
        return entry;
      },
      head: () => head,
    };
    return { tx, head: () => head, opensEpoch: () => opensEpoch };
  }

  #mayWrite(request: WriteRequest): void {
    if (this.readOnly) throw new CannotWrite('register-read-only');
    if (this.#stopped) throw new CannotWrite(this.#stopped);
    if (request.whateverTheClock) return;
    const { state } = this.clockState();
    if (state === 'behind') throw new CannotWrite('clock-behind');
    if (state === 'jumped') throw new CannotWrite('clock-jumped');
  }

  #committed(head: Head): void {
    this.#head = head;
    this.#witnessTimer ??= setTimeout(() => this.#flushQuietly(), WITNESS_DELAY_MS).unref();
    this.#options.onCommit?.(head.seq);
  }

  /** An epoch was opened, knowingly, and stands: from here on the witness follows this register. */
  #beginsAnew(): void {
    this.#standing = { state: 'sound' };
    this.#flushQuietly();
  }

  /** A witness that cannot be written now is written later: it must never harm a receipt. */
  #flushQuietly(): void {
    try {
      this.flushWitness();
    } catch {
      this.#witnessTimer = undefined;
    }
  }

  /** Measured: after a failed fsync the "failed" rows were there. So the file itself is asked. */
  #outcomeOf<T>(error: unknown, happened?: (tx: ReadTx) => T | undefined): T {
    try {
      this.#reopen();
    } catch (cause) {
      this.#stopped = 'commit-unknown';
      throw new CannotWrite('commit-unknown', cause);
    }
    const result = happened?.(this.reading());
    if (result === undefined) throw asCannotWrite(error);
    this.#committed(this.#head);
    return result;
  }

  #reopen(): void {
    if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
    this.#db.close();
    const { db } = openFile(this.folder, false, this.#options.synchronous ?? 'FULL');
    this.#db = db;
    this.#statements = new Statements(db);
    db.pragma('wal_checkpoint(TRUNCATE)');
    this.#head = readHead(this.reading());
  }
}

export function witnessOf(tx: ReadTx, epoch: { id: string; counter: string }, head: Head): Witnessed {
  const rows = tx.all<{ book: string; serial: number | null }>(
    'SELECT id AS book, (SELECT max(serial) FROM receipts WHERE book = b.id) AS serial FROM receipt_books b',
  );
  return {
    counter: epoch.counter,
    epoch: epoch.id,
    seq: head.seq,
    hash: head.hash,
    serials: Object.fromEntries(
      rows.flatMap(({ book, serial }) => (serial === null ? [] : [[book, serial]])),
    ),
  };
}

function openFile(
  folder: string,
  create: boolean,
  synchronous: 'FULL' | 'NORMAL',
): { db: SqliteDatabase; readOnly: boolean } {
  const path = registerFile(folder);
  let db: SqliteDatabase;
  let readOnly = false;
  try {
    db = openDatabase(path, { mustExist: !create });
    try {
      prepare(db, synchronous);
    } catch (error) {
      if (!isReadOnly(error)) throw error;
      readOnly = true;
    }
  } catch (error) {
    if (!isReadOnly(error) && sqliteCode(error) !== 'SQLITE_CANTOPEN') throw openFailure(error);
    db = openReadOnly(path);
    readOnly = true;
  }
  return readOnly && !db.readonly ? { db: reopenReadOnly(db, path), readOnly } : { db, readOnly };
}

const reopenReadOnly = (db: SqliteDatabase, path: string): SqliteDatabase => {
  db.close();
  return openReadOnly(path);
};

function openReadOnly(path: string): SqliteDatabase {
  try {
    const db = openDatabase(path, { readonly: true, mustExist: true });
    const shape = shapeOf(db);
    if (shape === 'ours') return db;
    db.close();
    throw new CannotOpen(shape === 'newer' ? 'register-newer' : 'register-foreign');
  } catch (error) {
    throw error instanceof CannotOpen ? error : openFailure(error);
  }
}

function prepare(db: SqliteDatabase, synchronous: 'FULL' | 'NORMAL'): void {
  const shape = shapeOf(db);
  if (shape === 'newer') throw new CannotOpen('register-newer');
  if (shape === 'foreign') throw new CannotOpen('register-foreign');
  db.pragma('journal_mode = WAL');
  db.pragma(`synchronous = ${synchronous}`);
  db.pragma('foreign_keys = ON');
  db.pragma('recursive_triggers = ON');
  db.pragma('trusted_schema = OFF');
  migrate(db);
  probeWritable(db);
}

/** A file that only looks writable shows itself now, not at the first receipt. */
function probeWritable(db: SqliteDatabase): void {
  db.exec('BEGIN IMMEDIATE; ROLLBACK');
}

const isReadOnly = (error: unknown): boolean => sqliteCode(error)?.startsWith('SQLITE_READONLY') ?? false;

const openFailure = (error: unknown): CannotOpen => {
  if (error instanceof CannotOpen) return error;
  const code = sqliteCode(error) ?? '';
  const damaged = code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB';
  return new CannotOpen(damaged ? 'register-damaged' : 'register-unreadable', error);
};

const asCannotWrite = (error: unknown): unknown => {
  const code = sqliteCode(error) ?? '';
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR_WRITE'))
    return new CannotWrite('disk-full', error);
  if (code.startsWith('SQLITE_READONLY')) return new CannotWrite('register-read-only', error);
  return error;
};
