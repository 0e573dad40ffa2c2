import { describe, expect, it } from 'vitest';
import { sen } from '../../../domain/money/money';
import type { Receipt } from '../../../domain/receipts/receipt';
import { shippedCaseTypes } from '../../../domain/cases/case-type';
import { instantOfLocalMinute } from '../../../domain/time/civil-time';
import { lineCells, receiptCells } from '../../../main/features/receipts/rows/receipt-cells';
import { issuedReceiptPaper, type CasePaperFacts } from '../../../papers/case-papers';
import { receiptPaper } from '../../../papers/receipt/receipt-data';

const line = {
  code: 'F1', revenueCode: '72101', description: 'Saman', amountSen: 2500, nature: 'fee', tableSen: 2500, reason: '',
} as const; // prettier-ignore
const given: Receipt = {
  formSerial: 'KEW38-1',
  caseNumber: '03001-014-0101-2026',
  payer: 'PEMBAYAR CONTOH',
  lines: [line],
  amountSen: 2500,
  roundingSen: 0,
  payment: { method: 'cash', tenderedSen: sen(5000) },
  changeSen: 2500,
};
const at = instantOfLocalMinute('2026-11-22T09:00');
const facts: CasePaperFacts = {
  office: { code: 'MSD', name: 'Mahkamah Syariah', address: '', state: 'Selangor' },
  court: { code: 'MRS', name: 'Mahkamah Rendah Syariah' },
  counter: 'K02',
  officer: { id: 'P003', name: 'Pegawai' },
  system: 'ESV3',
  caseType: shippedCaseTypes[0]!,
  caseNumber: null,
  first: [],
  second: [],
  lawyers: [],
  claim: '',
  hearing: null,
  announced: [],
};

const rowOf = ({ lines, ...receipt }: Receipt) => {
  const place = {
    id: 'r',
    number: 'K02-000001',
    book: 'b',
    serial: 1,
    issuedAt: at,
    outage: null,
    replaces: null,
    caseId: null,
    existing: null,
  };
  const columns = receiptCells({ ...receipt, ...place, officer: 'P003' });
  return { columns, lines: lines.map((cells) => lineCells(place.number, cells)) };
};
const paperOf = (receipt: Receipt) => {
  const issued = { number: 'K02-000001', at, traceCode: '0123456789abcdef', hijri: null };
  return issuedReceiptPaper(facts, receipt, issued).data;
};

/** One other value of each field: a field that is added and forgotten here does not compile. */
const altered: { readonly [K in keyof Receipt]: readonly Partial<Receipt>[] } = {
  formSerial: [{ formSerial: 'KEW38-2' }],
  caseNumber: [{ caseNumber: '03001-014-0102-2026' }],
  payer: [{ payer: 'PEMBAYAR LAIN' }],
  lines: [
    { lines: [{ ...line, description: 'Notis' }] },
    { lines: [{ ...line, revenueCode: '72102' }] },
    { lines: [{ ...line, amountSen: 2400 }], amountSen: 2400, changeSen: 2600 },
    { lines: [line, line], amountSen: 5000, changeSen: 0 },
  ],
  amountSen: [{ amountSen: 2600, lines: [{ ...line, amountSen: 2600 }], changeSen: 2400 }],
  roundingSen: [{ roundingSen: 2, amountSen: 2502, changeSen: 2498 }],
  payment: [
    { payment: { method: 'card', reference: 'A1' }, changeSen: null },
    { payment: { method: 'qr', reference: 'A1' }, changeSen: null },
    { payment: { method: 'cheque', bank: 'B', number: '1', date: '2026-11-20' }, changeSen: null },
  ],
  changeSen: [],
};

describe('a receipt and its paper', () => {
  for (const [field, others] of Object.entries(altered))
    for (const other of others)
      it(`both say another ${field} (${JSON.stringify(other).slice(0, 60)})`, () => {
        const changed = { ...given, ...other };
        expect(rowOf(changed)).not.toEqual(rowOf(given));
        expect(paperOf(changed)).not.toEqual(paperOf(given));
      });

  it('agree in every figure and name', () => {
    const paper = receiptPaper.parse(paperOf(given));
    const { columns, lines } = rowOf(given);
    expect(columns).toMatchObject({
      payer: paper.payer.name,
      form_serial: paper.formSerial,
      case_number: paper.case?.number,
      amount_sen: String(paper.amountSen),
      rounding_sen: String(paper.roundingSen),
      method: paper.payment.method,
    });
    expect(lines.map((cells) => [cells.description, cells.revenue_code, cells.amount_sen])).toEqual(
      paper.lines.map((cells) => [cells.description, cells.revenueCode, String(cells.amountSen)]),
    );
  });
});
