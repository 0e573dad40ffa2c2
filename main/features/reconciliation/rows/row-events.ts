/** What happened to each case on its way into ESV3, and where that leaves it (S1.6–S1.8). */
import { stateAfter } from '../../../../domain/life';
import { rowLife, type RowEvent, type RowState } from '../../../../domain/reconciliation/row-state';
import { eachManualCaseOfOutage, type CaseRow } from '../../cases/rows/cases';
import type { ReadTx } from '../../../register/transaction';

const EVENTS = `SELECT id, seq, item AS caseId, kind, official_number AS officialNumber, result, reference, run, at, officer
  FROM reregistration_events`;

export type StoredRowEvent = RowEvent & {
  readonly id: number;
  readonly caseId: string;
  readonly seq: number;
};

/** What happened to one case, the oldest first. */
export const readRowEvents = (tx: ReadTx, caseId: string): StoredRowEvent[] =>
  tx.all<StoredRowEvent>(`${EVENTS} WHERE item_kind = 'case' AND item = ? ORDER BY id`, caseId);

/** Where a case stands by its events alone; open for one that nothing happened to. */
export const readRowState = (tx: ReadTx, caseId: string): RowState =>
  stateAfter(rowLife, readRowEvents(tx, caseId));

const EVENTS_IN_ORDER = `SELECT e.id, e.seq, e.item AS caseId, e.kind, e.official_number AS officialNumber, e.result, e.reference, e.run, e.at, e.officer
  FROM cases c JOIN reregistration_events e ON e.item_kind = 'case' AND e.item = c.id WHERE c.outage = ? ORDER BY c.court, c.case_type, c.year, c.serial, e.id`;

/**
 * Each case of an outage with its state, in the order of the work list, for the package: two cursors side by side, so that
 * neither is ever held whole.
 */
export function* eachCaseState(tx: ReadTx, outage: string): Generator<{ row: CaseRow; state: RowState }> {
  const events = tx.each<StoredRowEvent>(EVENTS_IN_ORDER, outage);
  try {
    let next = events.next();
    for (const row of eachManualCaseOfOutage(tx, outage)) {
      let state = rowLife.initial;
      for (; !next.done && next.value.caseId === row.id; next = events.next())
        state = rowLife.evolve(state, next.value);
      yield { row, state };
    }
  } finally {
    events.return?.();
  }
}
