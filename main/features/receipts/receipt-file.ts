/** One receipt with its lines, its papers and what became of it. */
import { traceCode } from '../../../domain/journal/journal';
import { paymentReference } from '../../../domain/receipts/payment';
import { fail, ok } from '../../../domain/result';
import { readPapersOf, toPaper } from '../papers/rows/papers';
import { receiptSummary } from './receipt-view';
import { readCancellation, readLines, readReceipt } from './rows/receipts';
import { readReturn } from './rows/returns';
import type { QueryContext } from '../../call/handler';

export function receiptFile({ tx }: QueryContext, { id }: { id: string }) {
  const row = readReceipt(tx, id);
  if (!row) return fail('receipt-unknown');
  const cancellation = readCancellation(tx, id);
  const entry = tx.one<{ hash: string }>(
    'SELECT j.hash FROM journal j JOIN receipts r ON r.seq = j.seq WHERE r.id = ?',
    id,
  );
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
    traceCode: traceCode(entry.hash),
    cancellation: cancellation
      ? {
          at: cancellation.cancelledAt,
          reason: cancellation.reason,
          original: cancellation.original,
          officer: cancellation.officer,
          returned: readReturn(tx, id) ?? null,
        }
      : null,
    papers: readPapersOf(tx, id).map(toPaper),
  });
}
