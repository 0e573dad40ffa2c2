/** Prints of the cause book that were taken in, and their rows (S1.13). */
import type { CauseBookRow } from '../../../../domain/cases/cause-book';
import type { Instant } from '../../../../domain/time/civil-time';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { newId } from '../../../register/new-id';

/** What a kept row says beside its number; compared in whatever letters. */
const saidBy = ({ caseTypeName, first, second, registeredOn, bench, note }: CauseBookRow) => ({
  ...{ case_type_name: caseTypeName, first_name: first.name, first_id: first.idNumber },
  ...{ second_name: second.name, second_id: second.idNumber, registered_on: registeredOn ?? '', bench, note },
});
type Said = ReturnType<typeof saidBy>;
const COLUMNS = 'case_type_name, first_name, first_id, second_name, second_id, registered_on, bench, note';

export type RowNews = 'new' | 'changed' | 'same';

/** How a row stands to what was kept of its number. */
export function readRowNews(tx: ReadTx, row: CauseBookRow): RowNews {
  const { series, serial } = row.number;
  const kept = tx.get<Said>(
    `SELECT ${COLUMNS} FROM cause_book_rows WHERE court = ? AND case_type = ? AND year = ? AND serial = ? ORDER BY id DESC LIMIT 1`,
    series.court, series.caseType, series.year, serial,
  ); // prettier-ignore
  if (!kept) return 'new';
  const text = (said: Said): string => JSON.stringify(Object.values(said)).toUpperCase();
  return text(kept) === text(saidBy(row)) ? 'same' : 'changed';
}

export interface Print {
  /** SHA-256 of its bytes; `typed` where it was typed from paper, `paper` where it lies here on paper alone. */
  readonly file: string;
  /** Of one on paper alone. */
  readonly court?: string;
  readonly asAt: Instant;
  readonly rows: number;
  readonly officer: string;
}

/** The same print of the same time, taken in before: whole, or until it was interrupted. */
export const readPrint = (tx: ReadTx, { file, asAt }: Pick<Print, 'file' | 'asAt'>): string | undefined =>
  tx.get<{ id: string }>('SELECT id FROM cause_book_prints WHERE file = ? AND as_at = ?', file, asAt)?.id;

/** Notes that a print is taken in; its rows follow in lots. */
export function insertPrint(tx: WriteTx, { file, court = '', asAt, rows, officer }: Print): string {
  const id = newId();
  const { seq } = tx.journal('cases.cause-book', { file, asAt, rows });
  insert(tx, 'cause_book_prints', { id, file, court, as_at: asAt, rows, at: tx.at, officer, seq });
  return id;
}

/** Keeps what is new or changed of a lot, each line of a print once, whoever takes it in how often. */
export function insertCauseBookRows(tx: WriteTx, print: string, rows: readonly CauseBookRow[]): void {
  const fresh = rows.filter((row) => readRowNews(tx, row) !== 'same' && !isKept(tx, print, row.line));
  if (fresh.length === 0) return;
  const { seq } = tx.journal('cases.cause-book-rows', { print, rows: fresh.length });
  for (const row of fresh) {
    const { court, caseType, year } = row.number.series;
    const number = { court, case_type: caseType, year, serial: row.number.serial };
    insert(tx, 'cause_book_rows', { print, line: row.line, seq, ...number, ...saidBy(row) });
  }
}

/** Below the rows that a print has so far. */
export const readNextLine = (tx: ReadTx, print: string): number =>
  (tx.get<{ line: number | null }>('SELECT max(line) AS line FROM cause_book_rows WHERE print = ?', print)
    ?.line ?? 0) + 1;

/** The newest time as at which a book of the court was taken in or printed to lie here; undefined before the first. */
export const readBookAsAt = (tx: ReadTx, court: string): Instant | undefined =>
  tx.get<{ asAt: Instant | null }>(
    `SELECT max(as_at) AS asAt FROM (
       SELECT as_at FROM official_numbers WHERE court = ? AND source IN ('cause-book-print', 'cause-book-paper')
       UNION ALL SELECT as_at FROM cause_book_prints WHERE court = ? AND file = 'paper')`,
    ...[court, court],
  )?.asAt ?? undefined;

const isKept = (tx: ReadTx, print: string, line: number): boolean =>
  tx.get('SELECT 1 FROM cause_book_rows WHERE print = ? AND line = ?', print, line) !== undefined;
