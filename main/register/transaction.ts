/** What a store may do inside the transaction it is given. A store never begins one. */
import type { Instant } from '../../domain/time/civil-time';
import type { Entry } from '../../domain/journal/journal';
import type { BoundRows } from '../../domain/reconciliation/bound-rows';
import type { SqliteDatabase, SqliteStatement } from './sqlite';
import { need } from '../../domain/need';
import type { Tables } from './baseline/tables';
import { isProved } from './guards';
import type { Memory } from './memory';
import { provedInsert, type ProvedInsert } from './proved-insert';

type Value = string | number | null;

export interface ReadTx {
  /** The connection's statements: whatever is remembered of rows must be remembered per connection. */
  readonly owner: object;
  /**
   * What `read` gives, remembered under `name` until a row of one of `tables`, all that it reads, is written. Not to be
   * changed by whoever gets it. Only the register's own connection remembers; for others it is read each time.
   */
  remembered<T>(tables: readonly (keyof Tables)[], name: string, read: () => T): T;
  /** The first row, typed by the caller who wrote the SQL; undefined when there is none. */
  get<Row>(sql: string, ...values: Value[]): Row | undefined;
  /** The one row that a query always has, such as a count. Throws when it has none. */
  one<Row>(sql: string, ...values: Value[]): Row;
  all<Row>(sql: string, ...values: Value[]): Row[];
  /** Rows one by one, for exports that must stay flat in memory. */
  each<Row>(sql: string, ...values: Value[]): IterableIterator<Row>;
}

export interface WriteTx extends ReadTx {
  /** The journal's time of this transaction: one instant for all it writes. */
  readonly at: Instant;
  readonly epoch: string;
  /** It was stated what time it is: the entries that follow stand at that time. Within an epoch never before the newest entry. */
  takeTime(stated: Instant): void;
  /**
   * From here on entries belong to this epoch; its `register.opened` entry comes next. `sameCopy`: only its time is
   * another, so that how the register stands to its witness is not settled by it.
   */
  beginEpoch(epoch: string, counter: string, sameCopy?: boolean): void;
  /** Runs one INSERT (or a change to a working table) and asserts that it did something. */
  run(sql: string, ...values: Value[]): void;
  /** Adds one entry to the journal; `data` holds ids, numbers, codes, amounts and hashes, never people. */
  journal(kind: string, data: JournalData, version?: number): Entry;
  /** The same for an entry that makes rows of a package: it holds a salted hash of them (docs/FORMAT.md "Bound rows"). */
  journalRows(kind: string, data: JournalData, rows: BoundRows): Entry;
  /** The tables that it has changed so far; the journal is none of them. */
  readonly changed: ReadonlySet<string>;
  /** Done once the commit stands, in a turn of its own, and never otherwise; it sees to its own errors. */
  afterCommit(work: () => void): void;
  /** The newest entry, this transaction's own included. */
  head(): { seq: number; hash: string };
}

/** What an entry says: canonical JSON values. */
export type JournalData = Entry['data'];

/** A change that a store asked for, of one table. */
export type Change = { readonly table: string } & (
  | { readonly proved: false; readonly statement: SqliteStatement }
  /** Of an official table: its new rows are to be proved. */
  | { readonly proved: true; readonly insert: ProvedInsert }
);

const CHANGE =
  /^\s*(?:(?<insert>(?:INSERT|REPLACE)(?:\s+OR\s+\w+)?\s+INTO)|UPDATE(?:\s+OR\s+\w+)?|DELETE\s+FROM)\s+(?<table>\w+)(?=[\s(]|$)/i;

/** Statements prepared once per connection. */
export class Statements {
  readonly #prepared = new Map<string, SqliteStatement>();
  readonly #reading = new Map<string, SqliteStatement>();
  readonly #changes = new Map<string, Change>();

  /** @param memory of the one connection that writes; nothing is remembered beside another's writes */
  constructor(
    private readonly db: SqliteDatabase,
    readonly memory?: Memory,
  ) {}

  /** Throws for anything that would change rows: such goes through {@link change} alone, so that no row comes in unproved. */
  toRead(sql: string): SqliteStatement {
    let statement = this.#reading.get(sql);
    if (!statement) {
      statement = this.db.prepare(sql);
      if (!statement.readonly && !/^\s*PRAGMA\b/i.test(sql))
        throw new Error(`changes rows: ${sql.slice(0, 80)}`);
      this.#reading.set(sql, statement);
    }
    return statement;
  }

  /** Throws for a statement whose table cannot be told from its text. */
  change(sql: string): Change {
    let change = this.#changes.get(sql);
    if (!change) {
      change = this.#changeOf(sql);
      this.#changes.set(sql, change);
    }
    return change;
  }

  #changeOf(sql: string): Change {
    const { insert, table: named } = CHANGE.exec(sql)?.groups ?? {};
    if (named === undefined) throw new Error(`not a plain INSERT, UPDATE or DELETE: ${sql.slice(0, 80)}`);
    const table = named.toLowerCase();
    // the guards see to it that nothing else happens to an official table than an INSERT
    return insert !== undefined && isProved(table)
      ? { table, proved: true, insert: provedInsert(this.db, sql) }
      : { table, proved: false, statement: this.db.prepare(sql) };
  }

  of(sql: string): SqliteStatement {
    let statement = this.#prepared.get(sql);
    if (!statement) {
      statement = this.db.prepare(sql);
      this.#prepared.set(sql, statement);
    }
    return statement;
  }
}

export const readTx = (statements: Statements): ReadTx => ({
  owner: statements,
  remembered: (tables, name, read) =>
    statements.memory ? statements.memory.recall(tables, name, read) : read(),
  get: <Row>(sql: string, ...values: Value[]) => statements.toRead(sql).get(...values) as Row | undefined,
  one: <Row>(sql: string, ...values: Value[]) => need(statements.toRead(sql).get(...values), 'row') as Row,
  all: <Row>(sql: string, ...values: Value[]) => statements.toRead(sql).all(...values) as Row[],
  each: <Row>(sql: string, ...values: Value[]) =>
    statements.toRead(sql).iterate(...values) as IterableIterator<Row>,
});
