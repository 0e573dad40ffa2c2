/** What payers were let off, and who approved it. */
import type { LetOff } from '../../../../domain/receipts/let-off';
import { insert } from '../../../register/insert';
import type { WriteTx } from '../../../register/transaction';

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
