/** What a store may do inside the transaction it is given. A store never begins one. */
import type { Instant } from '../../domain/civil-time';
import type { Entry } from '../../domain/journal';
import type { SqliteDatabase, SqliteStatement } from './sqlite';
import { need } from '../need';

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
  /** A supervisor stated what time it is: the entries that follow stand at that time. Never before the newest entry. */
  takeTime(stated: Instant): void;
  /** From here on entries belong to this epoch; its `register.opened` entry comes next. */
  beginEpoch(epoch: string, counter: string): void;
  /** Runs one INSERT (or a change to a working table) and asserts that it did something. */
  run(sql: string, ...values: Value[]): void;
  /** Adds one entry to the journal; `data` holds ids, numbers, codes, amounts and hashes, never people. */
  journal(kind: string, data: JournalData, version?: number): Entry;
  /** The newest entry, this transaction's own included. */
  head(): { seq: number; hash: string };
}

/** What an entry says: canonical JSON values. */
export type JournalData = Entry['data'];

/** Statements prepared once per connection. */
export class Statements {
  readonly #prepared = new Map<string, SqliteStatement>();

  constructor(private readonly db: SqliteDatabase) {}

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
  get: <Row>(sql: string, ...values: Value[]) => statements.of(sql).get(...values) as Row | undefined,
  one: <Row>(sql: string, ...values: Value[]) => need(statements.of(sql).get(...values), 'row') as Row,
  all: <Row>(sql: string, ...values: Value[]) => statements.of(sql).all(...values) as Row[],
  each: <Row>(sql: string, ...values: Value[]) =>
    statements.of(sql).iterate(...values) as IterableIterator<Row>,
});
