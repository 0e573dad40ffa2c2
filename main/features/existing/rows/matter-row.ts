/** A matter on an existing case as it was received: its row never changes. */
import type { CaseSystem, Esv2Work, NumberFrom } from '../../../../domain/existing/matter';
import type { Instant } from '../../../../domain/time/civil-time';

export interface Matter {
  readonly id: string;
  readonly outage: string;
  readonly system: CaseSystem;
  readonly number: string;
  readonly numberKey: string;
  readonly court: string;
  readonly numberFrom: NumberFrom;
  readonly party: string;
  readonly documents: string;
  readonly work: Esv2Work | null;
  readonly workNote: string;
  readonly esv2Down: string;
  readonly paidBy: string;
  /** As it was given; another may stand in its place by now. */
  readonly receipt: string;
  readonly amountSen: number;
  readonly at: Instant;
  readonly officer: string;
  readonly seq: number;
}

/** Of the table `existing_matters` as `m`. */
export const MATTER = `m.id, m.outage, m.system, m.number, m.number_key AS numberKey, m.court, m.number_from AS numberFrom, m.party,
  m.documents, m.work, m.work_note AS workNote, m.esv2_down AS esv2Down, m.paid_by AS paidBy, m.receipt, m.amount_sen AS amountSen,
  m.at, m.officer, m.seq`;
