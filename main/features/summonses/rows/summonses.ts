/** Summonses as they were issued (S1.5). */
import type { MadeRow } from '../../../../domain/reconciliation/bound-rows';
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import type { HearingKind } from '../../../../domain/summonses/summons';
import { instantOfLocalMinute, toLocalText, type Instant } from '../../../../domain/time/civil-time';
import { insert } from '../../../register/insert';
import { traceCodeAt } from '../../../register/journal';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface SummonsRow {
  readonly id: string;
  readonly caseId: string;
  /** Local at the court, `2026-12-01T09:00`. */
  readonly hearingAt: string;
  readonly hearingKind: HearingKind;
  readonly bench: string;
  readonly copies: number;
  readonly issuedAt: Instant;
  readonly officer: string;
}

type Called = Pick<SummonsRow, 'id' | 'hearingAt' | 'hearingKind' | 'copies' | 'issuedAt'> & {
  readonly caseNumber: string;
  readonly party: string | null;
};

const summonsCells = (row: Called): CsvRow<'summonses.csv'> => ({
  number: row.id,
  case_number: row.caseNumber,
  party: row.party ?? '',
  hearing_at: toLocalText(instantOfLocalMinute(row.hearingAt)),
  hearing_kind: row.hearingKind,
  copies: String(row.copies),
  issued_at: toLocalText(row.issuedAt),
});

/** The case that a summons belongs to, as `c`, and the first of those who are called. */
const CALLED = `c.number AS caseNumber,
  (SELECT name FROM parties p WHERE p.case_id = c.id AND p.role = 'second' ORDER BY ordinal LIMIT 1) AS party`;

/** Writes the summons and its entry; answers the entry's hash for the kod jejak. */
export function insertSummons(tx: WriteTx, row: Omit<SummonsRow, 'issuedAt'>): string {
  const { id, caseId, hearingAt, hearingKind, bench, copies, officer } = row;
  const called = tx.one<Pick<Called, 'caseNumber' | 'party'>>(
    `SELECT ${CALLED} FROM cases c WHERE c.id = ?`,
    caseId,
  );
  const entry = tx.journalRows(
    'summonses.issued',
    { summons: id, case: caseId, hearingAt: instantOfLocalMinute(hearingAt), hearingKind, copies },
    { 'summonses.csv': [summonsCells({ ...row, ...called, issuedAt: tx.at })] },
  );
  insert(tx, 'summonses', {
    id,
    case_id: caseId,
    hearing_at: hearingAt,
    hearing_kind: hearingKind,
    bench,
    copies,
    issued_at: tx.at,
    officer,
    seq: entry.seq,
  });
  return entry.hash;
}

const SUMMONS = `SELECT s.id, s.case_id AS caseId, s.hearing_at AS hearingAt, s.hearing_kind AS hearingKind, s.bench, s.copies, s.issued_at AS issuedAt, s.officer FROM summonses s`;

export const readSummonsOfCase = (tx: ReadTx, caseId: string): SummonsRow | undefined =>
  tx.get<SummonsRow>(`${SUMMONS} WHERE s.case_id = ? ORDER BY s.issued_at DESC LIMIT 1`, caseId);

/** The kod jejak of each of the case's summonses and notices of hearing. */
export const readTraceCodes = (tx: ReadTx, caseId: string): string[] =>
  tx
    .all<{ seq: number }>('SELECT seq FROM summonses WHERE case_id = ? ORDER BY seq', caseId)
    .map(({ seq }) => traceCodeAt(tx, seq));

/** summonses.csv of a slice, one by one. */
export function* eachSummonsRow(
  tx: ReadTx,
  after: number,
  upTo: number,
): Generator<MadeRow<'summonses.csv'>> {
  const rows = tx.each<Called & { seq: number }>(
    `SELECT s.seq, s.id, s.hearing_at AS hearingAt, s.hearing_kind AS hearingKind, s.copies, s.issued_at AS issuedAt, ${CALLED}
     FROM summonses s JOIN cases c ON c.id = s.case_id WHERE s.seq > ? AND s.seq <= ? ORDER BY s.seq`,
    after,
    upTo,
  );
  for (const { seq, ...row } of rows) yield { seq, row: summonsCells(row) };
}
