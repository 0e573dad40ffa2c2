/** One receipt with its lines, its papers and what became of it. */
import { paymentReference } from '../../../domain/receipts/payment';
import { fail, ok } from '../../../domain/result';
import { readPapersOf, toPaper } from '../papers/rows/papers';
import { replaceableOf } from './cancelled-view';
import { receiptSummary } from './receipt-view';
import {
  readCancellation,
  readLines,
  readReceipt,
  readReceiptByNumber,
  readReplacementOf,
} from './rows/receipts';
import { readReturn } from './rows/returns';
import { traceCodeAt } from '../../register/journal';
import type { QueryContext } from '../../call/handler';

export function receiptFile({ tx }: QueryContext, { id }: { id: string }) {
  const row = readReceipt(tx, id);
  if (!row) return fail('receipt-unknown');
  const cancellation = readCancellation(tx, id);
  const { roundingSen, payment, changeSen, formSerial } = row;
  return ok({
    receipt: receiptSummary(row),
    lines: readLines(tx, id).map(({ revenueCode, description, amountSen, nature, reason }, index) => ({
      line: index + 1, revenueCode, description, amountSen, nature, reason,
    })), // prettier-ignore
    roundingSen,
    tenderedSen: payment.method === 'cash' ? payment.tenderedSen : null,
    changeSen,
    reference: paymentReference(payment),
    formSerial,
    traceCode: traceCodeAt(tx, row.seq),
    cancellation: cancellation
      ? {
          at: cancellation.cancelledAt,
          reason: cancellation.reason,
          original: cancellation.original,
          officer: cancellation.officer,
          returned: readReturn(tx, id) ?? null,
        }
      : null,
    replaces: (row.replaces === null ? undefined : readReceiptByNumber(tx, row.replaces)) ?? null,
    replacedBy: readReplacementOf(tx, row.number) ?? null,
    replaceable: replaceableOf(tx, row),
    papers: readPapersOf(tx, id).map(toPaper),
  });
}
