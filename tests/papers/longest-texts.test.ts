import { expect, it } from 'vitest';
import { shippedCaseTypes } from '../../domain/cases/case-type';
import {
  courtPaperOf,
  receiptPaperOf,
  type CasePaperFacts,
  type PaperPayment,
} from '../../papers/case-papers';
import { paperDocument } from '../../papers/paper-document';
import { issueCaseInput, party, payment } from '../../preload/contract/cases';
import { caseType, court, office } from '../../preload/contract/settings';
import { issue } from './samples';

// The issue freezes its papers unread: whatever the border lets through must stand in their schemas.
const long = (length: number): string => 'W'.repeat(length);

const somebody = party.parse({
  name: long(160), idType: 'passport', idNumber: long(40), address: long(300), phone: long(30), email: long(120),
}); // prettier-ignore

const facts = (kind: 'claim' | 'application'): CasePaperFacts => {
  const shipped = shippedCaseTypes.find((known) => known.kind === kind)!;
  const type = caseType.parse({
    ...shipped,
    nameMs: long(80),
    labels: { firstMs: long(40), firstEn: 'a', secondMs: long(40), secondEn: 'b' },
  });
  const shape = office.shape;
  return {
    office: { code: long(16), name: shape.name.parse(long(160)), address: shape.address.parse(long(300)), state: 'Wilayah Persekutuan Kuala Lumpur' },
    court: { code: '03001', name: court.shape.name.parse(long(120)) },
    counter: long(16),
    officer: { id: long(64), name: long(120) },
    system: 'ESV3',
    caseType: type,
    caseNumber: '03001-014-999999999-2026',
    first: Array.from({ length: 20 }, () => somebody),
    second: Array.from({ length: 20 }, () => somebody),
    lawyers: Array.from({ length: 20 }, () => ({ side: 'first' as const, name: long(160), firm: long(160) })),
    claim: issueCaseInput.shape.claim.parse(Array.from({ length: 500 }, () => 'W').join('\n')),
    hearing: { at: '2026-12-21T09:00', kind: 'sebutan', bench: long(60) },
    announced: [],
  };
}; // prettier-ignore

it.each(['claim', 'application'] as const)(
  'the longest %s that the border lets through is a paper',
  (kind) => {
    expect(paperDocument.safeParse(courtPaperOf(facts(kind), issue)).error).toBeUndefined();
  },
);

it.each([
  { method: 'cash', tenderedSen: 40_00, changeSen: 0 },
  { ...payment.parse({ method: 'cheque', bank: long(60), number: long(30), date: '2026-11-20' }) },
  { method: 'card', reference: long(40), last4: '1234' },
  { ...payment.parse({ method: 'qr', reference: long(60) }) },
] as PaperPayment[])('so is the longest receipt paid by $method', (paid) => {
  const lines = Array.from({ length: 40 }, () => ({
    description: long(120), revenueCode: long(20), amountSen: 100, nature: 'fee' as const,
  })); // prettier-ignore
  const receipt = {
    issued: issue,
    formSerial: long(30),
    payer: long(160),
    lines,
    roundingSen: 0,
    payment: paid,
  };
  expect(paperDocument.safeParse(receiptPaperOf(facts('claim'), receipt)).error).toBeUndefined();
});

it('a receipt whose figures contradict each other is never frozen', () => {
  const receipt = {
    issued: issue, formSerial: '', payer: 'A', roundingSen: 0, payment: { method: 'cash', tenderedSen: 50_00, changeSen: 1 },
    lines: [{ description: 'Saman', revenueCode: '72101', amountSen: 25_00, nature: 'fee' }],
  } as const; // prettier-ignore
  expect(() => receiptPaperOf(facts('claim'), receipt)).toThrow('change-differs');
  expect(() => receiptPaperOf(facts('claim'), { ...receipt, issued: null })).not.toThrow();
});
