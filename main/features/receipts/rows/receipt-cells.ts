/** What a package says of receipts and their cancellations (docs/FORMAT.md). */
import type { BoundRows } from '../../../../domain/reconciliation/bound-rows';
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import { paymentReference } from '../../../../domain/receipts/payment';
import type { Receipt, ReceiptLine } from '../../../../domain/receipts/receipt';
import { toLocalText, type Instant } from '../../../../domain/time/civil-time';

interface IssuedReceipt extends Omit<Receipt, 'lines' | 'changeSen'> {
  readonly number: string;
  readonly book: string;
  readonly serial: number;
  readonly issuedAt: Instant;
  readonly outage: string | null;
  readonly replaces: string | null;
  readonly officer: string;
}

interface Cancelled {
  readonly cancelledAt: Instant;
  readonly reason: string;
  readonly original: string;
  readonly officer: string;
}

export const receiptCells = (receipt: IssuedReceipt): CsvRow<'receipts.csv'> => ({
  number: receipt.number,
  book: receipt.book,
  serial: String(receipt.serial),
  issued_at: toLocalText(receipt.issuedAt),
  outage: receipt.outage ?? '',
  case_number: receipt.caseNumber,
  payer: receipt.payer,
  amount_sen: String(receipt.amountSen),
  rounding_sen: String(receipt.roundingSen),
  method: receipt.payment.method,
  reference: paymentReference(receipt.payment),
  form_serial: receipt.formSerial,
  replaces: receipt.replaces ?? '',
  issuer: receipt.officer,
});

export const lineCells = (
  number: string,
  line: Pick<ReceiptLine, 'revenueCode' | 'description' | 'amountSen'>,
): CsvRow<'receipt-lines.csv'> => ({
  number,
  revenue_code: line.revenueCode,
  description: line.description,
  amount_sen: String(line.amountSen),
});

/** The rows of a `receipts.issued` entry; the lines in their order. */
export const issuedRows = (receipt: IssuedReceipt, lines: readonly ReceiptLine[]): BoundRows => ({
  'receipts.csv': [receiptCells(receipt)],
  'receipt-lines.csv': lines.map((line) => lineCells(receipt.number, line)),
});

export const cancellationCells = (
  receipt: Pick<IssuedReceipt, 'number' | 'amountSen' | 'officer'>,
  { cancelledAt, reason, original, officer }: Cancelled,
): CsvRow<'cancellations.csv'> => ({
  number: receipt.number,
  cancelled_at: toLocalText(cancelledAt),
  reason,
  original,
  amount_sen: String(receipt.amountSen),
  issuer: receipt.officer,
  actor: officer,
});
