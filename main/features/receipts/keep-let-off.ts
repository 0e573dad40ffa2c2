/** Keeps what a payer was let off, with the journal's entry that says who approved it: null within the office's own limits. */
import type { LetOff } from '../../../domain/receipts/let-off';
import type { WriteTx } from '../../register/transaction';
import { insertLetOff, type LetOffOf } from './rows/let-offs';

export function keepLetOff(tx: WriteTx, of: LetOffOf, letOff: LetOff, approver: string | null): void {
  const { kind, askedSen, paidSen } = letOff;
  const said = { kind, askedSen, paidSen, ...(approver === null ? {} : { approver }) };
  const { seq } =
    'caseId' in of
      ? tx.journal('cases.let-off', { case: of.caseId, ...said })
      : tx.journal('existing.let-off', { existing: of.existing, ...said });
  insertLetOff(tx, of, letOff, { approver, seq });
}
