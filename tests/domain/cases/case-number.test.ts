import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  caseNumberKey, formatCaseNumber, MAX_CASE_SERIAL, NUMBER_PROFILES, parseCaseNumber, seriesKey,
} from '../../../domain/cases/case-number'; // prettier-ignore
import { codeOf, valueOf } from '../expect-result';

const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'));
const numbers = fc.record({
  profile: fc.constantFrom(...NUMBER_PROFILES),
  series: fc.record({ court: digits(5), caseType: digits(3), year: fc.integer({ min: 1900, max: 2099 }) }),
  serial: fc.integer({ min: 1, max: MAX_CASE_SERIAL }),
});

describe('case numbers', () => {
  it.each([
    ['dash', '10100', '028', 2011, 124, '10100-028-0124-2011'],
    ['year', '05002', '057', 2018, 93, '05002-057-0093 TAHUN 2018'],
    ['slash', '10003', '055', 2002, 14, '10003-055-14/2002'],
    ['dash', '10100', '028', 2026, 12345, '10100-028-12345-2026'],
  ] as const)('%s', (profile, court, caseType, year, serial, text) => {
    const series = { court, caseType, year };
    expect(formatCaseNumber(profile, series, serial)).toBe(text);
    expect(valueOf(parseCaseNumber(text))).toEqual({ profile, series, serial });
  });

  it.each([
    ['O3001-010-0255-2026', '03001-010-0255-2026'],
    ['  03001-011-0278-2026 ', '03001-011-0278-2026'],
    ['03001 - 011 - 0278 - 2026', '03001-011-0278-2026'],
    ['03001–011–0278–2026', '03001-011-0278-2026'],
    ['1o001-018-0302  tahun  2026', '10001-018-0302 TAHUN 2026'],
    ['10001-018-0302TAHUN2026', '10001-018-0302 TAHUN 2026'],
    ['01001-018-099/2026', '01001-018-99/2026'],
    ['03001-011-\n0278-2026', '03001-011-0278-2026'],
  ])('%j is read as %s', (typed, text) => {
    const { profile, series, serial } = valueOf(parseCaseNumber(typed));
    expect(formatCaseNumber(profile, series, serial)).toBe(text);
  });

  it.each([
    '', '03001', '03001-010-2026', '03001-010-0000-2026', '3001-010-0255-2026', '03001-10-0255-2026', '03001-010-0255-26',
    '03001-010-0255-1899', '03001-010-0255-2100', '03001-010-1234567-2026', '03001-010-0255-2026-1', '03001-O1l-0255-2026',
    '03001/010/0255/2026', '03001-010--255-2026', 'JUMLAH 181',
  ])('%j is refused', (typed) => {
    expect(codeOf(parseCaseNumber(typed))).toBe('case-number-malformed');
  }); // prettier-ignore

  it('reads back whatever it writes, whatever the style', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(
          valueOf(parseCaseNumber(formatCaseNumber(number.profile, number.series, number.serial))),
        ).toEqual(number);
      }),
    );
  });

  it('meet by one key in every style, and apart from every other number', () => {
    fc.assert(
      fc.property(numbers, numbers, fc.constantFrom(...NUMBER_PROFILES), (a, b, style) => {
        const restyled = valueOf(parseCaseNumber(formatCaseNumber(style, a.series, a.serial)));
        expect(caseNumberKey(restyled)).toBe(caseNumberKey(a));
        const same = seriesKey(a.series) === seriesKey(b.series) && a.serial === b.serial;
        expect(caseNumberKey(a) === caseNumberKey(b)).toBe(same);
      }),
    );
  });

  it('are never written for a serial or a series that no court has', () => {
    const series = { court: '03001', caseType: '010', year: 2026 };
    for (const serial of [0, -1, 1.5, MAX_CASE_SERIAL + 1, Number.NaN]) {
      expect(() => formatCaseNumber('dash', series, serial)).toThrow(RangeError);
    }
    expect(() => formatCaseNumber('dash', { ...series, court: '3001' }, 1)).toThrow(RangeError);
    expect(() => formatCaseNumber('dash', { ...series, year: 26 }, 1)).toThrow(RangeError);
  });
});
