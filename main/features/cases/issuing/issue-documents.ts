/** The documents that a case is given as it is issued, each with its frozen paper in the queue. */
import { NO_REVENUE_CODE } from '../../../../domain/cases/fees';
import type { ReceiptPayment } from '../../../../domain/receipts/payment';
import type { Receipt } from '../../../../domain/receipts/receipt';
import { summonsCopies, type CourtPaperMade } from '../../../../domain/summonses/summons';
import { hijriOf } from '../../calendar/hijri-months';
import { courtPaperOf, issuedReceiptPaper, type CasePaperFacts } from '../../../../papers/case-papers';
import type { IssueCaseInput } from '../../../../preload/contract/cases';
import type { Paper } from '../../../../preload/contract/values';
import { queuePaper } from '../../papers/queue-paper';
import { issueReceipt } from '../../receipts/issue-receipt';
import { issueSummons } from '../../summonses/issue-summons';
import type { CommandContext } from '../../../call/handler';
import type { CaseFacts } from './case-facts';

/** The receipt of a case, as its row and its paper both say it. */
function receiptOf(
  { payer, formSerial, payment }: IssueCaseInput,
  { lines, settlement }: Pick<CaseFacts, 'lines' | 'settlement'>,
  caseNumber: string,
): Receipt {
  if (payment.method === 'external' || payment.method === 'waiver')
    throw new Error('no receipt for this method');
  const { amountSen, roundingSen } = settlement;
  const changeSen = payment.method === 'cash' ? settlement.changeSen : null;
  return {
    formSerial,
    caseNumber,
    payer,
    lines: lines.map((line) => ({ ...line, revenueCode: line.revenueCode || NO_REVENUE_CODE })),
    amountSen,
    roundingSen,
    payment: payment as ReceiptPayment,
    changeSen,
  };
}

/** The receipt of a case, with its paper in the queue. */
export function writeReceipt(
  context: CommandContext,
  input: IssueCaseInput,
  facts: CasePaperFacts,
  fees: Pick<CaseFacts, 'lines' | 'settlement'>,
  caseId: string,
  serial: { book: string; serial: number; number: string },
) {
  const { tx, counter, officer } = context;
  const receipt = receiptOf(input, fees, facts.caseNumber ?? '');
  const { number } = serial;
  const place = {
    ...serial,
    outage: input.outage,
    caseId,
    existing: null,
    replaces: null,
    officer: officer.id,
  };
  const { id, traceCode } = issueReceipt(tx, receipt, place);
  const document = issuedReceiptPaper(facts, receipt, {
    number,
    at: tx.at,
    traceCode,
    hijri: hijriOf(tx, tx.at),
  });
  const { printers, receiptSize } = counter.devices.preferences.get();
  const paper = queuePaper(tx, {
    documentId: id, number, size: receiptSize, copy: 0, document,
    printer: printers[receiptSize], officer: officer.id, reason: '',
  }); // prettier-ignore
  const { amountSen, roundingSen } = receipt;
  const { changeSen } = fees.settlement;
  return { issued: { id, number, amountSen, roundingSen, changeSen, traceCode }, paper };
}

/** What the court paper is given beside what it says. */
interface Given {
  readonly caseId: string;
  /** In which the hearing has its place. */
  readonly sitting: string | null;
  /** How many of the party's own copies bear number, date and receipt; undefined: it is printed here. */
  readonly ownCopies: number | undefined;
}

/** S1.5: the summons of a claim, or the notice of an application that has its hearing; nothing is printed beside own copies. */
export function writeSummons(
  context: CommandContext,
  hearing: NonNullable<IssueCaseInput['hearing']>,
  facts: CasePaperFacts,
  { caseId, sitting, ownCopies }: Given,
): { id: string; copies: number; made: CourtPaperMade; paper: Paper | undefined } {
  const { tx, counter, officer } = context;
  const copies = ownCopies ?? summonsCopies(facts.second.length);
  const made = ownCopies === undefined ? 'printed' : 'own-copies';
  const number = facts.caseNumber ?? '';
  const { id, traceCode } = issueSummons(tx, {
    ...{ caseId, party: facts.second[0]?.name ?? '', hearingAt: hearing.at, hearingKind: hearing.kind },
    ...{ bench: hearing.bench, sitting, made, copies, replaces: null, officer: officer.id },
  });
  if (made === 'own-copies') return { id, copies, made, paper: undefined };
  const document = courtPaperOf(facts, { number, at: tx.at, traceCode, hijri: hijriOf(tx, tx.at) });
  const paper = queuePaper(tx, {
    documentId: id, number, size: 'A4', copy: 0, document,
    printer: counter.devices.preferences.get().printers.A4, officer: officer.id, reason: '',
  }); // prettier-ignore
  return { id, copies, made, paper };
}
