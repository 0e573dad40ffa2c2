import { describe, expect, it } from 'vitest';
import { hoursOf, readSpans, usualHours, writeSpans } from '../../../renderer/features/settings/hours';

describe('opening hours as typed', () => {
  it('reads spans with a break, in any of the usual writings', () => {
    const spans = [
      { from: '08:00', to: '13:00' },
      { from: '14:00', to: '17:00' },
    ];
    expect(readSpans('08:00-13:00, 14:00-17:00')).toEqual(spans);
    expect(readSpans('8–13,1400 - 17.00')).toEqual(spans);
    expect(writeSpans(spans)).toBe('08:00-13:00, 14:00-17:00');
    expect(hoursOf(spans)).toBe(8);
  });

  it('t11: lets a day end at midnight, and begin at none', () => {
    expect(readSpans('00:00-24:00')).toEqual([{ from: '00:00', to: '24:00' }]);
    expect(readSpans('2-24')).toEqual([{ from: '02:00', to: '24:00' }]);
    expect(hoursOf(readSpans('00:00-24:00') ?? [])).toBe(24);
    expect(readSpans('24:00-08:00')).toBeNull();
  });

  it('takes an empty line as closed', () => {
    expect(readSpans('  ')).toEqual([]);
  });

  it.each(['17:00-08:00', '08:00-08:00', '08:00-13:00, 12:00-17:00', '08:00', '08:00-12:00-13:00', 'pagi'])(
    'refuses %j',
    (typed) => {
      expect(readSpans(typed)).toBeNull();
    },
  );
});

describe('the hours offered to a new office', () => {
  const saturday = Date.parse('2026-11-21T02:00:00.000Z');
  const closedOn = (state: string, at: number): number[] =>
    usualHours(state, at)
      .filter(({ spans }) => spans.length === 0)
      .map(({ weekday }) => weekday);

  it("follow the state's weekend", () => {
    expect(closedOn('MY-03', saturday)).toEqual([5, 6]);
    expect(closedOn('MY-14', saturday)).toEqual([0, 6]);
  });

  it('follow Johor before and after 1 January 2025', () => {
    expect(closedOn('MY-01', Date.parse('2024-12-31T02:00:00.000Z'))).toEqual([5, 6]);
    expect(closedOn('MY-01', Date.parse('2025-01-01T02:00:00.000Z'))).toEqual([0, 6]);
  });
});
