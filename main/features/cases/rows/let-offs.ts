/** What payers were let off, and who approved it. */
import type { LetOff, LetOffKind } from '../../../../domain/receipts/let-off';
import type { Instant } from '../../../../domain/time/civil-time';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

/** `approver` is null within the office's own limits. */
export function insertLetOff(
  tx: WriteTx,
  caseId: string,
  { kind, askedSen, paidSen }: LetOff,
  approver: string | null,
): void {
  const by = approver === null ? {} : { approver };
  const { seq } = tx.journal('cases.let-off', { case: caseId, kind, askedSen, paidSen, ...by });
  insert(tx, 'let_offs', { case_id: caseId, kind, asked_sen: askedSen, paid_sen: paidSen, approver, seq });
}

/** Of one case; undefined where nobody was let off. */
export const readLetOff = (
  tx: ReadTx,
  caseId: string,
): Pick<LetOffRow, 'kind' | 'askedSen' | 'paidSen' | 'approver'> | undefined =>
  tx.get(
    'SELECT kind, asked_sen AS askedSen, paid_sen AS paidSen, approver FROM let_offs WHERE case_id = ?',
    caseId,
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

/** Oldest first, of the cases of an outage. */
export const readLetOffs = (tx: ReadTx, outage: string): LetOffRow[] =>
  tx.all<LetOffRow>(
    `SELECT c.registered_at AS at, c.number, l.kind, l.asked_sen AS askedSen, l.paid_sen AS paidSen, c.officer, l.approver
     FROM let_offs l JOIN cases c ON c.id = l.case_id WHERE c.outage = ? ORDER BY l.seq`,
    outage,
  );
