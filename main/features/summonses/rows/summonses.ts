/** Summonses as they were issued (S1.5). */
import type { MadeRow } from '../../../../domain/reconciliation/bound-rows';
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import type { CourtPaperMade, HearingKind } from '../../../../domain/summonses/summons';
import { instantOfLocalMinute, toLocalText, type Instant } from '../../../../domain/time/civil-time';
import { keepState } from './summons-states';
import { insert } from '../../../register/insert';
import { traceCodeAt } from '../../../register/journal';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface SummonsRow {
  readonly id: string;
  readonly caseId: string;
  /** The first of those who are called; empty where nobody is. */
  readonly party: string;
  /** Local at the court, `2026-12-01T09:00`. */
  readonly hearingAt: string;
  readonly hearingKind: HearingKind;
  readonly bench: string;
  /** In which the hearing has its place; null where the court has no list. */
  readonly sitting: string | null;
  readonly made: CourtPaperMade;
  readonly copies: number;
  /** Id of the one that a correction left behind. */
  readonly replaces: string | null;
  readonly issuedAt: Instant;
  readonly officer: string;
}

type Called = Omit<SummonsRow, 'caseId' | 'officer'> & { readonly caseNumber: string };

const summonsCells = (row: Called): CsvRow<'summonses.csv'> => ({
  number: row.id,
  case_number: row.caseNumber,
  party: row.party,
  hearing_at: toLocalText(instantOfLocalMinute(row.hearingAt)),
  hearing_kind: row.hearingKind,
  bench: row.bench,
  sitting: row.sitting ?? '',
  made: row.made,
  copies: String(row.copies),
  replaces: row.replaces ?? '',
  issued_at: toLocalText(row.issuedAt),
});

/** Writes the summons and its entry; answers the entry's hash for the kod jejak. */
export function insertSummons(tx: WriteTx, row: Omit<SummonsRow, 'issuedAt'>): string {
  const { id, caseId, party, hearingAt, hearingKind, bench, sitting, made, copies, replaces, officer } = row;
  const { caseNumber } = tx.one<{ caseNumber: string }>(
    'SELECT number AS caseNumber FROM cases WHERE id = ?',
    caseId,
  );
  const instead = replaces === null ? {} : { replaces };
  const entry = tx.journalRows(
    'summonses.issued',
    {
      summons: id,
      case: caseId,
      hearingAt: instantOfLocalMinute(hearingAt),
      hearingKind,
      copies,
      made,
      ...instead,
    },
    { 'summonses.csv': [summonsCells({ ...row, caseNumber, issuedAt: tx.at })] },
  );
  insert(tx, 'summonses', {
    id,
    case_id: caseId,
    party,
    hearing_at: hearingAt,
    hearing_kind: hearingKind,
    bench,
    sitting,
    made,
    copies,
    replaces,
    issued_at: tx.at,
    officer,
    seq: entry.seq,
  });
  for (const each of replaces === null ? [id] : [id, replaces]) keepState(tx, each);
  return entry.hash;
}

const SUMMONS = `SELECT s.id, s.case_id AS caseId, s.party, s.hearing_at AS hearingAt, s.hearing_kind AS hearingKind, s.bench, s.sitting, s.made, s.copies,
  s.replaces, s.issued_at AS issuedAt, s.officer FROM summonses s`;

export const readSummons = (tx: ReadTx, id: string): SummonsRow | undefined =>
  tx.get<SummonsRow>(`${SUMMONS} WHERE s.id = ?`, id);

/** All of a case, the oldest first: the last one stands. */
export const readSummonsesOfCase = (tx: ReadTx, caseId: string): SummonsRow[] =>
  tx.all<SummonsRow>(`${SUMMONS} WHERE s.case_id = ? ORDER BY s.seq`, caseId);

export const readSummonsOfCase = (tx: ReadTx, caseId: string): SummonsRow | undefined =>
  tx.get<SummonsRow>(`${SUMMONS} WHERE s.case_id = ? ORDER BY s.seq DESC LIMIT 1`, caseId);

/** When it was issued, and its kod jejak: how another paper speaks of it. */
export interface Told {
  readonly at: Instant;
  readonly traceCode: string;
}

const told = (tx: ReadTx, row: { at: Instant; seq: number } | undefined): Told | undefined =>
  row && { at: row.at, traceCode: traceCodeAt(tx, row.seq) };

export const readSummonsTold = (tx: ReadTx, id: string): Told | undefined =>
  told(tx, tx.get('SELECT issued_at AS at, seq FROM summonses WHERE id = ?', id));

/** What stands in its place, once a correction left it behind. */
export const readReplacement = (tx: ReadTx, id: string): Told | undefined =>
  told(tx, tx.get('SELECT issued_at AS at, seq FROM summonses WHERE replaces = ?', id));

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
    `SELECT s.seq, s.id, s.hearing_at AS hearingAt, s.hearing_kind AS hearingKind, s.bench, s.sitting, s.made, s.copies, s.party, s.replaces, s.issued_at AS issuedAt,
       c.number AS caseNumber
     FROM summonses s JOIN cases c ON c.id = s.case_id WHERE s.seq > ? AND s.seq <= ? ORDER BY s.seq`,
    after,
    upTo,
  );
  for (const { seq, ...row } of rows) yield { seq, row: summonsCells(row) };
}
