import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCaseNumber, NUMBER_PROFILES } from '../../../domain/cases/case-number';
import { lastNumbers, readCauseBook as readRecords } from '../../../domain/cases/cause-book';
import { recordsOf } from '../imports/records-of';

const readCauseBook = (rows: string[][]) => readRecords(recordsOf(rows));

const HEADER = [
  'BIL', 'NO. KES', 'JENIS KES', 'PLAINTIF / PEMOHON', 'NO. KP', 'DEFENDAN / RESPONDEN', 'NO. KP', 'TARIKH DAFTAR',
  'MAHKAMAH', 'CATATAN',
]; // prettier-ignore

/** A row of the print; everything but its number is plausible and stays the same for a number. */
function row(
  bil: number,
  number: string,
  change: Partial<Record<'first' | 'date' | 'note', string>> = {},
): string[] {
  const { first = `  Contoh  ${bil} binti Contoh `, date = '03/11/2026', note = 'SULH' } = change;
  return [
    String(bil), number, 'TUNTUTAN FASAKH', first, '900102-03-1234', 'Misal bin Misal', '880203-03-1235', date,
    'Mahkamah 1', note,
  ]; // prettier-ignore
}

/** The shape of a real print: titles, a page break with a second header, jumps, a row twice, an O for a nought. */
const PRINT = [
  ['MAHKAMAH RENDAH SYARIAH CONTOH'],
  ['BUKU KAUSA NOVEMBER 2026'],
  ['Dicetak: 20/11/2026 16:45'],
  HEADER,
  row(1, '09001-014-0090-2026'),
  row(2, '09001-011-0276-2026'),
  row(3, 'O9001-014-0092-2026'),
  row(2, '09001-011-0276-2026', { first: 'CONTOH 2 BINTI CONTOH' }),
  [''],
  ['Muka surat 2'],
  HEADER,
  row(4, '  09001-014-0091-2026 '),
  row(5, '09001-014-0003-2027', { date: '02/01/2027' }),
  ['JUMLAH', '6'],
];

describe('the print of a cause book', () => {
  const book = readCauseBook(PRINT);

  it('gives its title, print time, courts and total', () => {
    expect(book).toMatchObject({
      title: ['MAHKAMAH RENDAH SYARIAH CONTOH', 'BUKU KAUSA NOVEMBER 2026'],
      printedAt: '2026-11-20T16:45',
      latestRegisteredOn: '2027-01-02',
      courts: ['09001'],
      declaredTotal: 6,
      repeated: 1,
      refused: [],
    });
  });

  it('gives its cases once each, tidied, with their line', () => {
    expect(book.rows.map(({ line, number }) => [line, number.series.caseType, number.serial])).toEqual([
      [5, '014', 90], [6, '011', 276], [7, '014', 92], [12, '014', 91], [13, '014', 3],
    ]); // prettier-ignore
    expect(book.rows[0]).toMatchObject({
      ordinal: 1,
      caseTypeName: 'TUNTUTAN FASAKH',
      first: { name: 'Contoh 1 binti Contoh', idNumber: '900102-03-1234' },
      second: { name: 'Misal bin Misal', idNumber: '880203-03-1235' },
      registeredOn: '2026-11-03',
      bench: 'Mahkamah 1',
      note: 'SULH',
      problems: [],
    });
  });

  it('gives the highest number per series, not the latest', () => {
    const last = lastNumbers(book.rows).map(({ series, serial, line }) => [
      `${series.caseType}/${series.year}`, serial, line,
    ]); // prettier-ignore
    expect(last).toEqual([['011/2026', 276, 6], ['014/2026', 92, 7], ['014/2027', 3, 13]]); // prettier-ignore
  });
});

describe('what cannot be read', () => {
  const refusals = (...rows: string[][]) =>
    readCauseBook([HEADER, ...rows]).refused.map(({ line, code }) => [line, code]);

  it('is refused by line and code, and the rest is taken', () => {
    expect(refusals(row(1, '09001-014-2026'), row(2, ''), row(3, '09001-014-0091-2026'))).toEqual([
      [2, 'case-number-malformed'],
      [3, 'case-number-missing'],
    ]);
  });

  it('one number with two contents: the second is refused, for nobody can tell which is right', () => {
    const rows = [row(1, '09001-014-0091-2026'), row(2, '09001-014-91/2026', { first: 'Lain bin Lain' })];
    expect(refusals(...rows)).toEqual([[3, 'case-number-twice']]);
  });

  it('a bad date costs the date, never the number', () => {
    const book = readCauseBook([HEADER, row(1, '09001-014-0091-2026', { date: '31/11/2026' })]);
    expect(book.rows).toMatchObject([{ number: { serial: 91 }, problems: ['date-malformed'] }]);
    expect(book.rows[0]).not.toHaveProperty('registeredOn');
  });
});

describe('other shapes', () => {
  it('finds the columns wherever they stand', () => {
    const book = readCauseBook([
      ['Tarikh Daftar', 'Nombor Kes', 'No. KP Defendan', 'Plaintif', 'Defendan', 'No. KP Plaintif'],
      ['21.11.26', '09001-014-91/2026', '1', 'A', 'B', '2'],
    ]);
    expect(book.rows[0]).toMatchObject({
      number: { profile: 'slash', serial: 91 },
      registeredOn: '2026-11-21',
      first: { name: 'A', idNumber: '2' },
      second: { name: 'B', idNumber: '1' },
    });
  });

  it('reads the numbers of a print that has no header', () => {
    const book = readCauseBook([['Senarai kes'], ['1', 'x', '09001-014-0091 TAHUN 2026', 'y']]);
    expect(book.title).toEqual(['Senarai kes']);
    expect(lastNumbers(book.rows)).toMatchObject([{ serial: 91, line: 2 }]);
  });

  it('takes a header of a later page with other columns', () => {
    const later = HEADER.toReversed();
    const book = readCauseBook([
      HEADER,
      row(1, '09001-014-0091-2026'),
      later,
      row(2, '09001-014-0092-2026').toReversed(),
    ]);
    expect(book.rows.map((each) => [each.number.serial, each.note])).toEqual([[91, 'SULH'], [92, 'SULH']]); // prettier-ignore
  });

  it('is empty for a file of other things', () => {
    expect(readCauseBook([['a', 'b', 'c'], [], ['1', '2', '3']])).toMatchObject({ rows: [], refused: [] });
    expect(readCauseBook([])).toEqual({ title: [], rows: [], refused: [], repeated: 0, courts: [] });
  });
});

it('finds the last number of every series in any order of rows, breaks and repeats', () => {
  const entries = fc.uniqueArray(
    fc.record({
      caseType: fc.constantFrom('010', '014', '028'),
      year: fc.constantFrom(2025, 2026),
      serial: fc.integer({ min: 1, max: 300 }),
      profile: fc.constantFrom(...NUMBER_PROFILES),
      again: fc.boolean(),
      pageBreak: fc.boolean(),
    }),
    {
      selector: ({ caseType, year, serial }) => `${caseType}/${year}/${serial}`,
      minLength: 1,
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(entries, (list) => {
      const rows = [HEADER];
      for (const [at, { profile, caseType, year, serial, again, pageBreak }] of list.entries()) {
        const printed = row(at + 1, formatCaseNumber(profile, { court: '09001', caseType, year }, serial));
        rows.push(printed, ...(again ? [printed] : []), ...(pageBreak ? [[], ['Muka surat 2'], HEADER] : []));
      }
      const book = readCauseBook(rows);
      const expected = new Map<string, number>();
      for (const { caseType, year, serial } of list) {
        const key = `${caseType}/${year}`;
        expected.set(key, Math.max(serial, expected.get(key) ?? 0));
      }
      const found = lastNumbers(book.rows).map(({ series, serial }) => [
        `${series.caseType}/${series.year}`,
        serial,
      ]);
      expect(new Map(found as [string, number][])).toEqual(expected);
      expect(book.repeated).toBe(list.filter(({ again }) => again).length);
      expect(book.refused).toEqual([]);
    }),
  );
});
