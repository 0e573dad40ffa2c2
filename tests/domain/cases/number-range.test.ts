import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriesKey } from '../../../domain/cases/case-number';
import {
  firstFreeSerial, nextCaseSerial, validateRange, type Range,
} from '../../../domain/cases/number-range'; // prettier-ignore
import { remaining } from '../../../domain/series/block';
import { codeOf, valueOf } from '../expect-result';

const series = { court: '03001', caseType: '014', year: 2026 };
const range: Range = { id: 'r1', series, first: 114, last: 133, state: 'open' };

describe('a range of case numbers', () => {
  it('gives its numbers in order and then none', () => {
    expect(valueOf(nextCaseSerial(range, undefined))).toBe(114);
    expect(valueOf(nextCaseSerial(range, 132))).toBe(133);
    expect(codeOf(nextCaseSerial(range, 133))).toBe('range-exhausted');
    expect(codeOf(nextCaseSerial({ ...range, state: 'closed' }, undefined))).toBe('range-closed');
    expect([undefined, 114, 133].map((highest) => remaining(range, highest))).toEqual([20, 19, 0]);
  });

  it.each([
    [{ first: 134, last: 140 }, 113, 'accepted'],
    [{ first: 113, last: 140 }, 113, 'range-before-last-official'],
    [{ first: 114, last: 120 }, 113, 'range-overlaps'],
    [{ first: 133, last: 140 }, 113, 'range-overlaps'],
    [{ first: 114, last: 120, series: { ...series, caseType: '028' } }, 108, 'accepted'],
    [{ first: 1, last: 20, series: { ...series, year: 2027 } }, undefined, 'accepted'],
    [{ first: 140, last: 139 }, 113, 'range-malformed'],
    [{ first: 140, last: 1_000_000 }, 113, 'range-malformed'],
    [{ first: 140, last: 150, series: { ...series, court: '' } }, 113, 'range-malformed'],
  ])('%o after official %s: %s', (change, lastOfficial, code) => {
    expect(codeOf(validateRange([range], lastOfficial, { ...range, id: 'new', ...change }))).toBe(code);
  });

  it('starts after the last official number and after every range given before', () => {
    expect(firstFreeSerial([], 113, series)).toBe(114);
    expect(firstFreeSerial([range], 113, series)).toBe(134);
    expect(firstFreeSerial([range], 200, series)).toBe(201);
    expect(firstFreeSerial([range], undefined, { ...series, year: 2027 })).toBe(1);
  });

  it('never shares a number with another counter, nor with the official ones', () => {
    const wishes = fc.array(
      fc.record({
        caseType: fc.constantFrom('014', '028'),
        first: fc.integer({ min: 1, max: 80 }),
        size: fc.integer({ min: 0, max: 20 }),
      }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(wishes, fc.integer({ min: 0, max: 30 }), (list, lastOfficial) => {
        const accepted: Range[] = [];
        for (const [at, wish] of list.entries()) {
          const next: Range = {
            id: `r${at}`,
            series: { ...series, caseType: wish.caseType },
            first: wish.first,
            last: wish.first + wish.size,
            state: 'open',
          };
          if (validateRange(accepted, lastOfficial, next).ok) accepted.push(next);
          const free = firstFreeSerial(accepted, lastOfficial, next.series);
          expect(
            codeOf(validateRange(accepted, lastOfficial, { ...next, first: free, last: free + 5 })),
          ).toBe('accepted');
        }
        const serials = accepted.flatMap((r) =>
          Array.from({ length: r.last - r.first + 1 }, (_, n) => `${seriesKey(r.series)}/${r.first + n}`),
        );
        expect(new Set(serials).size).toBe(serials.length);
        expect(accepted.every((r) => r.first > lastOfficial)).toBe(true);
      }),
    );
  });
});
