import { describe, expect, it } from 'vitest';
import { paperDocument, type PaperDocument } from '../../papers/paper-document';
import { renderDocument } from '../../papers/render-document';
import { receiptPaper, type ReceiptPaper } from '../../papers/receipt/receipt-data';
import { sheetsFor } from '../../papers/summons/court-paper-data';
import {
  allDocuments,
  application,
  crowdedSummons,
  defendant,
  plaintiff,
  receipt,
  receiptData,
  summons,
} from './samples';

const messages = (data: unknown) => {
  const result = receiptPaper.safeParse(data);
  return result.success ? [] : result.error.issues.map(({ message }) => message);
};

describe('frozen data', () => {
  it.each([...allDocuments, crowdedSummons])('of $kind comes back from JSON unchanged', (document) => {
    const read = paperDocument.parse(JSON.parse(JSON.stringify(document)));
    expect(read).toEqual(document);
  });

  it('refuses an unknown kind, an unknown version and an unknown key', () => {
    expect(paperDocument.safeParse({ ...receipt, kind: 'cheque' }).success).toBe(false);
    expect(paperDocument.safeParse({ ...receipt, version: 2 }).success).toBe(false);
    expect(paperDocument.safeParse({ ...receipt, data: { ...receiptData, tip: 1 } }).success).toBe(false);
  });
});

describe('an issued receipt whose figures disagree is refused', () => {
  const cases: [string, Partial<ReceiptPaper>, string][] = [
    ['total', { totalSen: 3804, amountSen: 3806 }, 'total-differs-from-lines'],
    ['amount', { amountSen: 3800 }, 'amount-differs-from-total-and-rounding'],
    ['change', { payment: { method: 'cash', tenderedSen: 5000, changeSen: 1190 } }, 'change-differs'],
    [
      'no tendered amount',
      { payment: { method: 'cash', tenderedSen: null, changeSen: null } },
      'change-differs',
    ],
    ['no payer', { payer: { name: ' ', identity: null } }, 'no-payer'],
    ['no lines', { lines: [], totalSen: 0, amountSen: 2 }, 'no-lines'],
    [
      'case without number',
      { case: { number: null, provisional: true, typeCode: '014', typeName: 'Fasakh' } },
      'no-case-number',
    ],
  ];

  it.each(cases)('%s', (_, change, message) => {
    expect(messages({ ...receiptData, ...change })).toContain(message);
  });

  it('but the sample itself, and an unfinished preview, are taken', () => {
    expect(messages(receiptData)).toEqual([]);
    const draft = { ...receiptData, issued: null, payer: { name: '', identity: null } };
    expect(messages({ ...draft, payment: { method: 'cash', tenderedSen: null, changeSen: null } })).toEqual(
      [],
    );
  });
});

describe('an issued summons', () => {
  it.each([
    ['hearing', { hearing: null }],
    ['defendant', { second: [] }],
    ['plaintiff', { first: [] }],
  ])('needs a %s', (_, change) => {
    expect(paperDocument.safeParse({ ...summons, data: { ...summons.data, ...change } }).success).toBe(false);
  });
});

describe('sheets of a summons', () => {
  it.each([
    [1, 3],
    [2, 4],
    [5, 7],
  ])('%i defendants take %i sheets', (defendants, sheets) => {
    const second = Array.from({ length: defendants }, () => defendant);
    expect(sheetsFor([plaintiff], second)).toHaveLength(sheets);
  });

  it('of an application without a respondent are headed by none', () => {
    const { data } = application as PaperDocument & { kind: 'application' };
    const alone = { ...data, second: [], sheets: sheetsFor([plaintiff], [], 'application') };
    const view = { size: 'A4', mark: { kind: 'original' }, drill: false } as const;
    expect(alone.sheets).toHaveLength(3);
    const html = renderDocument({ ...application, data: alone } as PaperDocument, view);
    expect(html).toContain('· Tambahan');
    expect(html).not.toContain('· Responden');
    expect(renderDocument(application, view)).toContain('· Responden');
  });
});
