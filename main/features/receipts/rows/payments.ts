/** How receipts, and cases that got none of ours, were paid: a row each. */
import {
  bareExternal,
  bareReference,
  numberOfPayment,
  type ElsewherePayment,
  type ExternalSystem,
  type Method,
  type Payment,
  type Settlement,
} from '../../../../domain/receipts/payment';
import { sen } from '../../../../domain/money/money';
import { AMONG } from '../../../register/among';
import { insert } from '../../../register/insert';
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

/** Of a receipt, or of a case that got none. */
export type PaidFor = { readonly receipt: string } | { readonly caseId: string };

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
  });
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
