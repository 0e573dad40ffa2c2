/** Cancelling a receipt: by someone else than its issuer, before the closing; the original is accounted for. */
import { originalProblem } from '../../../domain/papers/print-job';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import { isOneHandNow } from '../officers/approver';
import { readPapersOf } from '../papers/rows/papers';
import { countInOutage } from '../outages/count-in-outage';
import { withdrawPapers } from '../papers/withdraw-papers';
import { readTakers } from './rows/issuers';
import { insertReturn, isReturned } from './rows/returns';
import { insertCancellation, readCancellation, readReceipt } from './rows/receipts';
import type { CommandContext } from '../../call/handler';
import { need } from '../../../domain/need';
import { fail, ok } from '../../../domain/result';

export function cancelReceipt(
  { tx, approver, now }: CommandContext,
  input: ParsedInputOf<'receipts.cancel'>,
) {
  const receipt = readReceipt(tx, input.id);
  if (!receipt) return fail('receipt-unknown');
  if (receipt.cancelled) return fail('receipt-cancelled');
  // whoever signed in only asks; the one who cancels is the approver
  const canceller = need(approver, 'approver');
  if (readTakers(tx, receipt.number).some((each) => isOneHandNow(tx, canceller.id, each, now)))
    return fail('canceller-is-issuer');
  const problem = originalProblem(input.original, readPapersOf(tx, receipt.id), receipt.formSerial !== '');
  if (problem) return fail(problem, { fields: [{ path: 'original', code: problem }] });
  insertCancellation(tx, receipt, { reason: input.reason, original: input.original, officer: canceller.id });
  if (receipt.outage !== null) {
    const { seq } = tx.head();
    countInOutage(tx, receipt.outage, { cancelled: 1, amountSen: -receipt.amountSen, seq });
  }
  withdrawPapers(tx, receipt.id, canceller.id);
  return ok({});
}

/** An original that was not returned lies here after all: said by the same two people as a cancellation. */
export function takeBackOriginal(
  { tx, approver, now }: CommandContext,
  { id }: ParsedInputOf<'receipts.takeBackOriginal'>,
) {
  const receipt = readReceipt(tx, id);
  if (!receipt) return fail('receipt-unknown');
  const witness = need(approver, 'approver');
  if (isOneHandNow(tx, witness.id, receipt.officer, now)) return fail('canceller-is-issuer');
  if (readCancellation(tx, id)?.original !== 'not-returned' || isReturned(tx, id))
    return fail('original-not-missing');
  insertReturn(tx, receipt, witness.id);
  return ok({});
}
