import { describe, expect, it } from 'vitest';
import { cleanCell } from '../../../domain/imports/clean-cell';
import { cellText } from '../../../domain/imports/cell-text';
import { parseClockTime } from '../../../domain/imports/clock-time';
import { dateOrderOf, readColumnDate } from '../../../domain/imports/column-dates';
import { isPhone, phoneKey, readPhones } from '../../../domain/imports/telephone';

describe('a cell is read as it is meant', () => {
  it.each([
    ['ali@contoh.my\u200B', 'ali@contoh.my'],
    ['\u200E201901012346', '201901012346'],
    ['\u202Amuthu@contoh.my\u202C', 'muthu@contoh.my'],
    ['\uFEFF Nama\u00A0Syarikat ', 'Nama Syarikat'],
    ['-', ''], ['Tiada', ''], ['- Tiada -', ''], ['N/A', ''], ['n.a', 'n.a'], ['—', ''], ['nil', ''], ['#N/A', ''], ['T/B', ''],
    ['*', '*'],
    ['Tiada Tandingan Sdn Bhd', 'Tiada Tandingan Sdn Bhd'],
    ["'+60 19-447 7863", '+60 19-447 7863'],
    ["'=1+1", '=1+1'],
    ["D'Mara", "D'Mara"],
    ["'Adilah", "'Adilah"],
    ['a\r\nb', 'a\r\nb'],
  ])('%j → %j', (text, expected) => expect(cleanCell(text)).toBe(expected)); // prettier-ignore

  it.each(['=1+1', '+60 19-447 7863', '-1', '@x', 'Syarikat A'])(
    'our own file of %j is read back',
    (text) => {
      expect(cleanCell(cellText(text))).toBe(text);
    },
  );
});

describe('telephones', () => {
  it.each<[string, string[]]>([
    ['194477861', ['019-4477861']],
    ['\u202A+60 19-447 7862\u202C', ['019-4477862']],
    ['+60 (0)19-447 7863', ['019-4477863']],
    ['60194477863', ['019-4477863']],
    ['0060 19 4477863', ['019-4477863']],
    ['(+60) 19-4477863', ['019-4477863']],
    ["'0194477863", ['019-4477863']],
    ['194477861.0', ['019-4477861']],
    ['351234567', ['03-51234567']],
    ['019–447 7863', ['019-4477863']],
    ['-', []], ['tiada', []], ['- Tiada -', []], ['', []],
    ['03-4477863 / 019-3599333', ['03-4477863', '019-3599333']],
    ['019-4477863; 0194477863', ['019-4477863']],
    ['03-55112233 samb. 204', ['03-55112233 samb. 204']],
    ['999', ['999']],
  ])('%j → %j', (cell, expected) => expect(readPhones(cell).phones).toEqual(expected)); // prettier-ignore

  it('one that a spreadsheet rounded is told, not kept', () => {
    expect(readPhones('1.94E+08; 019-4477863')).toEqual({ phones: ['019-4477863'], rounded: ['1.94E+08'] });
  });

  it('compares by what is dialled', () => {
    expect(new Set(['+60194477863', '019-447 7863', '194477863', '(60)194477863'].map(phoneKey)).size).toBe(
      1,
    );
    expect([isPhone('019-4477863'), isPhone('03-55112233 samb. 204'), isPhone('abc')]).toEqual([true, true, false]); // prettier-ignore
  });
});

describe('dates of one column', () => {
  const read = (...cells: string[]) => {
    const order = dateOrderOf(cells);
    return cells.map((cell) => {
      const date = readColumnDate(cell, order);
      return date.ok ? date.value : date.error.code;
    });
  };
  it.each<[string, string[], string[]]>([
    ['month-first as a whole', ['5/1/2026', '4/25/2026', '10/3/2026'], ['2026-05-01', '2026-04-25', '2026-10-03']],
    ['day-first as ours are', ['5/1/2026', '25/4/2026', '3.10.26'], ['2026-01-05', '2026-04-25', '2026-10-03']],
    ['nothing tells: ours', ['5/1/2026', '6/1/2026'], ['2026-01-05', '2026-01-06']],
    ['both: nobody can tell', ['25/4/2026', '4/25/2026', '5/1/2026'], ['date-order-unclear', 'date-order-unclear', 'date-order-unclear']],
    ['one slip among many', [...Array<string>(5).fill('25/4/2026'), '4/25/2026', '5/1/2026'], [...Array<string>(5).fill('2026-04-25'), 'date-malformed', '2026-01-05']],
    ['other styles', ['1 Mei 2026', '01-Feb-26', '31 Ogos 2026', '2026-02-01 00:00:00', '1/2/2026 0:00', '1 Foo 2026', '30 Feb 2026'],
      ['2026-05-01', '2026-02-01', '2026-08-31', '2026-02-01', '2026-02-01', 'date-malformed', 'date-malformed']],
    ['none', ['31/02/2025', '13/13/2025', '=TODAY()', ''], Array<string>(4).fill('date-malformed')],
    ['long dashes', ['21–11–2026'], ['2026-11-21']],
  ])('%s', (_, cells, expected) => expect(read(...cells)).toEqual(expected)); // prettier-ignore
});

it.each<[string, string]>([
  ['16:45', '16:45'], ['04:45 PM', '16:45'], ['4:45:10 PTG', '16:45'], ['4.45 petang', '16:45'], ['9:05 PG', '9:05'],
  ['12:00 AM', '0:00'], ['12:30 PM', '12:30'], ['12:15 TGH', '12:15'], ['1:00 tengah hari', '13:00'], ['12:10 malam', '0:10'],
  ['11:10 MLM', '23:10'], ['24:00', '24:00'], ['16:45 PM', '16:45'], ['4 petang', '16:00'], ['pukul 4.45 ptg', '16:45'], ['16:45 hrs', '16:45'], ['0:05 AM', '0:05'],
  ['24:01', 'none'], ['25:10', 'none'], ['16:75', 'none'], ['4:45 XM', 'none'], ['', 'none'],
])('time %j is %s', (text, expected) => {
  const minutes = parseClockTime(text);
  const shown = minutes.ok ? `${Math.floor(minutes.value / 60)}:${String(minutes.value % 60).padStart(2, '0')}` : 'none';
  expect(shown).toBe(expected);
}); // prettier-ignore
