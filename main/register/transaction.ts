/** What a store may do inside the transaction it is given. A store never begins one. */
import type { Instant } from '../../domain/time/civil-time';
import type { Entry } from '../../domain/journal/journal';
import type { SqliteDatabase, SqliteStatement } from './sqlite';
import { need } from '../../domain/need';
import { isProved } from './guards';

type Value = string | number | null;

export interface ReadTx {
  /** The connection's statements: whatever is remembered of rows must be remembered per connection. */
  readonly owner: object;
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
  /** The newest entry, this transaction's own included. */
  head(): { seq: number; hash: string };
}

/** What an entry says: canonical JSON values. */
export type JournalData = Entry['data'];

/** A change that a store asked for. `official` names the table whose new rows the statement gives back, to be proved. */
export interface Change {
  readonly statement: SqliteStatement;
  readonly official: string | undefined;
}

const CHANGE =
  /^\s*(?:(?:INSERT|REPLACE)(?:\s+OR\s+\w+)?\s+INTO\s+(?<table>\w+)[\s(]|UPDATE\s|DELETE\s+FROM\s)/i;

/** Statements prepared once per connection. */
export class Statements {
  readonly #prepared = new Map<string, SqliteStatement>();
  readonly #reading = new Map<string, SqliteStatement>();
  readonly #changes = new Map<string, Change>();

  constructor(private readonly db: SqliteDatabase) {}

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
    const match = CHANGE.exec(sql);
    if (!match) throw new Error(`not a plain INSERT, UPDATE or DELETE: ${sql.slice(0, 80)}`);
    const table = match.groups?.table?.toLowerCase();
    // the guards see to it that nothing else happens to an official table than an INSERT
    if (table === undefined || !isProved(table))
      return { statement: this.db.prepare(sql), official: undefined };
    return { statement: this.db.prepare(`${sql} RETURNING *`).raw(), official: table };
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
  get: <Row>(sql: string, ...values: Value[]) => statements.toRead(sql).get(...values) as Row | undefined,
  one: <Row>(sql: string, ...values: Value[]) => need(statements.toRead(sql).get(...values), 'row') as Row,
  all: <Row>(sql: string, ...values: Value[]) => statements.toRead(sql).all(...values) as Row[],
  each: <Row>(sql: string, ...values: Value[]) =>
    statements.toRead(sql).iterate(...values) as IterableIterator<Row>,
});
