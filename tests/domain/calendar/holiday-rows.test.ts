import { describe, expect, it } from 'vitest';
import { compareHolidays } from '../../../domain/calendar/holiday-import';
import { readHolidayRows, tidyStates } from '../../../domain/calendar/holiday-rows';
import { holidayStanding, type HolidayStanding } from '../../../domain/calendar/holiday-standing';
import type { Instant } from '../../../domain/time/civil-time';
import { day } from '../expect-result';
import { recordsOf } from '../imports/records-of';

const HEAD = ['date', 'name', 'states'];

describe('a list of holidays', () => {
  it.each<[string, string[][], string | undefined, string[]]>([
    ['as the CSV says', [HEAD, ['2026-12-25', 'Hari Krismas', '*']], undefined, ['2 2026-12-25 Hari Krismas *']],
    ['columns in another order, in Malay', [['Negeri', 'Nama', 'Tarikh'], ['MY-01 MY-02', 'X', '25/12/2026']], undefined, ['2 2026-12-25 X MY-01 MY-02']],
    ['without a header', [['2026-12-25', 'X', '*'], ['2026-12-26', 'Y', '*']], undefined, ['1 2026-12-25 X *', '2 2026-12-26 Y *']],
    ['without states', [['date', 'name'], ['2026-12-25', 'X']], 'MY-03', ['2 2026-12-25 X MY-03']],
    ['an empty cell of states', [HEAD, ['2026-12-25', 'X', '']], 'MY-03', ['2 2026-12-25 X MY-03']],
    ['empty lines keep the count', [[''], HEAD, ['', '', ''], ['2026-12-25', 'X', '*']], undefined, ['4 2026-12-25 X *']],
    ['blanks in a name', [HEAD, ['2026-12-25', ' Hari \n Krismas ', '*']], undefined, ['2 2026-12-25 Hari Krismas *']],
    ['codes in any form', [HEAD, ['2026-12-25', 'X', 'my-02; MY-01,MY-02']], undefined, ['2 2026-12-25 X MY-01 MY-02']],
    ['no states at all', [HEAD, ['2026-12-25', 'X', '']], undefined, ['2 states-malformed']],
    ['a state that is none', [HEAD, ['2026-12-25', 'X', 'MY-01 MY-17']], undefined, ['2 states-malformed']],
    ['no such day', [HEAD, ['2026-02-29', 'X', '*'], ['2026-03-01', 'Y', '*']], undefined, ['3 2026-03-01 Y *', '2 date-malformed']],
    ['a formula for a day', [HEAD, ['=TODAY()', 'X', '*']], undefined, ['2 date-malformed']],
    ['no name', [HEAD, ['2026-12-25', ' ', '*']], undefined, ['2 name-missing']],
    ['a name without end', [HEAD, ['2026-12-25', 'x'.repeat(121), '*']], undefined, ['2 row-too-long']],
    ['twice', [HEAD, ['2026-12-25', 'X', '*'], ['25.12.2026', 'X', '*']], undefined, ['2 2026-12-25 X *', '3 row-repeated']],
    ['nothing', [[]], undefined, []],
  ])('%s', (_, cells, states, expected) => {
    const { rows, refused } = readHolidayRows(recordsOf(cells), states);
    expect([
      ...rows.map((row) => `${row.line} ${row.date} ${row.name} ${row.states}`),
      ...refused.map(({ line, code }) => `${line} ${code}`),
    ]).toEqual(expected);
  }); // prettier-ignore

  it.each([['*', '*'], ['MY-03', 'MY-03'], ['', undefined], ['* MY-01', undefined], ['Kedah', undefined]])(
    'states %j → %j', (text, expected) => expect(tidyStates(text)).toBe(expected),
  ); // prettier-ignore
});

const AT = '2026-01-02T00:00:00.000Z' as Instant;
const fact = (id: string, date: string, name: string, states = '*'): HolidayStanding =>
  holidayStanding(
    {
      ...{ id, date: day(date), name, states },
      ...{ source: 'typed', reference: '', at: AT, officer: 'P1' },
    },
    [],
  );

describe('beside what stands already', () => {
  const table = [
    fact('A', '2026-12-25', 'Hari Krismas'),
    fact('B', '2026-03-21', 'Hari Raya Aidilfitri', 'MY-01 MY-03'),
    fact('C', '2026-02-01', 'Hari Wilayah Persekutuan', 'MY-14'),
    holidayStanding(fact('D', '2026-05-01', 'Hari Pekerja'), [
      { kind: 'retired', at: AT, officer: 'P1', reason: 'x' },
    ]),
  ];
  it.each<[string, string, string, string, string | undefined]>([
    ['2026-12-25', 'Hari Krismas', '*', 'known', 'A'],
    ['2026-12-25', 'HARI KRISMAS.', '*', 'known', 'A'],
    ['2026-12-25', 'Hari Krismas', 'MY-01', 'states', 'A'],
    ['2026-12-25', 'Cuti Peristiwa', 'MY-01', 'same-day', 'A'],
    ['2026-03-20', 'Hari Raya Aidil Fitri', 'MY-03', 'moved', 'B'],
    ['2026-03-20', 'Hari Raya Aidil Fitri', 'MY-05', 'new', undefined],
    ['2027-03-10', 'Hari Raya Aidil Fitri', 'MY-03', 'new', undefined],
    ['2026-02-01', 'Thaipusam', 'MY-01', 'new', undefined],
    ['2026-02-01', 'Thaipusam', '*', 'same-day', 'C'],
    ['2026-05-01', 'Hari Pekerja', '*', 'new', undefined],
  ])('%s %s %s is %s', (date, name, states, comparison, against) => {
    const [row] = compareHolidays([{ date: day(date), name, states }], table);
    expect([row!.comparison, row!.against?.id]).toEqual([comparison, against]);
  });
});
