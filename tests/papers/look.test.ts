import { instant } from '../helpers/instant';
import { describe, expect, it } from 'vitest';
import { civilDayText, longDayText, stampText } from '../../papers/look/date-text';
import { strokedWord } from '../../papers/look/letters';
import { qrContent } from '../../papers/look/trace';
import { roundingText } from '../../papers/receipt/receipt-parts';
import { paperWords } from '../../words/papers/printed';
import { issue } from './samples';

describe('dates on paper', () => {
  it.each([
    ['2026-11-21T02:02:03.000Z', '21 Nov 2026 (Sabtu) 10:02'],
    ['2026-02-28T16:00:00.000Z', '1 Mac 2026 (Ahad) 00:00'],
    ['2026-08-31T15:59:59.999Z', '31 Ogos 2026 (Isnin) 23:59'],
    ['2026-12-31T16:30:00.000Z', '1 Jan 2027 (Jumaat) 00:30'],
  ])('%s is shown as %s, local time', (at, text) => {
    expect(stampText(instant(at))).toBe(text);
  });

  it('are written out on court papers', () => {
    expect(longDayText(instant('2026-12-14T01:00:00.000Z'))).toBe('Isnin, 14 Disember 2026');
    expect(civilDayText('2027-05-01')).toBe('1 Mei 2027');
  });
});

describe('letters drawn across a paper', () => {
  const { drill, preview, cancelled } = paperWords.marks;
  it.each([drill, preview, cancelled])('%s can be drawn and stays in its box', (word) => {
    const { path, width } = strokedWord(word);
    const xs = [...path.matchAll(/[MLH]([\d.]+)/g)].map(([, x]) => Number(x));
    expect(Math.max(...xs)).toBe(width);
    expect(Math.min(...xs)).toBe(0);
  });

  it('are refused where there is no drawing', () => {
    expect(() => strokedWord('Q')).toThrow(RangeError);
  });
});

describe('the QR', () => {
  it('holds number, amount in ringgit and kod jejak', () => {
    expect(qrContent(issue, 123_450)).toBe('R2-000124|1234.50|9f2c41d07be3a865');
    expect(qrContent(issue, null)).toBe('R2-000124||9f2c41d07be3a865');
  });
});

describe('rounding on a receipt', () => {
  it.each([
    [2, '+0.02'],
    [0, '0.00'],
    [-2, '−0.02'],
  ])('%i sen is shown as %s', (value, text) => {
    expect(roundingText(value)).toBe(text);
  });
});
