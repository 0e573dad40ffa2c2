/** Whether a receipt in the place of a cancelled one needs a supervisor: what was let off is approved for whom it was. */
import type { ApprovalRule } from '../../call/approval-rule';
import { readLetOff } from './rows/let-offs';
import { replaceProblem } from './replaceable';
import { readReceipt } from './rows/receipts';

export const replacementRule: ApprovalRule<'receipts.replace'> = (tx, { id, payer }) => {
  const former = readReceipt(tx, id);
  if (!former || former.payer === payer || replaceProblem(tx, former)) return undefined;
  const { caseId, existing } = former;
  const of = caseId === null ? { existing: existing ?? '' } : { caseId };
  const letOff = readLetOff(tx, of);
  if (!letOff || letOff.approver === null) return undefined;
  const { kind, askedSen, paidSen } = letOff;
  return { what: kind, amounts: { askedSen, paidSen } };
};
