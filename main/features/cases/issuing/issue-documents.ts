/** The documents that a case is given as it is issued, each with its frozen paper in the queue. */
import type { ReceiptPayment } from '../../../../domain/receipts/payment';
import { summonsCopies } from '../../../../domain/summonses/summons';
import {
  courtPaperOf,
  receiptPaperOf,
  type CasePaperFacts,
  type PaperPayment,
} from '../../../../papers/case-papers';
import type { IssueCaseInput, PaymentInput } from '../../../../preload/contract/cases';
import type { Paper } from '../../../../preload/contract/values';
import { queuePaper } from '../../papers/queue-paper';
import { issueReceipt } from '../../receipts/issue-receipt';
import { issueSummons } from '../../summonses/issue-summons';
import type { CommandContext } from '../../../call/handler';
import type { CaseFacts } from './case-facts';

/** The receipt of a case, with its paper in the queue. */
export function writeReceipt(
  context: CommandContext,
  input: IssueCaseInput,
  facts: CasePaperFacts,
  { lines, settlement }: Pick<CaseFacts, 'lines' | 'settlement'>,
  caseId: string,
  serial: { book: string; serial: number; number: string },
) {
  const { tx, counter, officer } = context;
  const { payment } = input;
  if (payment.method === 'external' || payment.method === 'waiver')
    throw new Error('no receipt for this method');
  const { id, traceCode } = issueReceipt(
    tx,
    {
      ...serial, outage: input.outage, caseId, caseNumber: facts.caseNumber ?? '', payer: input.payer,
      amountSen: settlement.amountSen, roundingSen: settlement.roundingSen, payment: payment as ReceiptPayment,
      changeSen: payment.method === 'cash' ? settlement.changeSen : null, formSerial: input.formSerial,
      officer: officer.id,
    },
    lines,
  ); // prettier-ignore
  const issued = { number: serial.number, at: tx.at, traceCode, hijri: null };
  const document = receiptPaperOf(facts, {
    issued,
    formSerial: input.formSerial,
    payer: input.payer,
    lines,
    roundingSen: settlement.roundingSen,
    payment: paperPayment(payment, settlement.changeSen),
  });
  const { printers, receiptSize } = counter.devices.preferences.get();
  const paper = queuePaper(tx, {
    documentId: id, number: serial.number, size: receiptSize, copy: 0, document,
    printer: printers[receiptSize], officer: officer.id, reason: '',
  }); // prettier-ignore
  const { amountSen, roundingSen, changeSen } = settlement;
  return {
    issued: { id, number: serial.number, amountSen, roundingSen, changeSen, traceCode },
    paper,
  };
}

/** S1.5: the summons of a claim, or the notice of an application that has its hearing. */
export function writeSummons(
  context: CommandContext,
  hearing: NonNullable<IssueCaseInput['hearing']>,
  facts: CasePaperFacts,
  caseId: string,
): { id: string; copies: number; paper: Paper } {
  const { tx, counter, officer } = context;
  const copies = summonsCopies(facts.second.length);
  const number = facts.caseNumber ?? '';
  const { id, traceCode } = issueSummons(tx, {
    caseId,
    hearingAt: hearing.at,
    hearingKind: hearing.kind,
    bench: hearing.bench,
    copies,
    officer: officer.id,
  });
  const document = courtPaperOf(facts, { number, at: tx.at, traceCode, hijri: null });
  const paper = queuePaper(tx, {
    documentId: id, number, size: 'A4', copy: 0, document,
    printer: counter.devices.preferences.get().printers.A4, officer: officer.id, reason: '',
  }); // prettier-ignore
  return { id, copies, paper };
}

function paperPayment(
  payment: Exclude<PaymentInput, { method: 'external' | 'waiver' }>,
  changeSen: number,
): PaperPayment {
  switch (payment.method) {
    case 'cash':
      return { method: 'cash', tenderedSen: payment.tenderedSen, changeSen };
    case 'cheque':
      return { method: 'cheque', bank: payment.bank, number: payment.number, date: payment.date };
    case 'card':
      return { method: 'card', reference: payment.reference, last4: payment.last4 || null };
    case 'qr':
      return { method: 'qr', reference: payment.reference };
  }
}
