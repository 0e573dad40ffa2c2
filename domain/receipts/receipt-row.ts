import { canonicalJson, type Sha256 } from '../journal/journal';
import { RECEIPT_COLUMNS, RECEIPT_LINE_COLUMNS } from '../reconciliation/package-format';

/** The columns of receipts.csv that are settled at issue and never change: all but the salt. */
export type ReceiptColumns = Record<Exclude<(typeof RECEIPT_COLUMNS)[number], 'salt'>, string>;
/** A line as receipt-lines.csv holds it, without the receipt's number. */
export type ReceiptLineColumns = Record<Exclude<(typeof RECEIPT_LINE_COLUMNS)[number], 'number'>, string>;

export type SaltedReceipt = {
  /** 32 hex characters, random per receipt: without it the journal's hash tells nothing about the payer */
  salt: string;
  /** every value the text of its CSV cell */
  columns: ReceiptColumns;
  /** in order */
  lines: readonly ReceiptLineColumns[];
};

const ISSUE_COLUMNS = RECEIPT_COLUMNS.filter((column) => column !== 'salt');
const LINE_COLUMNS = RECEIPT_LINE_COLUMNS.filter((column) => column !== 'number');

/**
 * `rowHash` of FORMAT: SHA-256 of the salt followed by the canonical JSON of the issue-time columns and the lines.
 * Only FORMAT's columns enter it; throws TypeError when one is missing or the salt is none.
 */
export function receiptRowHash(receipt: SaltedReceipt, sha256: Sha256): string {
  if (!/^[0-9a-f]{32}$/.test(receipt.salt)) throw new TypeError('a salt is 32 hex characters');
  const row = {
    ...pick(receipt.columns, ISSUE_COLUMNS),
    lines: receipt.lines.map((line) => pick(line, LINE_COLUMNS)),
  };
  return sha256(receipt.salt + canonicalJson(row));
}

function pick<K extends string>(cells: Record<K, string>, columns: readonly K[]): Record<K, string> {
  const picked = {} as Record<K, string>;
  for (const column of columns) {
    const cell: unknown = cells[column];
    if (typeof cell !== 'string') throw new TypeError(`cell ${column} is missing`);
    picked[column] = cell;
  }
  return picked;
}
