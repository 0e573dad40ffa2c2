import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarOf,
  closingOn,
  isWorkingDay,
  spansOn,
  type Holiday,
} from '../../../domain/calendar/calendar';
import { addDays, addMonths } from '../../../domain/time/civil-time';
import {
  dateOfMinute,
  formatLocalMinute,
  localMinute,
  type LocalMinute,
} from '../../../domain/time/local-minutes';
import type { StateCode } from '../../../domain/settings/office';
import { parseOpening, USUAL_HOURS, type Opening } from '../../../domain/calendar/opening-hours';
import { due, type Amount, type DueQuestion } from '../../../domain/calendar/working-time';
import { codeOf, day, valueOf } from '../expect-result';

const CHRISTMAS: Holiday = { date: day('2026-12-25'), name: 'Hari Krismas', states: '*' };
const SPLIT = valueOf(parseOpening('08:00-12:15,14:45-17:00'));

type Extra = { state?: StateCode; holidays?: Holiday[]; pauses?: [string, string?][]; opening?: Opening };

function question(from: string, amount: Amount, extra: Extra = {}): DueQuestion {
  const { state = 'MY-14', holidays = [], pauses = [], opening = USUAL_HOURS } = extra;
  return {
    from, state, holidays, opening, amount,
    pauses: pauses.map(([start, end]) => ({ from: start, ...(end === undefined ? {} : { to: end }) })),
  }; // prettier-ignore
}
const dueAt = (from: string, amount: Amount, extra?: Extra) =>
  valueOf(due(question(from, amount, extra))).due?.replace(/\+08:00$/, '');

// November 2026: the 19th is a Thursday, the 23rd a Monday; worked by hand on a calendar
describe('hours of working time', () => {
  it.each<[string, number, string, Extra?]>([
    ['2026-11-23T09:00', 4, '2026-11-23T13:00'],
    ['2026-11-23T13:00', 4, '2026-11-23T17:00'],
    ['2026-11-23T13:01', 4, '2026-11-24T08:01'],
    ['2026-11-23T06:00', 9, '2026-11-23T17:00'],
    ['2026-11-23T06:00', 10, '2026-11-24T09:00'],
    ['2026-11-23T17:00', 1, '2026-11-24T09:00'],
    ['2026-11-23T23:59', 1, '2026-11-24T09:00'],
    ['2026-11-27T16:00', 2, '2026-11-30T09:00'],
    ['2026-11-28T10:00', 1, '2026-11-30T09:00'],
    ['2026-11-23T09:00:59', 1, '2026-11-23T10:00'],
    ['2026-11-19T15:30', 4, '2026-11-22T10:30', { state: 'MY-02' }],
    ['2026-12-24T16:00', 2, '2026-12-28T09:00', { holidays: [CHRISTMAS] }],
    ['2026-12-24T16:00', 2, '2026-12-25T09:00', { holidays: [{ ...CHRISTMAS, states: 'MY-01 MY-10' }] }],
    ['2026-12-24T16:00', 2, '2026-12-28T09:00', { holidays: [{ ...CHRISTMAS, states: 'MY-01 MY-14' }] }],
    ['2026-11-23T11:15', 2, '2026-11-23T15:45', { opening: SPLIT }],
    ['2026-11-23T12:15', 1, '2026-11-23T15:45', { opening: SPLIT }],
    ['2026-11-23T11:15', 1, '2026-11-23T12:15', { opening: SPLIT }],
    ['2026-11-23T09:00', 4, '2026-11-23T14:30', { pauses: [['2026-11-23T10:00', '2026-11-23T11:30']] }],
    ['2026-11-23T09:00', 4, '2026-11-23T14:30',
      { pauses: [['2026-11-23T10:30', '2026-11-23T11:30'], ['2026-11-23T10:00', '2026-11-23T11:00']] }],
    ['2026-11-23T14:00', 4, '2026-11-24T11:00', { pauses: [['2026-11-23T16:00', '2026-11-24T09:00']] }],
    ['2026-11-23T09:00', 4, '2026-11-23T13:00', { pauses: [['2026-11-23T13:00', '2026-11-25T13:00']] }],
    ['2026-11-23T09:00', 4, '2026-11-23T13:00', { pauses: [['2026-11-23T13:00']] }],
    ['2026-11-23T09:00', 4, '2026-11-23T13:00', { pauses: [['2026-11-23T18:00', '2026-11-24T07:00']] }],
    ['2026-11-23T09:00', 4, '2026-11-23T13:00', { pauses: [['2026-11-23T10:00', '2026-11-23T10:00']] }],
  ])('from %s, %i hours: due %s', (from, hours, expected, extra) => {
    expect(dueAt(from, { hours }, extra)).toBe(expected);
  }); // prettier-ignore

  it('say why, stretch by stretch, and the minutes that count add up', () => {
    const { why } = valueOf(due(question('2026-12-24T15:30', { hours: 4 }, {
      holidays: [CHRISTMAS], pauses: [['2026-12-28T08:30', '2026-12-28T09:00']],
    }))); // prettier-ignore
    expect(why).toEqual([
      { from: '2026-12-24T15:30+08:00', to: '2026-12-24T17:00+08:00', minutes: 90, reason: 'counted' },
      { from: '2026-12-24T17:00+08:00', to: '2026-12-25T00:00+08:00', minutes: 0, reason: 'outside-hours' },
      {
        from: '2026-12-25T00:00+08:00', to: '2026-12-26T00:00+08:00', minutes: 0, reason: 'holiday', name: 'Hari Krismas',
      },
      { from: '2026-12-26T00:00+08:00', to: '2026-12-28T00:00+08:00', minutes: 0, reason: 'weekend' },
      { from: '2026-12-28T00:00+08:00', to: '2026-12-28T08:00+08:00', minutes: 0, reason: 'outside-hours' },
      { from: '2026-12-28T08:00+08:00', to: '2026-12-28T08:30+08:00', minutes: 30, reason: 'counted' },
      { from: '2026-12-28T08:30+08:00', to: '2026-12-28T09:00+08:00', minutes: 0, reason: 'paused' },
      { from: '2026-12-28T09:00+08:00', to: '2026-12-28T11:00+08:00', minutes: 120, reason: 'counted' },
    ]); // prettier-ignore
  });
});

describe('working days and weeks', () => {
  it.each<[string, Amount, string, Extra?]>([
    ['2026-11-23T09:00', { days: 1 }, '2026-11-24T17:00'],
    ['2026-11-23T07:00', { days: 1 }, '2026-11-24T17:00'],
    ['2026-11-23T16:59', { days: 1 }, '2026-11-24T17:00'],
    ['2026-11-23T17:00', { days: 1 }, '2026-11-25T17:00'],
    ['2026-11-21T10:00', { days: 1 }, '2026-11-24T17:00'],
    ['2026-11-27T09:00', { days: 1 }, '2026-11-30T17:00'],
    ['2026-11-27T17:30', { days: 1 }, '2026-12-01T17:00'],
    ['2026-11-23T09:00', { weeks: 1 }, '2026-11-30T17:00'],
    ['2026-11-23T09:00', { weeks: 2 }, '2026-12-07T17:00'],
    ['2026-11-19T09:00', { days: 3 }, '2026-11-24T17:00', { state: 'MY-02' }],
    ['2026-12-23T09:00', { days: 2 }, '2026-12-28T17:00', { holidays: [CHRISTMAS] }],
    ['2026-12-25T09:00', { days: 1 }, '2026-12-29T17:00', { holidays: [CHRISTMAS] }],
    ['2026-11-27T09:00', { days: 1 }, '2026-11-30T17:00',
      { holidays: [{ date: day('2026-11-28'), name: 'Sabtu', states: '*' }] }],
    // Johor: Friday still rests in 2024 and works in 2025
    ['2024-12-26T09:00', { days: 4 }, '2025-01-01T17:00', { state: 'MY-01' }],
    ['2024-12-26T09:00', { days: 6 }, '2025-01-03T17:00', { state: 'MY-01' }],
    // the break is no closing
    ['2026-11-23T13:00', { days: 1 }, '2026-11-24T17:00', { opening: SPLIT }],
    ['2026-11-23T09:00', { days: 2 }, '2026-11-26T17:00', { pauses: [['2026-11-24T12:00', '2026-11-25T08:00']] }],
    ['2026-11-23T09:00', { days: 2 }, '2026-11-25T17:00', { pauses: [['2026-11-24T08:00', '2026-11-24T17:00']] }],
    ['2026-11-23T09:00', { days: 2 }, '2026-11-26T17:00', { pauses: [['2026-11-24T17:00', '2026-11-24T17:01']] }],
    ['2026-11-23T09:00', { days: 2 }, '2026-11-25T17:00', { pauses: [['2026-11-23T09:00', '2026-11-24T09:00']] }],
    ['2026-11-23T09:00', { days: 1 }, '2026-11-24T17:00', { pauses: [['2026-11-25T09:00']] }],
  ])('from %s, %o: due %s', (from, amount, expected, extra) => {
    expect(dueAt(from, amount, extra)).toBe(expected);
  }); // prettier-ignore
});

describe('months', () => {
  it.each<[string, number, string, Extra?]>([
    ['2026-11-23T09:00', 1, '2026-12-23T17:00'],
    ['2026-11-23T17:00', 1, '2026-12-24T17:00'],
    ['2026-11-23T09:00', 12, '2027-11-23T17:00'],
    ['2026-08-31T09:00', 6, '2027-03-01T17:00'],
    ['2026-10-31T10:00', 1, '2026-12-02T17:00'],
    ['2026-11-25T09:00', 1, '2026-12-28T17:00', { holidays: [CHRISTMAS] }],
    ['2026-11-23T09:00', 1, '2026-12-25T17:00', { pauses: [['2026-12-01T09:00', '2026-12-03T08:00']] }],
    ['2026-11-23T09:00', 1, '2026-12-28T17:00',
      { pauses: [['2026-12-01T09:00', '2026-12-03T08:00'], ['2026-12-24T12:00', '2026-12-24T18:00']] }],
    ['2026-11-23T09:00', 1, '2026-12-24T17:00', { pauses: [['2026-12-23T09:00', '2026-12-24T08:00']] }],
    ['2026-11-23T09:00', 1, '2026-12-23T17:00', { pauses: [['2026-11-23T09:00', '2026-11-24T08:00']] }],
    ['2026-11-23T09:00', 1, '2026-12-23T17:00', { pauses: [['2026-12-24T09:00']] }],
  ])('from %s, %i months: due %s', (from, months, expected, extra) => {
    expect(dueAt(from, { months }, extra)).toBe(expected);
  }); // prettier-ignore
});

describe('clock hours', () => {
  it.each<[string, number, string, Extra?]>([
    ['2026-11-27T23:30', 24, '2026-11-28T23:30'],
    ['2026-11-27T23:30', 48, '2026-11-29T23:30', { holidays: [{ ...CHRISTMAS, date: day('2026-11-28') }] }],
    ['2026-11-27T23:30', 24, '2026-11-29T05:30', { pauses: [['2026-11-28T00:00', '2026-11-28T06:00']] }],
    ['2026-11-27T23:30', 24, '2026-11-29T05:30', { pauses: [['2026-11-27T20:00', '2026-11-28T05:30']] }],
    ['2026-11-27T23:30', 24, '2026-11-28T23:30', { pauses: [['2026-11-28T23:30', '2026-11-29T06:00']] }],
  ])('from %s, %i hours: due %s', (from, clockHours, expected, extra) => {
    expect(dueAt(from, { clockHours }, extra)).toBe(expected);
  });
});

describe('no due time', () => {
  it.each<Amount>([{ hours: 9 }, { days: 2 }, { weeks: 1 }, { months: 1 }, { clockHours: 24 }])(
    'while %o stands in a pause whose end nobody knows', (amount) => {
      const answer = valueOf(due(question('2026-11-23T09:00', amount, { pauses: [['2026-11-23T12:00']] })));
      expect(answer).not.toHaveProperty('due');
      expect(answer.why.at(-1)).toMatchObject({ reason: 'paused' });
      expect(answer.why.at(-1)).not.toHaveProperty('to');
    },
  ); // prettier-ignore

  it.each<Amount>([{ hours: 1 }, { days: 1 }, { months: 1 }])(
    'for %o in an office that never opens',
    (amount) => {
      const opening: Opening = { usual: Array<[]>(7).fill([]) };
      expect(valueOf(due(question('2026-11-23T09:00', amount, { opening })))).not.toHaveProperty('due');
    },
  );
});

describe('what is refused', () => {
  it.each<[Partial<DueQuestion>, string]>([
    [{ from: '2026-11-31T09:00' }, 'time-malformed'],
    [{ from: '2026-11-23' }, 'time-malformed'],
    [{ from: '2026-11-23T24:00' }, 'time-malformed'],
    [{ from: '2026-11-23T09:00Z' }, 'time-malformed'],
    [{ from: '2026-11-23T09:00+08:00' }, 'accepted'],
    [{ amount: { hours: 0 } }, 'amount-malformed'],
    [{ amount: { hours: -1 } }, 'amount-malformed'],
    [{ amount: { days: 1.5 } }, 'amount-malformed'],
    [{ amount: { months: 99_999 } }, 'amount-malformed'],
    [{ amount: {} as Amount }, 'amount-malformed'],
    [{ amount: { days: 1, hours: 1 } }, 'amount-malformed'],
    [{ amount: { years: 1 } as unknown as Amount }, 'amount-malformed'],
    [{ amount: { days: '1' } as unknown as Amount }, 'amount-malformed'],
    [{ pauses: [{ from: 'x' }] }, 'pause-malformed'],
    [{ pauses: [{ from: '2026-11-23T10:00', to: '2026-11-23T09:00' }] }, 'pause-malformed'],
  ])('%o: %s', (change, code) => {
    expect(codeOf(due({ ...question('2026-11-23T09:00', { hours: 1 }), ...change }))).toBe(code);
  });
});

/** The definition told a second time, minute by minute and day by day, as slowly as it reads. */
function slowly(asked: DueQuestion): string | undefined {
  const calendar = calendarOf(asked);
  const minuteOf = (text: string) =>
    localMinute(day(text.slice(0, 10)), Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)));
  const paused = (minute: number) =>
    asked.pauses.some(({ from, to }) => minuteOf(from) <= minute && (!to || minute < minuteOf(to)));
  const endless = (minute: number) => asked.pauses.some(({ from, to }) => !to && minuteOf(from) <= minute);
  const open = (minute: number) => {
    const date = dateOfMinute(minute as LocalMinute);
    return spansOn(calendar, date).some(
      (span) => localMinute(date, span.from) <= minute && minute < localMinute(date, span.to),
    );
  };
  const from = minuteOf(asked.from);
  const amount = asked.amount as Partial<
    Record<'hours' | 'clockHours' | 'days' | 'weeks' | 'months', number>
  >;
  const minutes = amount.hours ?? amount.clockHours;
  if (minutes !== undefined) {
    let counted = 0;
    let at: number = from;
    while (counted < minutes * 60) {
      if (endless(at)) return undefined;
      if (!paused(at) && (amount.clockHours !== undefined || open(at))) counted += 1;
      at += 1;
    }
    return formatLocalMinute(at as LocalMinute);
  }
  const closing = (date: ReturnType<typeof day>) => localMinute(date, closingOn(calendar, date) ?? 0);
  let receipt = dateOfMinute(from);
  if (!isWorkingDay(calendar, receipt) || from >= closing(receipt)) {
    do receipt = addDays(receipt, 1);
    while (!isWorkingDay(calendar, receipt));
  }
  const nextDay = (date: typeof receipt) => {
    let next = addDays(date, 1);
    while (!isWorkingDay(calendar, next)) next = addDays(next, 1);
    return next;
  };
  if (amount.months === undefined) {
    let left = amount.days ?? (amount.weeks ?? 0) * 5;
    let date = receipt;
    while (left > 0) {
      date = nextDay(date);
      if (endless(closing(date))) return undefined;
      if (!paused(closing(date))) left -= 1;
    }
    return formatLocalMinute(closing(date));
  }
  let date = addMonths(receipt, amount.months);
  if (!isWorkingDay(calendar, date)) date = nextDay(date);
  let looked = receipt;
  for (;;) {
    let add = 0;
    for (let each = nextDay(looked); each <= date; each = nextDay(each)) {
      if (endless(closing(each))) return undefined;
      if (paused(closing(each))) add += 1;
    }
    looked = date;
    if (add === 0) return formatLocalMinute(closing(date));
    for (let n = 0; n < add; n += 1) date = nextDay(date);
  }
}

it('is the same, told a second time and slowly, for any calendar, hours, pauses and length', () => {
  const start = localMinute(day('2026-11-16'), 0);
  const minute = fc
    .integer({ min: 0, max: 40 * 24 * 60 })
    .map((n) => formatLocalMinute((start + n) as LocalMinute).slice(0, 16));
  const pause = fc.tuple(minute, fc.option(minute, { freq: 12 })).map(([a, b]) => {
    if (b === null) return { from: a };
    return a <= b ? { from: a, to: b } : { from: b, to: a };
  });
  const holidays = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 }).map((days) =>
    days.map((n): Holiday => ({
      date: addDays(day('2026-11-16'), n),
      name: 'Cuti',
      states: n % 3 ? '*' : 'MY-02',
    })),
  );
  const count = (max: number) => fc.integer({ min: 1, max });
  const amount: fc.Arbitrary<Amount> = fc.oneof(
    count(30).map((hours) => ({ hours })),
    count(60).map((clockHours) => ({ clockHours })),
    count(12).map((days) => ({ days })),
    count(3).map((weeks) => ({ weeks })),
    count(3).map((months) => ({ months })),
  );
  const opening = fc.constantFrom(
    USUAL_HOURS,
    SPLIT,
    valueOf(parseOpening('00:00-24:00')),
    valueOf(parseOpening({ thu: '08:00-15:30', mon: '', fri: '08:00-12:15,14:45-17:00' })),
    {
      ...USUAL_HOURS,
      periods: [
        { from: day('2026-11-25'), to: day('2026-12-05'), hours: valueOf(parseOpening('08:00-16:00')).usual },
      ],
    },
  );
  fc.assert(
    fc.property(
      minute, amount, opening, holidays, fc.array(pause, { maxLength: 4 }), fc.constantFrom<StateCode>('MY-02', 'MY-14'),
      (from, length, hours, days, pauses, state) => {
        const asked: DueQuestion = { from, amount: length, opening: hours, holidays: days, pauses, state };
        const answer = valueOf(due(asked));
        expect(answer.due).toBe(slowly(asked));
        for (const [at, { from: begins }] of answer.why.entries()) {
          if (at > 0) expect(answer.why[at - 1]?.to).toBe(begins);
        }
        if (answer.due !== undefined) expect(answer.why.at(-1)?.to).toBe(answer.due);
        if ('hours' in length && answer.due !== undefined) {
          expect(answer.why.reduce((sum, each) => sum + each.minutes, 0)).toBe(length.hours * 60);
        }
      },
    ),
    { numRuns: 150 },
  ); // prettier-ignore
});
