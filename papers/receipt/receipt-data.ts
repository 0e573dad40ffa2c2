import { FEE_NATURES } from '../../domain/cases/fees';
import { z } from 'zod';
import {
  frozenCase,
  frozenCounter,
  frozenDate,
  frozenIdentity,
  frozenIssue,
  frozenOffice,
  frozenOfficer,
  frozenOutage,
  frozenSen,
} from '../frozen-data';

const payment = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('cash'),
    tenderedSen: frozenSen.nullable(),
    changeSen: frozenSen.nullable(),
  }),
  z.strictObject({
    method: z.literal('cheque'),
    bank: z.string().max(100),
    number: z.string().max(40),
    date: frozenDate.nullable(),
  }),
  z.strictObject({
    method: z.literal('card'),
    reference: z.string().max(60),
    last4: z.string().max(4).nullable(),
  }),
  z.strictObject({ method: z.literal('qr'), reference: z.string().max(60) }),
]);

const feeLine = z.strictObject({
  description: z.string().min(1).max(300),
  revenueCode: z.string().max(40),
  amountSen: frozenSen,
  nature: z.enum(FEE_NATURES),
});

/**
 * The official receipt, the same data for A5 and the 80 mm roll. A waiver or a payment taken by iGFMAS/iSPEKS
 * makes no receipt of ours, so neither is a method here (S1.4). Once issued the sums must agree: a receipt
 * whose figures contradict each other is refused before it can be frozen. A preview (`issued: null`) may be
 * as incomplete as the form it mirrors.
 */
const receiptFields = z.strictObject({
  office: frozenOffice,
  counter: frozenCounter,
  officer: frozenOfficer,
  issued: frozenIssue.nullable(),
  /** Serial of the pre-printed Kew.38 form, where one was used. */
  formSerial: z.string().max(40).nullable(),
  payer: z.strictObject({ name: z.string().max(300), identity: frozenIdentity.nullable() }),
  case: frozenCase.nullable(),
  lines: z.array(feeLine).max(60),
  /** Sum of the lines, before rounding. */
  totalSen: frozenSen,
  /** −2…+2 sen (BNM rounding), nought where the method is not rounded. */
  roundingSen: z.int().min(-2).max(2),
  /** What was due: total + rounding. */
  amountSen: frozenSen,
  payment,
  outage: frozenOutage.nullable(),
  /** Number of the cancelled receipt that this one replaces. */
  replaces: z.string().max(40).nullable(),
});

export const receiptPaper = receiptFields.superRefine((receipt, context) => {
  for (const { message, path } of contradictionsIn(receipt))
    context.addIssue({ code: 'custom', message, path: [path] });
});

export type ReceiptPaper = z.infer<typeof receiptFields>;

/** What does not agree within the receipt, at the field where it stands. */
export function contradictionsIn(receipt: ReceiptPaper): { message: string; path: keyof ReceiptPaper }[] {
  const found: { message: string; path: keyof ReceiptPaper }[] = [];
  const refuse = (message: string, path: keyof ReceiptPaper) => void found.push({ message, path });
  const sum = receipt.lines.reduce((total, line) => total + line.amountSen, 0);
  if (sum !== receipt.totalSen) refuse('total-differs-from-lines', 'totalSen');
  if (receipt.totalSen + receipt.roundingSen !== receipt.amountSen)
    refuse('amount-differs-from-total-and-rounding', 'amountSen');
  if (receipt.issued === null) return found;
  if (receipt.lines.length === 0) refuse('no-lines', 'lines');
  if (receipt.payer.name.trim() === '') refuse('no-payer', 'payer');
  if (receipt.case !== null && receipt.case.number === null) refuse('no-case-number', 'case');
  if (receipt.payment.method !== 'cash') return found;
  const { tenderedSen, changeSen } = receipt.payment;
  if (tenderedSen === null || changeSen === null || tenderedSen - changeSen !== receipt.amountSen)
    refuse('change-differs', 'payment');
  return found;
}
