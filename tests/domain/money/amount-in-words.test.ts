import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInWords } from '../../../domain/money/amount-in-words';
import { sen } from '../../../domain/money/money';

describe('an amount in Malay words', () => {
  it.each([
    [0, 'Kosong'],
    [5, 'Sen Lima'],
    [10, 'Sen Sepuluh'],
    [11, 'Sen Sebelas'],
    [99, 'Sen Sembilan Puluh Sembilan'],
    [100, 'Satu'],
    [101, 'Satu dan Sen Satu'],
    [1000, 'Sepuluh'],
    [1100, 'Sebelas'],
    [1200, 'Dua Belas'],
    [1900, 'Sembilan Belas'],
    [2000, 'Dua Puluh'],
    [2100, 'Dua Puluh Satu'],
    [4600, 'Empat Puluh Enam'],
    [10000, 'Seratus'],
    [10100, 'Seratus Satu'],
    [11100, 'Seratus Sebelas'],
    [20000, 'Dua Ratus'],
    [100000, 'Seribu'],
    [100100, 'Seribu Satu'],
    [110000, 'Seribu Seratus'],
    [123450, 'Seribu Dua Ratus Tiga Puluh Empat dan Sen Lima Puluh'],
    [200000, 'Dua Ribu'],
    [1000000, 'Sepuluh Ribu'],
    [1100000, 'Sebelas Ribu'],
    [2100000, 'Dua Puluh Satu Ribu'],
    [10000000, 'Seratus Ribu'],
    [10100000, 'Seratus Satu Ribu'],
    [100000000, 'Satu Juta'],
    [100100000, 'Satu Juta Seribu'],
    [200000001, 'Dua Juta dan Sen Satu'],
    [100000000000, 'Satu Bilion'],
    [100000000000000, 'Satu Trilion'],
  ])('%i sen', (amount, words) => {
    expect(amountInWords(sen(amount))).toBe(`Ringgit Malaysia ${words} Sahaja`);
  });

  it('refuses a negative amount', () => {
    expect(() => amountInWords(sen(-1))).toThrow(RangeError);
  });

  it('says another amount in other words, cleanly spaced, without Satu Ratus', () => {
    const amounts = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const words = amountInWords(sen(a));
        expect(words).toMatch(/^Ringgit Malaysia( \p{L}+)+ Sahaja$/u);
        expect(words).not.toMatch(/(?<!Puluh )Satu (Ratus|Puluh|Belas)/);
        if (a !== b) expect(words).not.toBe(amountInWords(sen(b)));
      }),
    );
  });

  it('counts what it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (amount) => {
        expect(amountSaid(amountInWords(sen(amount)))).toBe(amount);
      }),
    );
  });
});

/** Reads the words back, by the grammar of Malay numbers and not by the code under test. */
function amountSaid(words: string): number {
  const [ringgit = '', cents = ''] = words
    .replace(/^Ringgit Malaysia | ?Sahaja$/g, '')
    .split(/(?:dan )?Sen /);
  return numberSaid(ringgit) * 100 + numberSaid(cents);
}

function numberSaid(words: string): number {
  const digits = ['Kosong', 'Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Lapan', 'Sembilan'];
  const scales: Record<string, number> = { Ribu: 1e3, Juta: 1e6, Bilion: 1e9, Trilion: 1e12 };
  const spelled = words
    .replace('Seribu', 'Satu Ribu')
    .replaceAll('Seratus', 'Satu Ratus')
    .replaceAll('Sepuluh', 'Satu Puluh')
    .replaceAll('Sebelas', 'Satu Belas');
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const word of spelled.split(' ').filter(Boolean)) {
    const scale = scales[word];
    if (scale !== undefined) {
      total += (group + digit) * scale;
      group = 0;
      digit = 0;
    } else if (word === 'Ratus' || word === 'Puluh') {
      group += digit * (word === 'Ratus' ? 100 : 10);
      digit = 0;
    } else if (word === 'Belas') digit += 10;
    else digit = digits.indexOf(word);
  }
  return total + group + digit;
}
