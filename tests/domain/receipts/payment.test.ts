import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sen } from '../../../domain/money/money';
import { paymentReference, settle, type Payment } from '../../../domain/receipts/payment';
import { codeOf, valueOf } from '../expect-result';

const CASH_ROUNDED = { roundMethods: ['cash'] } as const;
const cash = (tendered: number): Payment => ({ method: 'cash', tenderedSen: sen(tendered) });

describe('settling a total', () => {
  it.each([
    [4600, 5000, { amountSen: 4600, roundingSen: 0, changeSen: 400 }],
    [4603, 5000, { amountSen: 4605, roundingSen: 2, changeSen: 395 }],
    [4602, 4600, { amountSen: 4600, roundingSen: -2, changeSen: 0 }],
    [4600, 4600, { amountSen: 4600, roundingSen: 0, changeSen: 0 }],
  ])('%i sen in cash with %i tendered', (total, tendered, settled) => {
    expect(valueOf(settle(sen(total), cash(tendered), CASH_ROUNDED))).toEqual({
      ...settled,
      waivedSen: 0,
      receipt: true,
    });
  });

  it('refuses less than what is due after rounding, and says how much is short', () => {
    expect(settle(sen(4603), cash(4603), CASH_ROUNDED)).toEqual({
      ok: false,
      error: { code: 'tendered-less', shortSen: 2 },
    });
  });

  it('rounds only the methods of the switch', () => {
    const card: Payment = { method: 'card', reference: 'A1', last4: '1234' };
    expect(valueOf(settle(sen(4603), card, CASH_ROUNDED))).toMatchObject({ amountSen: 4603, roundingSen: 0 });
    expect(valueOf(settle(sen(4603), card, { roundMethods: ['card'] }))).toMatchObject({ amountSen: 4605 });
    expect(valueOf(settle(sen(4603), cash(4603), { roundMethods: [] }))).toMatchObject({ amountSen: 4603 });
  });

  it('issues no receipt for one of the accounting system, nor for a waiver', () => {
    expect(
      valueOf(settle(sen(4600), { method: 'external', system: 'IGFMAS', number: 'G1' }, CASH_ROUNDED)),
    ).toMatchObject({ amountSen: 4600, receipt: false });
    expect(
      valueOf(
        settle(sen(4600), { method: 'waiver', authority: 'Pendaftar', reason: 'miskin' }, CASH_ROUNDED),
      ),
    ).toEqual({ amountSen: 0, roundingSen: 0, changeSen: 0, waivedSen: 4600, receipt: false });
  });

  it.each<[Payment, string]>([
    [{ method: 'cheque', bank: '', number: '1', date: '2026-11-21' }, 'reference-needed'],
    [{ method: 'cheque', bank: 'X', number: ' ', date: '2026-11-21' }, 'reference-needed'],
    [{ method: 'cheque', bank: 'X', number: '1', date: '' }, 'reference-needed'],
    [{ method: 'cheque', bank: 'X', number: '1', date: '2026-11-21' }, 'accepted'],
    [{ method: 'card', reference: '' }, 'reference-needed'],
    [{ method: 'card', reference: 'A', last4: '4111111111111111' }, 'card-digits-malformed'],
    [{ method: 'card', reference: 'A' }, 'accepted'],
    [{ method: 'qr', reference: ' ' }, 'reference-needed'],
    [{ method: 'external', system: 'ISPEKS', number: '' }, 'reference-needed'],
    [{ method: 'waiver', authority: '', reason: 'x' }, 'waiver-authority-needed'],
    [{ method: 'waiver', authority: 'x', reason: ' ' }, 'waiver-reason-needed'],
  ])('%o: %s', (payment, code) => {
    expect(codeOf(settle(sen(4600), payment, CASH_ROUNDED))).toBe(code);
  });

  it.each([0, -100, 1, 2])('finds nothing to pay in %i sen', (total) => {
    expect(codeOf(settle(sen(total), cash(100), CASH_ROUNDED))).toBe('nothing-to-pay');
  });

  it('keeps tendered = amount + change, and amount = total + rounding, at every total', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 10 ** 9 }), fc.nat({ max: 10 ** 6 }), (total, more) => {
        const settled = valueOf(settle(sen(total), cash(total + 2 + more), CASH_ROUNDED));
        expect(settled.amountSen + settled.changeSen).toBe(total + 2 + more);
        expect(settled.amountSen).toBe(total + settled.roundingSen);
        expect(settled.changeSen).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

it('names what a payment refers to', () => {
  expect(paymentReference(cash(100))).toBe('');
  expect(paymentReference({ method: 'card', reference: 'A9', last4: '1234' })).toBe('A9 (1234)');
  expect(paymentReference({ method: 'external', system: 'ISPEKS', number: '77' })).toBe('ISPEKS 77');
});
