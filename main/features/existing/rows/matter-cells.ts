/** What a package says of a matter on an existing case: a row for each event, with the state that it led to. */
import type { MatterEventKind, MatterStateName } from '../../../../domain/existing/matter';
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import { toLocalText, type CivilDate, type Instant } from '../../../../domain/time/civil-time';
import type { Matter } from './matter-row';

export interface MatterEventFacts {
  readonly kind: MatterEventKind;
  readonly state: MatterStateName;
  readonly reference: string;
  readonly askedOn: CivilDate | null;
  readonly askAgainOn: CivilDate | null;
  readonly reason: string;
  readonly at: Instant;
  readonly officer: string;
}

export const matterCells = (of: Omit<Matter, 'seq'>, event: MatterEventFacts): CsvRow<'existing.csv'> => ({
  ...{ id: of.id, outage: of.outage, system: of.system, case_number: of.number, number_from: of.numberFrom },
  ...{ party: of.party, documents: of.documents, work: of.work ?? '', work_note: of.workNote },
  ...{ esv2_down: of.esv2Down, paid_by: of.paidBy, receipt: of.receipt, amount_sen: String(of.amountSen) },
  ...{ event: event.kind, state: event.state, reference: event.reference, asked_on: event.askedOn ?? '' },
  ...{ ask_again_on: event.askAgainOn ?? '', reason: event.reason },
  ...{ at: toLocalText(event.at), actor: event.officer },
});
