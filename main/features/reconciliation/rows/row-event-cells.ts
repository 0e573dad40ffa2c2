/** What a package says of what happened to a row of the work list. */
import type { MadeRow } from '../../../../domain/reconciliation/bound-rows';
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import { toLocalText, type Instant } from '../../../../domain/time/civil-time';
import type { ReadTx } from '../../../register/transaction';

/** The case, and the system that it is entered into. */
export interface ItemOfEvent {
  readonly number: string;
  readonly system: string;
}

interface EventFacts {
  readonly caseId: string;
  readonly kind: string;
  readonly officialNumber: string;
  readonly result: string;
  readonly reference: string;
  readonly reason: string;
  readonly at: Instant;
  readonly officer: string;
}

export const rowEventCells = (
  event: EventFacts,
  { number, system }: ItemOfEvent,
): CsvRow<'reregistration.csv'> => ({
  ...{ item: event.caseId, kind: 'case', event: event.kind, manual_number: number, system },
  ...{ official_number: event.officialNumber, result: event.result, reference: event.reference },
  ...{ reason: event.reason, at: toLocalText(event.at), actor: event.officer },
});

/** reregistration.csv of a slice, one by one. */
export function* eachRowEventRow(
  tx: ReadTx,
  after: number,
  upTo: number,
): Generator<MadeRow<'reregistration.csv'>> {
  const rows = tx.each<EventFacts & ItemOfEvent & { seq: number }>(
    `SELECT e.seq, e.item AS caseId, e.kind, e.official_number AS officialNumber, e.result, e.reference, e.reason, e.at, e.officer,
       c.number, o.system
     FROM reregistration_events e JOIN cases c ON c.id = e.item JOIN outages o ON o.id = c.outage
     WHERE e.item_kind = 'case' AND e.seq > ? AND e.seq <= ? ORDER BY e.seq`,
    after,
    upTo,
  );
  for (const row of rows) yield { seq: row.seq, row: rowEventCells(row, row) };
}
