/** What payers were let off, and who approved it. */
import type { LetOff, LetOffKind } from '../../../../domain/receipts/let-off';
import type { Instant } from '../../../../domain/time/civil-time';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

/** A case taken here, or a matter on an existing one. */
export type LetOffOf = { readonly caseId: string } | { readonly existing: string };

export function insertLetOff(
  tx: WriteTx,
  of: LetOffOf,
  { kind, askedSen, paidSen }: LetOff,
  by: { readonly approver: string | null; readonly seq: number },
): void {
  insert(tx, 'let_offs', {
    case_id: 'caseId' in of ? of.caseId : null,
    existing: 'existing' in of ? of.existing : null,
    ...{ kind, asked_sen: askedSen, paid_sen: paidSen, ...by },
  });
}

/** Of one of them; undefined where nobody was let off. */
export const readLetOff = (
  tx: ReadTx,
  of: LetOffOf,
): Pick<LetOffRow, 'kind' | 'askedSen' | 'paidSen' | 'approver'> | undefined =>
  tx.get(
    `SELECT kind, asked_sen AS askedSen, paid_sen AS paidSen, approver FROM let_offs
     WHERE ${'caseId' in of ? 'case_id' : 'existing'} = ?`,
    'caseId' in of ? of.caseId : of.existing,
  );

export interface LetOffRow {
  readonly at: Instant;
  /** The case's number. */
  readonly number: string;
  readonly kind: LetOffKind;
  readonly askedSen: number;
  readonly paidSen: number;
  readonly officer: string;
  /** Null within the office's own limits. */
  readonly approver: string | null;
}

/** Oldest first, of an outage. */
export const readLetOffs = (tx: ReadTx, outage: string): LetOffRow[] =>
  tx.all<LetOffRow>(
    `SELECT coalesce(c.registered_at, m.at) AS at, coalesce(c.number, m.number) AS number, l.kind, l.asked_sen AS askedSen,
       l.paid_sen AS paidSen, coalesce(c.officer, m.officer) AS officer, l.approver
     FROM let_offs l LEFT JOIN cases c ON c.id = l.case_id LEFT JOIN existing_matters m ON m.id = l.existing
     WHERE coalesce(c.outage, m.outage) = ? ORDER BY l.seq`,
    outage,
  );
