/** What is found of a receipt: its numbers, its payment's reference, the payer, the case, the code on its paper. */
import { paymentReference } from '../../../domain/receipts/payment';
import type { SearchSource } from '../../register/found';
import { traceCodeAt } from '../../register/journal';
import { readReceiptsAfter } from './rows/receipts';

export const searchedReceipts: SearchSource = (tx, afterSeq, limit) =>
  readReceiptsAfter(tx, afterSeq, limit).map((row) => ({
    kind: 'receipt',
    id: row.id,
    seq: row.seq,
    at: row.issuedAt,
    title: row.number,
    detail: `${row.payer} · ${row.caseNumber}`,
    text: [row.number, row.formSerial, paymentReference(row.payment), row.caseNumber, row.payer].join('\n'),
    codes: [traceCodeAt(tx, row.seq)],
  }));
