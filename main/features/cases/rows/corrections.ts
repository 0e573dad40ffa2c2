/** What was corrected after F9, each correction with its changes; the official rows stay as they are. */
import type { PartyRole } from '../../../../domain/cases/case-type';
import type { Change, HearingChange, PartyChange } from '../../../../domain/cases/correction';
import type { MadeRow } from '../../../../domain/reconciliation/bound-rows';
import type { Instant } from '../../../../domain/time/civil-time';
import { AMONG } from '../../../register/among';
import { insert } from '../../../register/insert';
import { newId } from '../../../register/new-id';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { correctionCells } from './correction-cells';

export interface NewCorrection {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly reason: string;
  readonly officer: string;
  /** Null of what an officer corrects alone. */
  readonly approver: string | null;
  readonly changes: readonly Change[];
}

export interface Correction extends Omit<NewCorrection, 'caseNumber'> {
  readonly id: string;
  readonly at: Instant;
}

/** Writes the note with its entry, which tells nothing of people. Answers its id. */
export function insertCorrection(tx: WriteTx, correction: NewCorrection): string {
  const id = newId();
  const { caseId, reason, officer, approver, changes } = correction;
  const by = approver === null ? {} : { approver };
  const { seq } = tx.journalRows(
    'cases.corrected',
    { case: caseId, correction: id, changes: changes.length, ...by },
    { 'corrections.csv': changes.map((change) => correctionCells({ ...correction, at: tx.at }, change)) },
  );
  insert(tx, 'case_corrections', { id, case_id: caseId, reason, at: tx.at, officer, approver, seq });
  for (const [index, change] of changes.entries()) {
    const { role, ordinal, field, former, corrected } = change;
    insert(tx, 'correction_changes', {
      ...{ correction: id, line: index + 1, role: role ?? '', ordinal, field, former, corrected },
    });
  }
  return id;
}

interface ChangeRow {
  readonly role: PartyRole | '';
  readonly ordinal: number;
  readonly field: string;
  readonly former: string;
  readonly corrected: string;
}

const changeOf = ({ role, ordinal, field, former, corrected }: ChangeRow): Change =>
  role === ''
    ? ({ role: null, ordinal, field, former, corrected } as HearingChange)
    : ({ role, ordinal, field, former, corrected } as PartyChange);

const CHANGE = 'h.role, h.ordinal, h.field, h.former, h.corrected';
const CHANGES = `correction_changes h JOIN case_corrections k ON k.id = h.correction`;
const IN_TURN = 'ORDER BY k.seq, h.line';

/** All changes of a case in their order. */
export const readChanges = (tx: ReadTx, caseId: string): Change[] =>
  tx.all<ChangeRow>(`SELECT ${CHANGE} FROM ${CHANGES} WHERE k.case_id = ? ${IN_TURN}`, caseId).map(changeOf);

/** The changes of a page's worth of cases in one query, by the case's id. */
export const readChangesOf = (tx: ReadTx, caseIds: readonly string[]): Map<string, Change[]> =>
  new Map(
    [
      ...Map.groupBy(
        tx.all<ChangeRow & { caseId: string }>(
          `SELECT k.case_id AS caseId, ${CHANGE} FROM ${CHANGES} WHERE k.case_id IN ${AMONG} ${IN_TURN}`,
          JSON.stringify(caseIds),
        ),
        ({ caseId }) => caseId,
      ),
    ].map(([caseId, rows]) => [caseId, rows.map(changeOf)]),
  );

/** The notes of a case, the oldest first. */
export const readCorrections = (tx: ReadTx, caseId: string): Correction[] =>
  tx
    .all<Omit<Correction, 'changes'>>(
      'SELECT id, case_id AS caseId, reason, at, officer, approver FROM case_corrections WHERE case_id = ? ORDER BY seq',
      caseId,
    )
    .map((row) => ({
      ...row,
      changes: tx
        .all<ChangeRow>(`SELECT ${CHANGE} FROM correction_changes h WHERE h.correction = ? ORDER BY h.line`, row.id)
        .map(changeOf),
    })); // prettier-ignore

/** Cases that were corrected, with the newest entry of each that did it. */
export const readCorrectedAfter = (
  tx: ReadTx,
  afterSeq: number,
  limit: number,
): { caseId: string; seq: number }[] =>
  tx.all(
    'SELECT case_id AS caseId, seq FROM case_corrections WHERE seq > ? ORDER BY seq LIMIT ?',
    afterSeq,
    limit,
  );

/** corrections.csv of a slice, one by one. */
export function* eachCorrectionRow(
  tx: ReadTx,
  after: number,
  upTo: number,
): Generator<MadeRow<'corrections.csv'>> {
  const rows = tx.each<ChangeRow & Parameters<typeof correctionCells>[0] & { seq: number }>(
    `SELECT k.seq, c.number AS caseNumber, k.at, k.reason, k.officer, k.approver, ${CHANGE}
     FROM ${CHANGES} JOIN cases c ON c.id = k.case_id WHERE k.seq > ? AND k.seq <= ? ${IN_TURN}`,
    after,
    upTo,
  );
  for (const row of rows) yield { seq: row.seq, row: correctionCells(row, changeOf(row)) };
}
