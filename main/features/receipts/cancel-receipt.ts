/** Cancelling a receipt: by someone else than its issuer, before the closing; the original is accounted for. */
import { mayBeOut } from '../../../domain/papers/print-job';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import { readPapersOf } from '../papers/rows/papers';
import { countInOutage } from '../outages/count-in-outage';
import { withdrawPapers } from '../papers/withdraw-papers';
import { insertCancellation, readReceipt } from './rows/receipts';
import type { CommandContext } from '../../call/handler';
import { need } from '../../../domain/need';
import { fail, ok } from '../../../domain/result';

export function cancelReceipt({ tx, approver }: CommandContext, input: ParsedInputOf<'receipts.cancel'>) {
  const receipt = readReceipt(tx, input.id);
  if (!receipt) return fail('receipt-unknown');
  if (receipt.cancelled) return fail('receipt-cancelled');
  // whoever signed in only asks; the one who cancels is the approver
  const canceller = need(approver, 'approver');
  if (canceller.id === receipt.officer) return fail('canceller-is-issuer');
  const cameOut = readPapersOf(tx, receipt.id).some(({ state }) => mayBeOut(state));
  if (input.original === 'unprinted' && cameOut)
    return fail('original-was-printed', { fields: [{ path: 'original', code: 'original-was-printed' }] });
  insertCancellation(tx, receipt, { reason: input.reason, original: input.original, officer: canceller.id });
  if (receipt.outage !== null) {
    const { seq } = tx.head();
    countInOutage(tx, receipt.outage, { cancelled: 1, amountSen: -receipt.amountSen, seq });
  }
  withdrawPapers(tx, receipt.id, canceller.id);
  return ok({});
}
