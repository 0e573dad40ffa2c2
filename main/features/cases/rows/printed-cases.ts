/** Rows of prints as cases: of each number the newest. */
import type { Series } from '../../../../domain/cases/case-number';
import type { Instant } from '../../../../domain/time/civil-time';
import type { ReadTx } from '../../../register/transaction';

export interface PrintedCase {
  /** `03001-024-2026-124`: one text per number. */
  readonly key: string;
  readonly seq: number;
  readonly series: Series;
  readonly serial: number;
  /** JENIS KES as printed. */
  readonly caseTypeName: string;
  readonly first: string;
  readonly firstId: string;
  readonly second: string;
  readonly secondId: string;
  /** A civil date; empty where the print says none. */
  readonly registeredOn: string;
  readonly bench: string;
  readonly note: string;
  /** The line of the print. */
  readonly line: number;
  /** What the print's numbers are as at. */
  readonly asAt: Instant;
  readonly takenAt: Instant;
  /** Id of who took it in. */
  readonly officer: string;
}

interface Raw extends Omit<PrintedCase, 'key' | 'series'> {
  readonly court: string;
  readonly caseType: string;
  readonly year: number;
}

const ROW = `SELECT r.seq, r.court, r.case_type AS caseType, r.year, r.serial, r.case_type_name AS caseTypeName,
    r.first_name AS first, r.first_id AS firstId, r.second_name AS second, r.second_id AS secondId,
    r.registered_on AS registeredOn, r.bench, r.note, r.line, p.as_at AS asAt, p.at AS takenAt, p.officer
  FROM cause_book_rows r JOIN cause_book_prints p ON p.id = r.print`;

const caseOf = ({ court, caseType, year, ...row }: Raw): PrintedCase => ({
  ...row,
  key: `${court}-${caseType}-${year}-${row.serial}`,
  series: { court, caseType, year },
});

/** In the order in which they were kept. */
export const readPrintedCasesAfter = (tx: ReadTx, afterSeq: number, limit: number): PrintedCase[] =>
  tx.all<Raw>(`${ROW} WHERE r.seq > ? ORDER BY r.seq, r.id LIMIT ?`, afterSeq, limit).map(caseOf);

export function readPrintedCase(tx: ReadTx, key: string): PrintedCase | undefined {
  const [court = '', caseType = '', year = '', serial = ''] = key.split('-');
  const row = tx.get<Raw>(
    `${ROW} WHERE r.court = ? AND r.case_type = ? AND r.year = ? AND r.serial = ? ORDER BY r.id DESC LIMIT 1`,
    court, caseType, Number(year), Number(serial),
  ); // prettier-ignore
  return row && caseOf(row);
}
