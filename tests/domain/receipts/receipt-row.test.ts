import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { RECEIPT_COLUMNS } from '../../../domain/reconciliation/package-format';
import { receiptRowHash, type SaltedReceipt } from '../../../domain/receipts/receipt-row';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const receipt: SaltedReceipt = {
  salt: '00112233445566778899aabbccddeeff',
  columns: {
    number: 'R2-000124', book: 'b1', serial: '124', issued_at: '2026-11-21T10:02:03+08:00', outage: 'G1',
    case_number: '03001-014-0114-2026', payer: 'Contoh binti Contoh', amount_sen: '4600', rounding_sen: '0',
    method: 'cash', reference: '', form_serial: '',
  },
  lines: [
    { line: '1', revenue_code: 'H1', description: 'Saman', amount_sen: '2500' },
    { line: '2', revenue_code: 'H2', description: 'Wakalah', amount_sen: '2100' },
  ],
}; // prettier-ignore

describe("a receipt row's hash", () => {
  it('is SHA-256 over the salt and the canonical JSON of its columns and lines', () => {
    const canonical =
      '{"amount_sen":"4600","book":"b1","case_number":"03001-014-0114-2026","form_serial":"",' +
      '"issued_at":"2026-11-21T10:02:03+08:00","lines":[' +
      '{"amount_sen":"2500","description":"Saman","line":"1","revenue_code":"H1"},' +
      '{"amount_sen":"2100","description":"Wakalah","line":"2","revenue_code":"H2"}],' +
      '"method":"cash","number":"R2-000124","outage":"G1","payer":"Contoh binti Contoh","reference":"",' +
      '"rounding_sen":"0","serial":"124"}';
    expect(receiptRowHash(receipt, sha256)).toBe(sha256(receipt.salt + canonical));
  });

  it('changes with every issue-time column, every line and the salt', () => {
    const columns = RECEIPT_COLUMNS.filter((column) => column !== 'salt');
    const altered: SaltedReceipt[] = [
      { ...receipt, salt: 'ff112233445566778899aabbccddeeff' },
      { ...receipt, lines: receipt.lines.slice(0, 1) },
      { ...receipt, lines: receipt.lines.toReversed() },
      ...columns.map((column) => ({ ...receipt, columns: { ...receipt.columns, [column]: 'x' } })),
      ...(['line', 'revenue_code', 'description', 'amount_sen'] as const).map((column) => ({
        ...receipt,
        lines: receipt.lines.map((line, at) => (at === 1 ? { ...line, [column]: 'x' } : line)),
      })),
    ];
    const hashes = new Set([receipt, ...altered].map((each) => receiptRowHash(each, sha256)));
    expect(hashes.size).toBe(altered.length + 1);
  });

  it('ignores cells that FORMAT does not name, so a whole CSV row may be given', () => {
    const wider = { ...receipt, columns: { ...receipt.columns, salt: receipt.salt, state: 'cancelled' } };
    expect(receiptRowHash(wider, sha256)).toBe(receiptRowHash(receipt, sha256));
  });

  it('refuses a missing cell and a malformed salt', () => {
    const { payer: _, ...columns } = receipt.columns;
    expect(() => receiptRowHash({ ...receipt, columns: columns as never }, sha256)).toThrow(TypeError);
    expect(() => receiptRowHash({ ...receipt, salt: 'x' }, sha256)).toThrow(TypeError);
  });
});
