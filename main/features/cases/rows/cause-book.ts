/** Prints of the cause book that were taken in, and their rows (S1.13). */
import { randomUUID } from 'node:crypto';
import type { CauseBookRow } from '../../../../domain/cases/cause-book';
import type { Instant } from '../../../../domain/time/civil-time';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

/** What a kept row says beside its number; compared in whatever letters. */
const COLUMNS = `case_type_name, first_name, first_id, second_name, second_id, registered_on, bench, note`;
type Values = readonly string[];

const valuesOf = ({ caseTypeName, first, second, registeredOn, bench, note }: CauseBookRow): Values => [
  ...[caseTypeName, first.name, first.idNumber, second.name, second.idNumber],
  ...[registeredOn ?? '', bench, note],
];

/** How a row stands to what was kept of its number: `new`, `changed`, or `same`. */
export function readRowStanding(tx: ReadTx, row: CauseBookRow): 'new' | 'changed' | 'same' {
  const { series, serial } = row.number;
  const kept = tx.get<Record<string, string>>(
    `SELECT ${COLUMNS} FROM cause_book_rows WHERE court = ? AND case_type = ? AND year = ? AND serial = ? ORDER BY id DESC LIMIT 1`,
    series.court, series.caseType, series.year, serial,
  ); // prettier-ignore
  if (!kept) return 'new';
  const text = (values: Values): string => JSON.stringify(values).toUpperCase();
  return text(Object.values(kept)) === text(valuesOf(row)) ? 'same' : 'changed';
}

/** Notes that a print is taken in; its rows follow in lots. */
export function insertPrint(
  tx: WriteTx,
  print: { file: string; asAt: Instant; rows: number; officer: string },
): string {
  const id = randomUUID();
  const { seq } = tx.journal('cases.cause-book', { file: print.file, asAt: print.asAt, rows: print.rows });
  insert(tx, 'cause_book_prints', {
    id,
    file: print.file,
    as_at: print.asAt,
    rows: print.rows,
    at: tx.at,
    officer: print.officer,
    seq,
  });
  return id;
}

export function insertCauseBookRow(tx: WriteTx, print: string, row: CauseBookRow): void {
  const { series, serial } = row.number;
  tx.run(
    `INSERT INTO cause_book_rows (print, line, court, case_type, year, serial, ${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    print, row.line, series.court, series.caseType, series.year, serial, ...valuesOf(row),
  ); // prettier-ignore
}
