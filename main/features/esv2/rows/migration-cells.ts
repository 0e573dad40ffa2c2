/** What a package says of what happened to a case of the control list (docs/FORMAT.md, S1.9). */
import type { MadeRow } from '../../../../domain/reconciliation/bound-rows';
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import { toLocalText, type Instant } from '../../../../domain/time/civil-time';
import type { ReadTx } from '../../../register/transaction';

/** What ESV2 says of the case: the same in each of its rows. */
export interface Esv2Case {
  readonly number: string;
  readonly registeredOn: string;
  readonly system: string;
  readonly receipt: string;
  readonly amountSen: number;
  readonly receiptOn: string;
}

interface EventFacts {
  readonly caseId: string;
  readonly kind: string;
  readonly state: string;
  readonly esv3Number: string;
  readonly askedOn: string | null;
  readonly askAgainOn: string | null;
  readonly reason: string;
  readonly at: Instant;
  readonly officer: string;
}

export const migrationCells = (event: EventFacts, of: Esv2Case): CsvRow<'esv2-migration.csv'> => ({
  ...{ item: event.caseId, event: event.kind, esv2_number: of.number, registered_on: of.registeredOn },
  ...{ system: of.system, esv2_receipt: of.receipt, amount_sen: String(of.amountSen) },
  ...{ receipt_on: of.receiptOn, state: event.state, esv3_number: event.esv3Number },
  ...{ asked_on: event.askedOn ?? '', ask_again_on: event.askAgainOn ?? '', reason: event.reason },
  ...{ at: toLocalText(event.at), actor: event.officer },
});

const ESV2_CASE = `c.number, v.registered_on AS registeredOn, v.receipt_on AS receiptOn,
  p.system, p.number AS receipt, p.amount_sen AS amountSen`;
const FROM_CASE = 'cases c JOIN esv2_records v ON v.case_id = c.id JOIN payments p ON p.case_id = c.id';

export const readEsv2Case = (tx: ReadTx, id: string): Esv2Case =>
  tx.one<Esv2Case>(`SELECT ${ESV2_CASE} FROM ${FROM_CASE} WHERE c.id = ?`, id);

/** esv2-migration.csv of a slice, one by one. */
export function* eachMigrationRow(
  tx: ReadTx,
  after: number,
  upTo: number,
): Generator<MadeRow<'esv2-migration.csv'>> {
  const rows = tx.each<EventFacts & Esv2Case & { seq: number }>(
    `SELECT e.seq, e.case_id AS caseId, e.kind, e.state, e.esv3_number AS esv3Number, e.asked_on AS askedOn,
       e.ask_again_on AS askAgainOn, e.reason, e.at, e.officer, ${ESV2_CASE}
     FROM esv2_events e JOIN (${FROM_CASE}) ON c.id = e.case_id WHERE e.seq > ? AND e.seq <= ? ORDER BY e.seq`,
    after,
    upTo,
  );
  for (const row of rows) yield { seq: row.seq, row: migrationCells(row, row) };
}
