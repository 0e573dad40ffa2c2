import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, spansOn, type Holiday } from '../../../domain/calendar/calendar';
import { addDays } from '../../../domain/time/civil-time';
import {
  dateOfMinute,
  formatLocalMinute,
  localMinute,
  type LocalMinute,
} from '../../../domain/time/local-minutes';
import { STATES, type StateCode } from '../../../domain/settings/office';
import { openingOf, parseOpening, USUAL_HOURS, type Opening } from '../../../domain/calendar/opening-hours';
import { due, type Amount, type DueQuestion } from '../../../domain/calendar/working-time';
import { day, valueOf } from '../expect-result';

const START = localMinute(day('2024-12-16'), 0);
/** Three months on both sides of the day on which Johor changed its weekend. */
const minute = fc.integer({ min: 0, max: 90 * 24 * 60 }).map((n) => (START + n) as LocalMinute);
const textOf = (at: LocalMinute): string => formatLocalMinute(at).slice(0, 16);
const minuteOf = (text: string): LocalMinute =>
  localMinute(day(text.slice(0, 10)), Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)));
const opening = fc.constantFrom<Opening>(
  USUAL_HOURS,
  valueOf(parseOpening('08:00-12:15,14:45-17:00')),
  valueOf(parseOpening({ thu: '08:00-15:30', fri: '08:00-12:15,14:45-17:00', mon: '' })),
  {
    ...USUAL_HOURS,
    periods: [
      { from: day('2025-01-06'), to: day('2025-01-19'), hours: valueOf(parseOpening('08:00-16:00')).usual },
    ],
  },
);
const holidays = fc
  .array(fc.integer({ min: 0, max: 120 }), { maxLength: 10 })
  .map((days) =>
    days.map((n): Holiday => ({ date: addDays(day('2024-12-16'), n), name: 'Cuti', states: '*' })),
  );
const pauses = fc
  .array(fc.tuple(minute, fc.integer({ min: 0, max: 4 * 24 * 60 })), { maxLength: 3 })
  .map((all) =>
    all.map(([from, length]) => ({ from: textOf(from), to: textOf((from + length) as LocalMinute) })),
  );
const office = fc.record({
  state: fc.constantFrom<StateCode>('MY-01', 'MY-02', 'MY-14'),
  opening,
  holidays,
  pauses,
});
type Office = Pick<DueQuestion, 'state' | 'opening' | 'holidays' | 'pauses'>;
const dueAt = (asked: Office, from: LocalMinute, amount: Amount): LocalMinute => {
  const answer = valueOf(due({ ...asked, from: textOf(from), amount })).due;
  if (answer === undefined) throw new Error('no due time');
  return minuteOf(answer);
};
const count = fc.integer({ min: 1, max: 30 });
const amount = fc.oneof(
  count.map((hours) => ({ hours })),
  count.map((days) => ({ days })),
  fc.integer({ min: 1, max: 4 }).map((weeks) => ({ weeks })),
  fc.integer({ min: 1, max: 3 }).map((months) => ({ months })),
);

describe('what holds for every promise', () => {
  it('it is never due outside opening hours: closing itself is the last of them', () => {
    fc.assert(
      fc.property(office, minute, amount, (asked, from, length) => {
        const at = dueAt(asked, from, length);
        const calendar = calendarOf(asked);
        // a minute before it the counter stood open; 24:00 belongs to the day that ends
        const before = (at - 1) as LocalMinute;
        const date = dateOfMinute(before);
        const isOpen = spansOn(calendar, date).some(
          (span) => localMinute(date, span.from) <= before && before < localMinute(date, span.to),
        );
        expect(isOpen, `${textOf(from)} → ${textOf(at)}`).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('who begins later is not due earlier, and who has longer neither', () => {
    fc.assert(
      fc.property(
        office,
        minute,
        fc.integer({ min: 0, max: 6_000 }),
        amount,
        (asked, from, later, length) => {
          const [unit, n] = Object.entries(length)[0]!;
          expect(dueAt(asked, from, { [unit]: n + 1 } as Amount)).toBeGreaterThanOrEqual(
            dueAt(asked, from, length),
          );
          // months are moved on by what was paused after the receipt: who begins after the pause is spared it
          const running = 'months' in length ? { ...asked, pauses: [] } : asked;
          expect(dueAt(running, (from + later) as LocalMinute, length)).toBeGreaterThanOrEqual(
            dueAt(running, from, length),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a hours and then b hours are a + b hours', () => {
    fc.assert(
      fc.property(office, minute, count, count, (asked, from, a, b) => {
        const between = dueAt(asked, from, { hours: a });
        expect(dueAt(asked, between, { hours: b })).toBe(dueAt(asked, from, { hours: a + b }));
      }),
      { numRuns: 300 },
    );
  });
});

type Row = [from: string, amount: Amount, due: string, more?: Partial<DueQuestion>];
const holiday = (date: string, name: string, states = '*'): Holiday => ({ date: day(date), name, states });
const told = ([from, length, , more]: Row): string | undefined =>
  valueOf(
    due({ from, amount: length, state: 'MY-14', opening: USUAL_HOURS, holidays: [], pauses: [], ...more }),
  ).due?.slice(0, 16);

// Worked by hand on the calendars of 2024, 2025 and 2026.
describe('the weekend of each state', () => {
  // Thursday 19 November 2026, 16:00; two hours: one today, one on the next day that works
  it.each(STATES.map(({ code }) => code))('of %s', (state) => {
    const rests = ['MY-02', 'MY-03', 'MY-11'].includes(state);
    const next = rests ? '2026-11-22T09:00' : '2026-11-20T09:00';
    expect(told(['2026-11-19T16:00', { hours: 2 }, '', { state }])).toBe(next);
    // Friday the 20th: nothing begins before Sunday there; elsewhere it goes on on Monday
    expect(told(['2026-11-20T16:00', { hours: 2 }, '', { state }])).toBe(
      rests ? '2026-11-22T10:00' : '2026-11-23T09:00',
    );
  });
});

const JOHOR = { state: 'MY-01' } as const;
const RAMADAN: Opening = openingOf(
  [],
  [
    {
      ...{ from: '2026-02-19', to: '2026-03-20' },
      hours: [1, 2, 3, 4, 5].map((weekday) => ({
        weekday,
        spans:
          weekday === 5
            ? [
                { from: '08:00', to: '12:15' },
                { from: '14:45', to: '16:30' },
              ]
            : [{ from: '08:00', to: '16:30' }],
      })),
    },
  ],
);
const SPLIT = valueOf(parseOpening('08:00-12:15,14:45-17:00'));

it.each<[string, Row[]]>([
  [
    'Johor rests on Friday and Saturday in 2024, on Saturday and Sunday from 1 January 2025 (a Wednesday)',
    [
      ['2024-12-26T16:00', { hours: 2 }, '2024-12-29T09:00', JOHOR],
      ['2024-12-31T16:00', { hours: 2 }, '2025-01-01T09:00', JOHOR],
      ['2025-01-02T16:00', { hours: 2 }, '2025-01-03T09:00', JOHOR],
      ['2025-01-03T16:00', { hours: 2 }, '2025-01-06T09:00', JOHOR],
      ['2024-12-29T09:00', { days: 5 }, '2025-01-03T17:00', JOHOR],
      ['2024-12-29T09:00', { days: 6 }, '2025-01-06T17:00', JOHOR],
      // 29 November 2024 is a Friday of rest: received on Sunday, 1 December; a month later is Wednesday
      ['2024-11-29T09:00', { months: 1 }, '2025-01-01T17:00', JOHOR],
    ],
  ],
  [
    'Ramadan closes at half past four, on Fridays after a long break',
    [
      ['2026-02-18T16:30', { hours: 1 }, '2026-02-19T08:30', { opening: RAMADAN }],
      ['2026-02-19T16:00', { hours: 1 }, '2026-02-20T08:30', { opening: RAMADAN }],
      ['2026-02-20T12:00', { hours: 2 }, '2026-02-20T16:30', { opening: RAMADAN }],
      ['2026-02-20T12:00', { hours: 3 }, '2026-02-23T09:00', { opening: RAMADAN }],
      ['2026-02-18T10:00', { days: 1 }, '2026-02-19T16:30', { opening: RAMADAN }],
      ['2026-02-19T16:30', { days: 1 }, '2026-02-23T16:30', { opening: RAMADAN }],
      ['2026-03-20T16:00', { hours: 1 }, '2026-03-23T08:30', { opening: RAMADAN }],
      ['2026-03-23T16:30', { days: 1 }, '2026-03-24T17:00', { opening: RAMADAN }],
    ],
  ],
  [
    'a holiday on a weekend moves nothing; what was gazetted in its place does',
    [
      // Saturday 1 February 2025, its replacement on Monday the 3rd
      ['2025-01-31T16:00', { hours: 2 }, '2025-02-03T09:00', { holidays: [holiday('2025-02-01', 'Hari Wilayah')] }],
      ['2025-01-31T16:00', { hours: 2 }, '2025-02-04T09:00', { holidays: [holiday('2025-02-01', 'Hari Wilayah'), holiday('2025-02-03', 'Cuti Ganti')] }],
      ['2025-01-30T09:00', { days: 2 }, '2025-02-04T17:00', { holidays: [holiday('2025-02-03', 'Cuti Ganti')] }],
      // on a Friday it is a holiday in Kuala Lumpur and a weekend in Kedah
      ['2026-12-24T16:00', { hours: 2 }, '2026-12-27T09:00', { state: 'MY-02', holidays: [holiday('2026-12-25', 'Hari Krismas')] }],
      ['2026-12-24T16:00', { hours: 2 }, '2026-12-28T09:00', { holidays: [holiday('2026-12-25', 'Hari Krismas')] }],
      // a Sunday is one in Kedah and a weekend in Kuala Lumpur
      ['2026-03-19T16:00', { hours: 2 }, '2026-03-23T09:00', { state: 'MY-02', holidays: [holiday('2026-03-22', 'Aidilfitri')] }],
    ],
  ],
  [
    'at opening, at closing, outside, and in the break',
    [
      ['2026-11-23T08:00', { hours: 9 }, '2026-11-23T17:00'],
      ['2026-11-23T16:00', { hours: 1 }, '2026-11-23T17:00'],
      ['2026-11-23T17:00', { hours: 9 }, '2026-11-24T17:00'],
      ['2026-11-23T07:59', { hours: 1 }, '2026-11-23T09:00'],
      ['2026-11-23T12:14', { hours: 1 }, '2026-11-23T15:44', { opening: SPLIT }],
      ['2026-11-23T13:00', { hours: 1 }, '2026-11-23T15:45', { opening: SPLIT }],
      ['2026-11-23T08:15', { hours: 4 }, '2026-11-23T12:15', { opening: SPLIT }],
      ['2026-11-23T16:59', { days: 1 }, '2026-11-24T17:00', { opening: SPLIT }],
    ],
  ],
  [
    'pauses',
    [
      ['2026-11-23T09:00', { hours: 4 }, '2026-11-23T17:00', { pauses: [{ from: '2026-11-23T10:00', to: '2026-11-23T14:00' }] }],
      ['2026-11-23T09:00', { hours: 4 }, '2026-11-23T13:00', { pauses: [{ from: '2026-11-23T13:00', to: '2026-11-24T13:00' }] }],
      ['2026-11-27T16:00', { hours: 2 }, '2026-11-30T09:00', { pauses: [{ from: '2026-11-28T00:00', to: '2026-11-30T08:00' }] }],
      ['2026-11-23T09:00', { days: 2 }, '2026-11-26T17:00', { pauses: [{ from: '2026-11-24T16:59', to: '2026-11-24T17:01' }] }],
      ['2026-11-23T09:00', { clockHours: 3 }, '2026-11-23T13:00', { pauses: [{ from: '2026-11-23T10:00', to: '2026-11-23T11:00' }] }],
    ],
  ],
])('%s', (_, rows) => {
  for (const row of rows) expect([row[0], row[1], told(row)]).toEqual([row[0], row[1], row[2]]);
}); // prettier-ignore
