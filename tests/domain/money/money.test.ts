import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addSen, formatRinggit, formatRM, parsePlainAmount, parseRinggit, roundCash, sen, type Sen,
} from '../../../domain/money/money'; // prettier-ignore
import { codeOf, valueOf } from '../expect-result';

const amounts = fc.integer({ min: 0, max: 10 ** 12 }).map(sen);

describe('sen', () => {
  it.each([0.1, Number.NaN, Infinity, 2 ** 53])('refuses %s', (n) => {
    expect(() => sen(n)).toThrow(RangeError);
  });

  it('refuses a sum beyond the safe integers instead of losing a sen', () => {
    expect(() => addSen(sen(Number.MAX_SAFE_INTEGER), sen(1))).toThrow(RangeError);
  });

  it('never keeps a negative nought', () => {
    expect(Object.is(sen(-0), 0)).toBe(true);
  });
});

describe('rounding a cash total to 5 sen', () => {
  it.each([
    [1000, 1000], [1001, 1000], [1002, 1000], [1003, 1005], [1004, 1005], [1005, 1005], [1006, 1005], [1007, 1005],
    [1008, 1010], [1009, 1010], [0, 0], [1, 0], [2, 0], [3, 5], [-1003, -1005], [-1002, -1000],
  ])('%i sen becomes %i', (total, rounded) => {
    expect(roundCash(sen(total))).toEqual({ rounded, rounding: rounded - total });
  }); // prettier-ignore

  it('moves at most 2 sen, lands on 5 sen, and rounds a reversal as its receipt', () => {
    fc.assert(
      fc.property(amounts, (total) => {
        const { rounded, rounding } = roundCash(total);
        expect(rounded % 5).toBe(0);
        expect(Math.abs(rounding)).toBeLessThanOrEqual(2);
        expect(rounded).toBe(total + rounding);
        expect(addSen(roundCash(sen(-total)).rounded, rounded)).toBe(0);
      }),
    );
  });
});

describe('amounts as text', () => {
  it.each([
    [0, '0.00'], [5, '0.05'], [50, '0.50'], [100, '1.00'], [99999, '999.99'], [123450, '1,234.50'],
    [123456789012, '1,234,567,890.12'], [-123450, '-1,234.50'],
  ])('%i sen is %s', (amount, text) => {
    expect(formatRinggit(sen(amount))).toBe(text);
  }); // prettier-ignore

  it('says RM once, before the figures', () => {
    expect(formatRM(sen(123450))).toBe('RM 1,234.50');
    expect(formatRM(sen(-50))).toBe('-RM 0.50');
  });

  it.each([
    ['12', 1200], ['12.5', 1250], ['1,234.50', 123450], ['RM 3', 300], ['rm3.05', 305], [' 0.10 ', 10], ['1234567', 123456700],
    ['0012', 1200], ['1.10', 110], ['2.29', 229], ['90071992547409.91', 9007199254740991],
  ])('reads %j as %i sen', (text, amount) => {
    expect(valueOf(parseRinggit(text))).toBe(amount);
  }); // prettier-ignore

  it.each([
    '', ' ', '-1', '+1', '1.234', '1,23', '12,34.50', ',123', '1.', '.5', '1e3', 'RM', '1 234', '١٢', '12a', '0x10',
    '90071992547409.92', '1,234,56',
  ])('refuses %j', (text) => {
    expect(codeOf(parseRinggit(text))).toBe('amount-malformed');
  }); // prettier-ignore

  it.each(['RM 3', '1,234.50', ' 3', '3 ', '3.', '-3', '3.001'])('the plain form refuses %j', (text) => {
    expect(codeOf(parsePlainAmount(text))).toBe('amount-malformed');
  });

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(amounts, (amount: Sen) => {
        expect(valueOf(parseRinggit(formatRM(amount)))).toBe(amount);
        expect(valueOf(parsePlainAmount(formatRinggit(amount).replaceAll(',', '')))).toBe(amount);
      }),
    );
  });
});
