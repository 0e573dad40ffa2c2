import { describe, expect, it } from 'vitest';
import { countdown, elapsed, localMinuteOf } from '../../../renderer/ui/format';
import { readClock, readDate, typedDate } from '../../../renderer/ui/local-time';

describe('a clock time as typed', () => {
  it.each([
    ['8', '08:00'],
    ['17', '17:00'],
    ['815', '08:15'],
    ['0815', '08:15'],
    ['8:15', '08:15'],
    ['8.15', '08:15'],
    ['23:59', '23:59'],
    [' 1702 ', '17:02'],
  ])('%j is %s', (typed, read) => {
    expect(readClock(typed)).toBe(read);
  });

  it.each(['', '24:00', '12:60', '1:2', 'pagi', '12345', '8:15:00'])('refuses %j', (typed) => {
    expect(readClock(typed)).toBeNull();
  });
});

describe('a date as typed', () => {
  it('reads and writes the day first', () => {
    expect(readDate('21/11/2026')).toBe('2026-11-21');
    expect(typedDate('2026-11-21')).toBe('21/11/2026');
  });

  it('refuses days that no calendar has', () => {
    expect(readDate('31/02/2026')).toBeNull();
  });
});

describe('spans of time', () => {
  it('writes hours and minutes beyond a day', () => {
    expect(elapsed(((26 * 60 + 10) * 60 + 59) * 1000)).toBe('26:10');
    expect(elapsed(-5)).toBe('00:00');
  });

  it('counts down to nought and never says nought too early', () => {
    expect(countdown(29_001)).toBe('0:30');
    expect(countdown(900_000)).toBe('15:00');
    expect(countdown(0)).toBe('0:00');
  });

  it('is the wall clock of the counter, whatever zone the PC has', () => {
    expect(localMinuteOf(Date.parse('2026-11-20T23:02:00.000Z'))).toBe('2026-11-21T07:02');
  });
});
