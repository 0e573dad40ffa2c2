/** What happened to each case on its way into ESV3 (S1.6–S1.8). */
import type { Classification } from '../../../../domain/reconciliation/reregistration';
import {
  evolveRow,
  OPEN_ROW,
  type RowEvent,
  type RowEventKind,
  type RowState,
} from '../../../../domain/reconciliation/row-state';
import { eachCaseOfOutage, type CaseRow } from '../../cases/rows/cases';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { moveRow, type Moved } from './work-list';

const EVENTS = `SELECT id, item AS caseId, kind, official_number AS officialNumber, result, reference, run, at, officer
  FROM reregistration_events`;

export type StoredRowEvent = RowEvent & { readonly id: number; readonly caseId: string };

/** What happened to one case, the oldest first. */
export const readRowEvents = (tx: ReadTx, caseId: string): StoredRowEvent[] =>
  tx.all<StoredRowEvent>(`${EVENTS} WHERE item_kind = 'case' AND item = ? ORDER BY id`, caseId);

const EVENTS_IN_ORDER = `SELECT e.id, e.item AS caseId, e.kind, e.official_number AS officialNumber, e.result, e.reference, e.run, e.at, e.officer
  FROM cases c JOIN reregistration_events e ON e.item_kind = 'case' AND e.item = c.id WHERE c.outage = ? ORDER BY c.court, c.case_type, c.year, c.serial, e.id`;

/**
 * Each case of an outage with its state, in the order of the work list, for the package: two cursors side by side, so that
 * neither is ever held whole.
 */
export function* eachCaseState(tx: ReadTx, outage: string): Generator<{ row: CaseRow; state: RowState }> {
  const events = tx.each<StoredRowEvent>(EVENTS_IN_ORDER, outage);
  try {
    let next = events.next();
    for (const row of eachCaseOfOutage(tx, outage)) {
      let state = OPEN_ROW;
      for (; !next.done && next.value.caseId === row.id; next = events.next())
        state = evolveRow(state, next.value);
      yield { row, state };
    }
  } finally {
    events.return?.();
  }
}

export interface NewRowEvent {
  readonly caseId: string;
  readonly kind: RowEventKind;
  readonly officialNumber?: string;
  readonly result?: Classification;
  readonly reference?: string;
  readonly reason?: string;
  readonly run: string;
  readonly officer: string;
}

/** Adds the event and its journal entry, and moves the row. */
export function insertRowEvent(tx: WriteTx, event: NewRowEvent): Moved {
  const { caseId, kind, officialNumber = '', result = '', reference = '', reason = '', run, officer } = event;
  insert(tx, 'reregistration_events', {
    item_kind: 'case',
    item: caseId,
    kind,
    official_number: officialNumber,
    result,
    reference,
    reason,
    run,
    at: tx.at,
    officer,
  });
  tx.journal(`reregistration.${kind}`, {
    case: caseId,
    ...(officialNumber ? { officialNumber } : {}),
    ...(result ? { result } : {}),
  });
  return moveRow(tx, caseId, { kind, officialNumber, result, reference, run, at: tx.at, officer });
}
