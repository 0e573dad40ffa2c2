/** How receipts, and cases that got none of ours, were paid: a row each. */
import {
  bareExternal,
  bareReference,
  isClaim,
  numberOfPayment,
  type ElsewherePayment,
  type ExternalSystem,
  type Method,
  type Payment,
  type Settlement,
} from '../../../../domain/receipts/payment';
import { sen } from '../../../../domain/money/money';
import { AMONG } from '../../../register/among';
import type { MadeRow } from '../../../../domain/reconciliation/bound-rows';
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import { toLocalText, type Instant } from '../../../../domain/time/civil-time';
import { insert } from '../../../register/insert';
import { insertClaim } from './claims';
import type { ReadTx, WriteTx } from '../../../register/transaction';

/** The columns of a payment as {@link PAYMENT} names them, apart from what a receipt has of the same name. */
export interface PaymentColumns {
  readonly method: Method;
  readonly tenderedSen: number | null;
  readonly changeSen: number | null;
  readonly system: string;
  readonly bank: string;
  readonly paidBy: string;
  readonly dated: string | null;
  readonly last4: string | null;
  readonly authority: string;
  readonly waivedFor: string;
}

/** Of the table `payments` as `p`. */
export const PAYMENT = `p.method, p.tendered_sen AS tenderedSen, p.change_sen AS changeSen, p.system, p.bank, p.number AS paidBy, p.dated,
  p.last4, p.authority, p.reason AS waivedFor`;

/** The payment that these columns hold. */
export function paymentOf(row: PaymentColumns): Payment {
  switch (row.method) {
    case 'cash':
      return { method: 'cash', tenderedSen: sen(row.tenderedSen ?? 0) };
    case 'cheque':
      return { method: 'cheque', bank: row.bank, number: row.paidBy, date: row.dated ?? '' };
    case 'card':
      return { method: 'card', reference: row.paidBy, ...(row.last4 === null ? {} : { last4: row.last4 }) };
    case 'qr':
      return { method: 'qr', reference: row.paidBy };
    case 'external':
      return { method: 'external', system: row.system as ExternalSystem, number: row.paidBy };
    case 'waiver':
      return { method: 'waiver', authority: row.authority, reason: row.waivedFor };
  }
}

/** Of a receipt, or of a case or a matter on an existing one that got none, by the entry that tells of it. */
export type PaidFor = (
  { readonly receipt: string } | { readonly caseId: string } | { readonly existing: string }
) & { readonly seq: number };

export function insertPayment(
  tx: WriteTx,
  paidFor: PaidFor,
  payment: Payment,
  { amountSen, changeSen }: Pick<Settlement, 'amountSen' | 'changeSen'>,
): void {
  const { method } = payment;
  const number = numberOfPayment(payment);
  const cash = method === 'cash';
  const cheque = method === 'cheque';
  const waiver = method === 'waiver';
  insert(tx, 'payments', {
    receipt: 'receipt' in paidFor ? paidFor.receipt : null,
    case_id: 'caseId' in paidFor ? paidFor.caseId : null,
    existing: 'existing' in paidFor ? paidFor.existing : null,
    method,
    amount_sen: amountSen,
    tendered_sen: cash ? payment.tenderedSen : null,
    change_sen: cash ? changeSen : null,
    system: method === 'external' ? payment.system : '',
    bank: cheque ? payment.bank : '',
    number,
    dated: cheque ? payment.date : null,
    last4: method === 'card' ? (payment.last4 ?? null) : null,
    bare: method === 'external' ? bareExternal(number) : bareReference(number),
    authority: waiver ? payment.authority : '',
    reason: waiver ? payment.reason : '',
    seq: paidFor.seq,
  });
  if (isClaim(method)) insertClaim(tx, tx.one<{ id: number }>('SELECT max(id) AS id FROM payments').id);
}

/** payments.csv: what stands where no receipt of ours was given. */
export const elsewhereCells = (
  caseNumber: string,
  paidAt: Instant,
  { payment, amountSen }: CasePayment,
): CsvRow<'payments.csv'> => ({
  case_number: caseNumber,
  paid_at: toLocalText(paidAt),
  method: payment.method,
  system: payment.method === 'external' ? payment.system : '',
  number: numberOfPayment(payment),
  amount_sen: String(amountSen),
  authority: payment.method === 'waiver' ? payment.authority : '',
  reason: payment.method === 'waiver' ? payment.reason : '',
});

/** payments.csv of a slice, one by one. */
export function* eachElsewhereRow(
  tx: ReadTx,
  after: number,
  upTo: number,
): Generator<MadeRow<'payments.csv'>> {
  const rows = tx.each<
    PaymentColumns & { seq: number; caseNumber: string; paidAt: Instant; amountSen: number }
  >(
    `SELECT p.seq, coalesce(c.number, e.number) AS caseNumber, coalesce(c.registered_at, e.at) AS paidAt,
       p.amount_sen AS amountSen, ${PAYMENT}
     FROM payments p LEFT JOIN cases c ON c.id = p.case_id LEFT JOIN existing_matters e ON e.id = p.existing
     WHERE p.receipt IS NULL AND p.seq > ? AND p.seq <= ? ORDER BY p.seq`,
    after,
    upTo,
  );
  for (const row of rows) {
    const payment = paymentOf(row) as ElsewherePayment;
    yield {
      seq: row.seq,
      row: elsewhereCells(row.caseNumber, row.paidAt, { payment, amountSen: row.amountSen }),
    };
  }
}

/** A receipt made by iGFMAS or iSPEKS (S1.4), or a waiver: what stands where no receipt of ours was given. */
export interface CasePayment {
  readonly payment: ElsewherePayment;
  /** paid elsewhere, or let off */
  readonly amountSen: number;
}

const OF_CASE = `SELECT ${PAYMENT}, p.amount_sen AS amountSen FROM payments p WHERE p.case_id = ?`;

export function readCasePayment(tx: ReadTx, caseId: string): CasePayment | undefined {
  const row = tx.get<PaymentColumns & { amountSen: number }>(OF_CASE, caseId);
  return row && { payment: paymentOf(row) as ElsewherePayment, amountSen: row.amountSen };
}

/** Of a page's worth of cases in one query, by the case's id. */
export const readCasePayments = (tx: ReadTx, caseIds: readonly string[]): Map<string, CasePayment> =>
  new Map(
    tx
      .all<PaymentColumns & { amountSen: number; caseId: string }>(
        `SELECT p.case_id AS caseId, ${PAYMENT}, p.amount_sen AS amountSen FROM payments p WHERE p.case_id IN ${AMONG}`,
        JSON.stringify(caseIds),
      )
      .map((row) => [row.caseId, { payment: paymentOf(row) as ElsewherePayment, amountSen: row.amountSen }]),
  );

/** A receipt of another system stands against one case only, with whatever blanks and small letters it is typed. */
export const isExternalNumberClaimed = (tx: ReadTx, system: string, number: string): boolean =>
  tx.get(
    // the first condition is the partial index's own
    `SELECT 1 FROM payments WHERE bare <> '' AND bare = ? AND method = 'external' AND system = ?`,
    bareExternal(number),
    system,
  ) !== undefined;

/** Whether somebody wrote down a receipt of this very counter as another system's. */
export const isOwnNumber = (tx: ReadTx, number: string): boolean =>
  tx.get('SELECT 1 FROM receipts WHERE number = ?', bareReference(number)) !== undefined;
