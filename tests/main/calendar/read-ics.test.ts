import { expect, test } from 'vitest';
import { isIcs, readIcs } from '../../../main/features/calendar/read-ics';

const HEAD = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Contoh//MS'];
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'];
const read = (lines: readonly string[], end = '\r\n') =>
  readIcs([...HEAD, ...lines, 'END:VCALENDAR', ''].join(end), 'MY-03');
/** `2026-12-25 Hari Krismas` of each day, or the code of what is refused. */
const told = (lines: readonly string[], end?: string): string[] => {
  const { rows, refused } = read(lines, end);
  return [...rows.map(({ date, name }) => `${date} ${name}`), ...refused.map(({ code }) => code)];
};

const NEW_YORK = [
  ...['BEGIN:VTIMEZONE', 'TZID:Kapal', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
  ...['TZOFFSETFROM:-0500', 'TZOFFSETTO:-0500', 'END:STANDARD', 'END:VTIMEZONE'],
];
const K = 'SUMMARY:Hari Krismas';

test.each<[string, string[], string[]]>([
  ['a day', event('DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261226', K), ['2026-12-25 Hari Krismas']],
  ['a day without an end', event('DTSTART;VALUE=DATE:20261225', K), ['2026-12-25 Hari Krismas']],
  [
    'two days',
    event('DTSTART;VALUE=DATE:20260321', 'DTEND;VALUE=DATE:20260323', 'SUMMARY:Hari Raya Aidilfitri'),
    ['2026-03-21 Hari Raya Aidilfitri', '2026-03-22 Hari Raya Aidilfitri'],
  ],
  ['a day by its length', event('DTSTART;VALUE=DATE:20261225', 'DURATION:P1D', K), ['2026-12-25 Hari Krismas']],
  [
    'midnight to midnight here',
    event('DTSTART;TZID=Asia/Kuala_Lumpur:20261225T000000', 'DTEND;TZID=Asia/Kuala_Lumpur:20261226T000000', K),
    ['2026-12-25 Hari Krismas'],
  ],
  [
    'midnight to midnight here, told in UTC',
    event('DTSTART:20261224T160000Z', 'DTEND:20261225T160000Z', K),
    ['2026-12-25 Hari Krismas'],
  ],
  ['to a second before midnight', event('DTSTART:20261225T000000', 'DTEND:20261225T235959', K), ['2026-12-25 Hari Krismas']],
  [
    'a zone that the file explains: eleven in the morning there is midnight here',
    [...NEW_YORK, ...event('DTSTART;TZID=Kapal:20261224T110000', 'DTEND;TZID=Kapal:20261225T110000', K)],
    ['2026-12-25 Hari Krismas'],
  ],
  ['a zone that nobody explains', event('DTSTART;TZID=Mars/Olympus:20261225T000000', 'DTEND;TZID=Mars/Olympus:20261226T000000', K), ['zone-unknown']],
  ['a folded and escaped name', event('DTSTART;VALUE=DATE:20261225', 'SUMMARY:Hari Kris', ' mas\\, cuti', '  umum'), ['2026-12-25 Hari Krismas, cuti umum']],
  ['an appointment', event('DTSTART:20261225T090000', 'DTEND:20261225T100000', K), ['not-a-whole-day']],
  ['midnight in UTC, which is eight here', event('DTSTART:20261225T000000Z', 'DTEND:20261226T000000Z', K), ['not-a-whole-day']],
  ['a moment', event('DTSTART:20261225T000000', K), ['not-a-whole-day']],
  ['each year', event('DTSTART;VALUE=DATE:20201225', 'RRULE:FREQ=YEARLY', K), ['event-repeats']],
  ['some days', event('DTSTART;VALUE=DATE:20201225', 'RDATE;VALUE=DATE:20211225', K), ['event-repeats']],
  ['cancelled', event('DTSTART;VALUE=DATE:20261225', 'STATUS:CANCELLED', K), ['event-cancelled']],
  ['a school holiday', event('DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20270110', K), ['too-many-days']],
  ['an end before its start', event('DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261224', K), ['event-broken']],
  ['no such day', event('DTSTART;VALUE=DATE:20260230', K), ['event-broken']],
  ['no start', event(K), ['event-broken']],
  ['no name', event('DTSTART;VALUE=DATE:20261225'), ['name-missing']],
  ['a name without end', event('DTSTART;VALUE=DATE:20261225', `SUMMARY:${'x'.repeat(5_000)}`), ['row-too-long']],
  ['a line without end', event('DTSTART;VALUE=DATE:20261225', `SUMMARY:${'x'.repeat(200_000)}`), ['event-broken']],
  ['not a line of the format', event('DTSTART;VALUE=DATE:20261225', 'apa ini', K), ['event-broken']],
  ['twice', [...event('DTSTART;VALUE=DATE:20261225', K), ...event('DTSTART;VALUE=DATE:20261225', K)], ['2026-12-25 Hari Krismas', 'row-repeated']],
  [
    'half a file',
    [...event('DTSTART;VALUE=DATE:20261225', K), 'BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20261226', 'SUMM'],
    ['2026-12-25 Hari Krismas', 'event-broken'],
  ],
  [
    'a broken event between two good ones',
    [
      ...event('DTSTART;VALUE=DATE:20261225', K),
      ...event('DTSTART;VALUE=DATE:2026122', 'SUMMARY:Rosak'),
      ...event('DTSTART;VALUE=DATE:20260501', 'SUMMARY:Hari Pekerja'),
    ],
    ['2026-12-25 Hari Krismas', '2026-05-01 Hari Pekerja', 'event-broken'],
  ],
])('%s', (_, lines, expected) => {
  expect(told(lines)).toEqual(expected);
  // line ends of other systems mean the same
  expect(told(lines, '\n')).toEqual(expected);
}); // prettier-ignore

test('a refused event has the line on which it begins, and its name', () => {
  const { rows, refused } = read([
    ...event('DTSTART;VALUE=DATE:20261225', K),
    ...event('DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=YEARLY', 'SUMMARY:Tahun Baharu'),
  ]);
  expect(rows).toMatchObject([{ line: 4, states: 'MY-03' }]);
  expect(refused).toEqual([{ line: 9, code: 'event-repeats', text: 'Tahun Baharu' }]);
});

test('it is told from a CSV by what it holds', () => {
  expect(isIcs('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(isIcs('\n begin:vcalendar')).toBe(true);
  expect(isIcs('date,name,states\nBEGIN:VCALENDAR')).toBe(false);
});
