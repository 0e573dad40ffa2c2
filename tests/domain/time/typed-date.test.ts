import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../domain/time/civil-time';
import { readTypedDate } from '../../../domain/time/typed-date';

const read = (typed: string, today = '2026-11-27') => {
  const date = readTypedDate(typed, today as CivilDate);
  return date.ok ? date.value : null;
};

describe('a date as people type it', () => {
  it.each([
    ['27/11/2026', '2026-11-27'],
    ['27.11.26', '2026-11-27'],
    ['7-1-2027', '2027-01-07'],
    ['2026-11-27', '2026-11-27'],
    ['271126', '2026-11-27'],
    ['27112026', '2026-11-27'],
    ['27/11', '2026-11-27'],
    ['1.12', '2026-12-01'],
    ['+7', '2026-12-04'],
    ['+ 35', '2027-01-01'],
    ['-1', '2026-11-26'],
    ['+0', '2026-11-27'],
  ])('%j is %s', (typed, date) => expect(read(typed)).toBe(date));

  it.each(['', '31/02/2026', '31/02', '310226', '32/1', '27', '2711', '+', '+1000', '1/13', 'esok'])(
    'refuses %j',
    (typed) => expect(read(typed)).toBeNull(),
  );

  it('takes the nearest year where none is typed', () => {
    expect(read('5/1')).toBe('2027-01-05');
    expect(read('20/12', '2027-01-05')).toBe('2026-12-20');
    expect(read('30/6')).toBe('2026-06-30');
    expect(read('29/2', '2028-03-01')).toBe('2028-02-29');
  });
});
