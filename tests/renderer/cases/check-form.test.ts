import { describe, expect, it } from 'vitest';
import type { CaseForm } from '../../../renderer/features/cases/counter/form/case-form';
import { emptyForm, emptyParty } from '../../../renderer/features/cases/counter/form/case-form';
import { issueInput } from '../../../renderer/features/cases/counter/form/case-input';
import { checkForm } from '../../../renderer/features/cases/counter/form/check-form';
import { issueCaseInput } from '../../../preload/contract/cases';
import { words } from '../../../words/words';
import { confirmation, facts, goodClaim } from './sample-form';

const payment = (change: Partial<CaseForm['payment']>): CaseForm => {
  const form = goodClaim();
  return { ...form, payment: { ...form.payment, ...change } };
};

describe('what stands between the form and F9', () => {
  it('is nothing for a complete claim, and the border takes it', () => {
    const form = goodClaim();
    expect(checkForm(form, facts)).toEqual([]);
    const input = issueInput(form, { key: crypto.randomUUID(), outage: 'o1', acceptedWarnings: [] });
    expect(issueCaseInput.safeParse(input).success).toBe(true);
  });

  it('asks for the case type first and for nothing else until it is chosen', () => {
    expect(checkForm(emptyForm('03001'), { ...facts, caseType: undefined })).toEqual([
      { path: 'caseType', code: 'needed' },
    ]);
  });

  it('is at once that no number stands ready for the type', () => {
    expect(checkForm(goodClaim(), { ...facts, numbers: { state: 'no-range' } })).toEqual([
      { path: 'caseType', code: 'no-range' },
    ]);
  });

  const cases: readonly (readonly [string, CaseForm, string, string])[] = [
    ['a claim without a defendant', { ...goodClaim(), second: [] }, 'second', 'party-missing'],
    [
      'a MyKad with a day that no calendar has',
      { ...goodClaim(), second: [{ ...emptyParty(), name: 'A', idNumber: '900231-03-5678' }] },
      'second.0.idNumber',
      'mykad-date',
    ],
    [
      'a second plaintiff without a name',
      {
        ...goodClaim(),
        first: [goodClaim().first[0]!, { ...emptyParty(), idNumber: '900102-03-5678' }],
      },
      'first.1.name',
      'needed',
    ],
    [
      'a claim without a hearing',
      { ...goodClaim(), hearing: { at: '', kind: 'sulh', bench: '' } },
      'hearing.at',
      'hearing-needed',
    ],
    [
      'an application whose hearing was typed and cannot be read',
      { ...goodClaim(), caseType: '010', hearing: { at: '', kind: 'sulh', bench: '', unread: true } },
      'hearing.at',
      'time-malformed',
    ],
    [
      'a hearing yesterday',
      { ...goodClaim(), hearing: { at: '2026-11-20T09:00', kind: 'sulh', bench: 'Mahkamah 1' } },
      'hearing.at',
      'hearing-past',
    ],
    ['no fee line', { ...goodClaim(), fees: [] }, 'fees', 'no-fee-lines'],
    [
      'an amount under the table without a reason',
      { ...goodClaim(), fees: [{ ...goodClaim().fees[0]!, amountSen: 2000 }] },
      'fees.0.reason',
      'reason-needed',
    ],
    [
      'an amount that nobody can read',
      { ...goodClaim(), fees: [{ ...goodClaim().fees[0]!, amountSen: null }] },
      'fees.0.amountSen',
      'amount-malformed',
    ],
    [
      'a revenue code with a blank',
      {
        ...goodClaim(),
        fees: [{ ...goodClaim().fees[0]!, tableSen: null, revenueCode: '711 01' }],
      },
      'fees.0.revenueCode',
      'revenue-code-malformed',
    ],
    ['too little money', payment({ tenderedSen: 2000 }), 'payment.tenderedSen', 'tendered-less'],
    ['no money yet', payment({ tenderedSen: null }), 'payment.tenderedSen', 'needed'],
    ['a QR payment without its reference', payment({ method: 'qr' }), 'payment.reference', 'needed'],
    [
      'a cheque of the 31st of February',
      payment({ method: 'cheque', bank: 'B', number: '1', date: '31/2/2026' }),
      'payment.date',
      'date-malformed',
    ],
    [
      'a whole card number',
      payment({ method: 'card', reference: 'R1', last4: '12' }),
      'payment.last4',
      'card-digits-malformed',
    ],
    ['a waiver by nobody', payment({ method: 'waiver', reason: 'Miskin' }), 'payment.authority', 'needed'],
    ['an iGFMAS receipt without a number', payment({ method: 'external' }), 'payment.number', 'needed'],
  ];
  it.each(cases)('%s: told at its field, in words of both languages', (_what, form, path, code) => {
    expect(checkForm(form, facts)).toContainEqual({ path, code });
    expect(words.ms.errors).toHaveProperty([code]);
    expect(words.en.errors).toHaveProperty([code]);
  });

  it('lets an application go without a respondent and without a hearing', () => {
    const form = { ...goodClaim(), second: [], hearing: { at: '', kind: 'sebutan' as const, bench: '' } };
    expect(checkForm(form, { ...facts, caseType: confirmation })).toEqual([]);
  });
});
