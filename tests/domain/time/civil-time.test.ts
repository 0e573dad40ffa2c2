import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays, addMonths, civilDateOf, daysBetween, formatDate, formatTime, instantMs, localInstant, localParts,
  parseCivilDate, parseInstant, toInstant, toLocalText, weekdayOf,
} from '../../../domain/time/civil-time'; // prettier-ignore
import { codeOf, day, moment, valueOf } from '../expect-result';

describe('instants', () => {
  it('show on the wall clock of Asia/Kuala_Lumpur, eight hours ahead', () => {
    const instant = moment('2026-11-21T02:02:03.999Z');
    expect(toLocalText(instant)).toBe('2026-11-21T10:02:03+08:00');
    expect(formatTime(instant)).toBe('10:02');
    expect(localParts(instant)).toEqual({
      year: 2026, month: 11, day: 21, hour: 10, minute: 2, second: 3, weekday: 6,
    }); // prettier-ignore
  });

  it.each([
    ['2026-12-31T15:59:59.999Z', '2026-12-31'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29'],
  ])('%s falls on %s here', (instant, date) => {
    expect(civilDateOf(moment(instant))).toBe(date);
  });

  it('come back from local time', () => {
    expect(localInstant(day('2026-11-21'), '00:30')).toBe('2026-11-20T16:30:00.000Z');
    expect(() => localInstant(day('2026-11-21'), '24:00')).toThrow(RangeError);
    expect(() => localInstant(day('2026-11-21'), '9:00')).toThrow(RangeError);
  });

  it.each(['2026-11-21T10:02:03+08:00', '2026-11-21T10:02:03Z', '2026-02-30T10:00:00.000Z', '2026-11-21T24:00:00.000Z', ''])(
    'from outside refuse %j', (text) => {
      expect(codeOf(parseInstant(text))).toBe('instant-malformed');
    },
  ); // prettier-ignore

  it('order as text as they order in time', () => {
    const times = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(9999, 11, 31) });
    fc.assert(
      fc.property(times, times, (a, b) => {
        expect(toInstant(a) < toInstant(b)).toBe(a < b);
        expect(instantMs(valueOf(parseInstant(toInstant(a))))).toBe(a);
      }),
    );
  });

  it('refuses a moment that no instant can hold', () => {
    expect(() => toInstant(Date.UTC(1899, 11, 31))).toThrow(RangeError);
    expect(() => toInstant(Number.NaN)).toThrow(RangeError);
  });
});

describe('dates', () => {
  it.each([
    ['2026-11-21', '2026-11-21'], ['21/11/2026', '2026-11-21'], ['21.11.26', '2026-11-21'], ['1-2-2026', '2026-02-01'],
    [' 21/11/2026 ', '2026-11-21'], ['29/02/2024', '2024-02-29'], ['01.01.69', '2069-01-01'], ['01.01.70', '1970-01-01'],
  ])('reads %j as %s', (text, date) => {
    expect(valueOf(parseCivilDate(text))).toBe(date);
  }); // prettier-ignore

  it.each(['', '29/02/2026', '31/04/2026', '00/01/2026', '2026-13-01', '2026-1-1', '21/11.2026', '11/21/2026', '1899-01-01', '21/11/026'])(
    'refuses %j', (text) => {
      expect(codeOf(parseCivilDate(text))).toBe('date-malformed');
    },
  ); // prettier-ignore

  it('are written short on screens and long on paper', () => {
    expect(formatDate(day('2026-11-21'), 'ms')).toBe('21 Nov 2026 (Sab)');
    expect(formatDate(day('2026-11-21'), 'en')).toBe('21 Nov 2026 (Sat)');
    expect(formatDate(day('2026-11-21'), 'ms', 'long')).toBe('21 Nov 2026 (Sabtu)');
    expect(formatDate(day('2026-08-02'), 'ms')).toBe('2 Ogos 2026 (Ahd)');
    expect(formatDate(day('2026-08-02'), 'ms', 'long')).toBe('2 Ogos 2026 (Ahad)');
    expect(formatDate(day('2026-03-05'), 'en', 'long')).toBe('5 Mar 2026 (Thursday)');
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2026-11-30', 3, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'], ['2026-12-15', 1, '2027-01-15'], ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  }); // prettier-ignore

  it('add and count days alike, across leap years', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: -20_000, max: 20_000 }),
        (start, n) => {
          const from = addDays(day('1970-01-01'), start);
          const to = addDays(from, n);
          expect(daysBetween(from, to)).toBe(n);
          expect(weekdayOf(to)).toBe((((weekdayOf(from) + n) % 7) + 7) % 7);
          expect(addDays(to, 1) > to).toBe(true);
        },
      ),
    );
  });

  it('know that 21 November 2026 is a Saturday', () => {
    expect(weekdayOf(day('2026-11-21'))).toBe(6);
  });
});
