import { describe, expect, it } from 'vitest';
import { localInstant } from '../../../domain/time/civil-time';
import type { Calendar } from '../../../domain/calendar/calendar';
import { openingOf } from '../../../domain/calendar/opening-hours';
import {
  checkHearing,
  clearDays,
  earliestHearing,
  expiresOn,
  summonsCopies,
} from '../../../domain/summonses/summons';
import { codeOf, day, valueOf } from '../expect-result';

describe('a summons', () => {
  it.each([[1, 3], [2, 4], [5, 7], [0, 3]])('for %i defendants has %i copies', (defendants, copies) => {
    expect(summonsCopies(defendants)).toBe(copies);
  }); // prettier-ignore

  it.each([['2026-11-22', '2027-11-22'], ['2024-02-29', '2025-02-28']])('of %s is served until %s', (from, to) => {
    expect(expiresOn(day(from))).toBe(to);
  }); // prettier-ignore
});

describe('a hearing', () => {
  const issuedOn = day('2026-11-22');
  const hearing = (date: string, needed = 7) => ({
    issuedOn,
    hearingAt: localInstant(day(date), '09:00'),
    clearDays: needed,
  });

  it('has the days between as its clear days', () => {
    expect(clearDays(issuedOn, day('2026-11-30'))).toBe(7);
    expect(clearDays(issuedOn, day('2026-11-23'))).toBe(0);
  });

  it.each([
    ['2026-11-21', 7, 'hearing-past'],
    ['2026-11-22', 7, 'hearing-too-soon'],
    ['2026-11-29', 7, 'hearing-too-soon'],
    ['2026-11-30', 7, 'accepted'],
    ['2026-11-22', 0, 'accepted'],
    ['2026-11-23', 1, 'hearing-too-soon'],
    ['2026-11-24', 1, 'accepted'],
  ])('on %s with %i clear days: %s', (date, needed, code) => {
    expect(codeOf(checkHearing(hearing(date, needed)))).toBe(code);
  });

  it('takes its day from the wall clock here, not from UTC', () => {
    const early = { ...hearing('2026-11-30'), hearingAt: localInstant(day('2026-11-30'), '07:30') };
    expect(codeOf(checkHearing(early))).toBe('accepted');
  });

  it('says how many clear days there are and how many it needs', () => {
    expect(checkHearing(hearing('2026-11-25'))).toEqual({
      ok: false,
      error: { code: 'hearing-too-soon', clearDays: 2, needed: 7 },
    });
  });

  it('is proposed for the first day that is far enough away and no day of rest', () => {
    // Kelantan rests on Friday and Saturday; opening hours every day
    const calendar = (...holidays: string[]): Calendar => ({
      state: 'MY-03',
      opening: openingOf([]),
      holidays: new Map(holidays.map((date) => [day(date), 'Cuti'])),
    });
    expect(earliestHearing(calendar(), issuedOn, 7)).toBe('2026-11-30');
    expect(earliestHearing(calendar('2026-11-30', '2026-12-01'), issuedOn, 7)).toBe('2026-12-02');
    expect(earliestHearing(calendar(), day('2026-11-26'), 7)).toBe('2026-12-06');
  });

  it('may be on the last day of the summons, not after it, unless that is accepted', () => {
    const expired = (date: string) => valueOf(checkHearing(hearing(date))).expired;
    expect(expired('2027-11-22')).toBe(false);
    expect(expired('2027-11-23')).toBe(true);
  });
});
