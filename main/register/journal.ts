/** The journal's end in the database: each change of the register adds its entries in its own transaction. */
import type { Instant } from '../../domain/time/civil-time';
import { need } from '../../domain/need';
import { canonicalJson, composeEntry, type Entry, traceCode, ZERO_HASH } from '../../domain/journal/journal';
import { sha256Hex } from './hash';
import type { JournalData, ReadTx } from './transaction';
import type { Statements } from './transaction';

export interface Head {
  readonly seq: number;
  readonly hash: string;
  readonly at: Instant | null;
}

interface JournalRow {
  seq: number;
  at: Instant;
  epoch: string;
  actor: string;
  kind: string;
  v: number;
  data: string;
  prev: string;
  hash: string;
}

const NEWEST = 'SELECT seq, at, hash FROM journal ORDER BY seq DESC LIMIT 1';

export function readHead(tx: ReadTx): Head {
  const row = tx.get<{ seq: number; at: Instant; hash: string }>(NEWEST);
  return row ?? { seq: 0, hash: ZERO_HASH, at: null };
}

/** The hash of this entry; undefined where none stands. */
export const hashAt = (tx: ReadTx, seq: number): string | undefined =>
  tx.get<{ hash: string }>('SELECT hash FROM journal WHERE seq = ?', seq)?.hash;

/** Who made this entry and when; undefined where none stands. */
export const readMoment = (
  tx: ReadTx,
  seq: number,
): { at: Instant; officer: string; entry: number } | undefined =>
  tx.get('SELECT at, actor AS officer, seq AS entry FROM journal WHERE seq = ?', seq);

/** The kod jejak of what this entry says was issued: it stands on the paper, and finds it again. */
export const traceCodeAt = (tx: ReadTx, seq: number): string => traceCode(need(hashAt(tx, seq), 'entry'));

export interface Appending {
  readonly statements: Statements;
  readonly counter: string;
  readonly epoch: string;
  readonly actor: string;
  readonly at: Instant;
}

const APPEND = `INSERT INTO journal (seq, at, epoch, actor, kind, v, data, prev, hash)
  VALUES (@seq, @at, @epoch, @actor, @kind, @v, @data, @prev, @hash)`;

/** Adds one entry after `head` and returns it. */
export function append(into: Appending, head: Head, kind: string, data: JournalData, version = 1): Entry {
  const { statements, counter, epoch, actor, at } = into;
  const entry = { seq: head.seq + 1, at, counter, epoch, actor, kind, v: version, prev: head.hash };
  const text = canonicalJson(data);
  const hash = sha256Hex(composeEntry(entry, text));
  statements.of(APPEND).run({ ...entry, data: text, hash });
  return { ...entry, data, hash };
}

/** The entries after `after` up to `upTo`, in order, each as the line that FORMAT writes. */
export function* journalEntries(
  tx: ReadTx,
  counter: string,
  after: number,
  upTo: number,
): Generator<{ seq: number; hash: string; line: string }> {
  const rows = tx.each<JournalRow>(
    'SELECT * FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq',
    after,
    upTo,
  );
  for (const row of rows) {
    // the stored data is canonical already: it goes into the line as it stands
    yield { seq: row.seq, hash: row.hash, line: composeEntry({ ...row, counter }, row.data, row.hash) };
  }
}
