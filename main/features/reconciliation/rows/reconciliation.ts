/** One more thing that happened to a case on its way into ESV3 (S1.6–S1.8). */
import { keyOfNumber } from '../../../../domain/cases/case-number';
import type { Classification } from '../../../../domain/reconciliation/reregistration';
import { rowLife, type RowEventKind } from '../../../../domain/reconciliation/row-state';
import { insert } from '../../../register/insert';
import type { WriteTx } from '../../../register/transaction';
import { rowEventCells, type ItemOfEvent } from './row-event-cells';
import { readRowState } from './row-events';
import { moveRow, type Moved } from './work-list';

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
  const before = readRowState(tx, event.caseId);
  const { caseId, kind, officialNumber = '', result = '', reference = '', reason = '', run, officer } = event;
  const item = tx.one<ItemOfEvent>(
    'SELECT c.number, o.system FROM cases c JOIN outages o ON o.id = c.outage WHERE c.id = ?',
    caseId,
  );
  const facts = { caseId, kind, officialNumber, result, reference, reason, at: tx.at, officer };
  const { seq } = tx.journalRows(
    `reregistration.${kind}`,
    { case: caseId, ...(officialNumber ? { officialNumber } : {}), ...(result ? { result } : {}) },
    { 'reregistration.csv': [rowEventCells(facts, item)] },
  );
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
    official_key: keyOfNumber(officialNumber),
    seq,
  });
  const after = rowLife.evolve(before, { kind, officialNumber, result, reference, run, at: tx.at, officer });
  return moveRow(tx, caseId, before, after);
}
