/** Receipts as they were issued, and their cancellations. */
import type { Instant } from '../../../../domain/time/civil-time';
import { sen } from '../../../../domain/money/money';
import type { CancellationOriginal } from '../../../../domain/reconciliation/package-format';
import type { MadeRow } from '../../../../domain/reconciliation/bound-rows';
import type { Receipt, ReceiptLine } from '../../../../domain/receipts/receipt';
import { bareReference, type ReceiptPayment } from '../../../../domain/receipts/payment';
import { AMONG } from '../../../register/among';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { insertPayment, PAYMENT, paymentOf, type PaymentColumns } from './payments';
import { cancellationCells, issuedRows, lineCells, receiptCells } from './receipt-cells';

/** A receipt with its place in the register; its lines lie in rows of their own. */
export interface ReceiptRow extends Omit<Receipt, 'lines'> {
  readonly id: string;
  readonly number: string;
  readonly book: string;
  readonly serial: number;
  readonly issuedAt: Instant;
  /** Null for one given while no system was down. */
  readonly outage: string | null;
  readonly caseId: string | null;
  /** The matter on an existing case that it was given for (S1.11); null for a case taken here. */
  readonly existing: string | null;
  /** Number of the cancelled one in whose place it stands, for the same money. */
  readonly replaces: string | null;
  readonly officer: string;
}

export type StoredReceipt = ReceiptRow & {
  readonly seq: number;
  readonly cancelled: boolean;
};

/** Writes the receipt with its lines and its entry; answers the entry's hash, whose head is the kod jejak on paper. */
export function insertReceipt(tx: WriteTx, receipt: ReceiptRow, lines: readonly ReceiptLine[]): string {
  const { id, number, book, serial, amountSen, outage, caseId, existing, replaces } = receipt;
  const place = {
    ...(outage === null ? {} : { outage }),
    ...(caseId ? { case: caseId } : {}),
    ...(existing === null ? {} : { existing }),
    ...(replaces === null ? {} : { replaces }),
  };
  const entry = tx.journalRows(
    'receipts.issued',
    { receipt: id, number, book, serial, amountSen, ...place },
    issuedRows(receipt, lines),
  );
  insert(tx, 'receipts', {
    id,
    number,
    book,
    serial,
    issued_at: receipt.issuedAt,
    outage,
    case_id: caseId,
    existing,
    case_number: receipt.caseNumber,
    payer: receipt.payer,
    amount_sen: amountSen,
    rounding_sen: receipt.roundingSen,
    form_serial: receipt.formSerial,
    replaces,
    officer: receipt.officer,
    seq: entry.seq,
  });
  insertPayment(tx, { receipt: id, seq: entry.seq }, receipt.payment, {
    amountSen: sen(amountSen),
    changeSen: sen(receipt.changeSen ?? 0),
  });
  for (const [index, line] of lines.entries()) {
    insert(tx, 'receipt_lines', {
      receipt: id,
      line: index + 1,
      code: line.code,
      revenue_code: line.revenueCode,
      description: line.description,
      amount_sen: line.amountSen,
      nature: line.nature,
      table_sen: line.tableSen,
      reason: line.reason,
    });
  }
  return entry.hash;
}

export const RECEIPT_COLUMNS = `r.id, r.number, r.book, r.serial, r.issued_at AS issuedAt, r.outage, r.case_id AS caseId, r.existing, r.case_number AS caseNumber, r.payer,
  r.amount_sen AS amountSen, r.rounding_sen AS roundingSen, r.form_serial AS formSerial,
  r.replaces, r.officer, r.seq, c.receipt IS NOT NULL AS cancelled, ${PAYMENT}`;
export const RECEIPT_JOINS =
  'JOIN payments p ON p.receipt = r.id LEFT JOIN cancellations c ON c.receipt = r.id';
const RECEIPT = `SELECT ${RECEIPT_COLUMNS} FROM receipts r ${RECEIPT_JOINS}`;

export type RawReceipt = Omit<StoredReceipt, 'cancelled' | 'payment'> &
  PaymentColumns & { cancelled: number };

export const receiptOf = (row: RawReceipt): StoredReceipt => ({
  id: row.id, number: row.number, book: row.book, serial: row.serial, issuedAt: row.issuedAt, outage: row.outage, caseId: row.caseId, existing: row.existing,
  caseNumber: row.caseNumber, payer: row.payer, amountSen: row.amountSen, roundingSen: row.roundingSen,
  payment: paymentOf(row) as ReceiptPayment, changeSen: row.changeSen, formSerial: row.formSerial, replaces: row.replaces, officer: row.officer, seq: row.seq, cancelled: row.cancelled === 1,
}); // prettier-ignore

export const readReceipt = (tx: ReadTx, id: string): StoredReceipt | undefined => {
  const row = tx.get<RawReceipt>(`${RECEIPT} WHERE r.id = ?`, id);
  return row && receiptOf(row);
};

export const readReceiptsAfter = (tx: ReadTx, seq: number, limit: number): StoredReceipt[] =>
  tx.all<RawReceipt>(`${RECEIPT} WHERE r.seq > ? ORDER BY r.seq LIMIT ?`, seq, limit).map(receiptOf);

export const readReceiptsOfCase = (tx: ReadTx, caseId: string): StoredReceipt[] =>
  tx.all<RawReceipt>(`${RECEIPT} WHERE r.case_id = ? ORDER BY r.seq`, caseId).map(receiptOf);

/** Of a matter on an existing case, the oldest first: of each but the last, another stands in its place. */
export const readReceiptsOfExisting = (tx: ReadTx, matter: string): StoredReceipt[] =>
  tx.all<RawReceipt>(`${RECEIPT} WHERE r.existing = ? ORDER BY r.seq`, matter).map(receiptOf);

export const readReceiptByNumber = (tx: ReadTx, number: string): { id: string; number: string } | undefined =>
  tx.get('SELECT id, number FROM receipts WHERE number = ?', number);

/** The one that stands in this one's place. */
export const readReplacementOf = (tx: ReadTx, number: string): { id: string; number: string } | undefined =>
  tx.get('SELECT id, number FROM receipts WHERE replaces = ?', number);

/** The receipts of a page's worth of cases in one query, by the case's id; the oldest first. */
export const readReceiptsOfCases = (tx: ReadTx, caseIds: readonly string[]): Map<string, StoredReceipt[]> =>
  Map.groupBy(
    tx
      .all<RawReceipt>(`${RECEIPT} WHERE r.case_id IN ${AMONG} ORDER BY r.seq`, JSON.stringify(caseIds))
      .map(receiptOf),
    ({ caseId }) => caseId ?? '',
  );

/** receipts.csv of a slice, one by one. */
export function* eachReceiptRow(tx: ReadTx, after: number, upTo: number): Generator<MadeRow<'receipts.csv'>> {
  for (const row of tx.each<RawReceipt>(
    `${RECEIPT} WHERE r.seq > ? AND r.seq <= ? ORDER BY r.seq`,
    after,
    upTo,
  ))
    yield { seq: row.seq, row: receiptCells(receiptOf(row)) };
}

type StoredLine = Pick<ReceiptLine, 'revenueCode' | 'description' | 'amountSen'>;

/** receipt-lines.csv of a slice, one by one. */
export function* eachLineRow(
  tx: ReadTx,
  after: number,
  upTo: number,
): Generator<MadeRow<'receipt-lines.csv'>> {
  const lines = tx.each<{ seq: number; number: string } & StoredLine>(
    `SELECT r.seq, r.number, l.revenue_code AS revenueCode, l.description, l.amount_sen AS amountSen
     FROM receipts r JOIN receipt_lines l ON l.receipt = r.id WHERE r.seq > ? AND r.seq <= ? ORDER BY r.seq, l.line`,
    after,
    upTo,
  );
  for (const { seq, number, ...line } of lines) yield { seq, row: lineCells(number, line) };
}

export const readLines = (tx: ReadTx, receipt: string): ReceiptLine[] =>
  tx.all<ReceiptLine>(
    `SELECT code, revenue_code AS revenueCode, description, amount_sen AS amountSen, nature, table_sen AS tableSen, reason
     FROM receipt_lines WHERE receipt = ? ORDER BY line`,
    receipt,
  );

export interface Cancellation {
  readonly cancelledAt: Instant;
  readonly reason: string;
  readonly original: CancellationOriginal;
  readonly officer: string;
}

export const readCancellation = (tx: ReadTx, receipt: string): Cancellation | undefined =>
  tx.get<Cancellation>(
    'SELECT cancelled_at AS cancelledAt, reason, original, officer FROM cancellations WHERE receipt = ?',
    receipt,
  );

export function insertCancellation(
  tx: WriteTx,
  receipt: StoredReceipt,
  cancellation: Omit<Cancellation, 'cancelledAt'>,
): void {
  const { reason, original, officer } = cancellation;
  const { id, number, amountSen } = receipt;
  const entry = tx.journalRows(
    'receipts.cancelled',
    { receipt: id, number, amountSen, original, by: officer },
    { 'cancellations.csv': [cancellationCells(receipt, { ...cancellation, cancelledAt: tx.at })] },
  );
  insert(tx, 'cancellations', {
    receipt: id,
    cancelled_at: tx.at,
    reason,
    original,
    officer,
    seq: entry.seq,
  });
}

type StoredCancellation = Cancellation & { seq: number; number: string; amountSen: number; issuer: string };

/** cancellations.csv of a slice, one by one. */
export function* eachCancellationRow(
  tx: ReadTx,
  after: number,
  upTo: number,
): Generator<MadeRow<'cancellations.csv'>> {
  const rows = tx.each<StoredCancellation>(
    `SELECT c.seq, r.number, r.amount_sen AS amountSen, r.officer AS issuer, c.cancelled_at AS cancelledAt, c.reason, c.original, c.officer
     FROM cancellations c JOIN receipts r ON r.id = c.receipt WHERE c.seq > ? AND c.seq <= ? ORDER BY c.seq`,
    after,
    upTo,
  );
  for (const { seq, number, amountSen, issuer, ...cancellation } of rows)
    yield { seq, row: cancellationCells({ number, amountSen, officer: issuer }, cancellation) };
}

/** However it was typed: blanks and small letters make no other form of it. */
export const isFormSerialUsed = (tx: ReadTx, formSerial: string): boolean =>
  tx.get(
    // written as the index on it is: SQLite finds an expression's index by its text
    `SELECT 1 FROM receipts WHERE form_serial <> '' AND upper(replace(form_serial, ' ', '')) = ?`,
    bareReference(formSerial),
  ) !== undefined;
