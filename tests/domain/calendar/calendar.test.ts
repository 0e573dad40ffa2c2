import { describe, expect, it } from 'vitest';
import { calendarOf, checkHoliday, closingOn, dayKind, spansOn } from '../../../domain/calendar/calendar';
import { parseOpening, USUAL_HOURS } from '../../../domain/calendar/opening-hours';
import { codeOf, day, valueOf } from '../expect-result';

describe('opening hours', () => {
  it.each([
    ['08:00-17:00', [[480, 1020]]],
    ['08:00-12:15,14:45-17:00', [[480, 735], [885, 1020]]],
    [' 08:00 - 12:00 , 12:00 - 24:00 ', [[480, 720], [720, 1440]]],
  ])('%j opens %j every day', (text, spans) => {
    const { usual } = valueOf(parseOpening(text));
    expect(usual).toHaveLength(7);
    for (const hours of usual) expect(hours.map(({ from, to }) => [from, to])).toEqual(spans);
  }); // prettier-ignore

  it('by weekday keep the usual hours where none are given, and close where they are empty', () => {
    const { usual } = valueOf(parseOpening({ thu: '08:00-15:30', fri: '' }));
    expect(usual[4]).toEqual([{ from: 480, to: 930 }]);
    expect(usual[5]).toEqual([]);
    expect(usual[0]).toEqual(USUAL_HOURS.usual[0]);
  });

  it.each([
    '', '8:00-17:00', '08:00', '17:00-08:00', '08:00-08:00', '08:00-25:00', '08:60-09:00', '08:00-12:00,11:00-13:00', null, 5,
    ['08:00-17:00'], { monday: '08:00-17:00' }, { mon: 8 }, { mon: 'x' },
  ])('%j is refused', (value) => {
    expect(codeOf(parseOpening(value))).toBe('opening-malformed');
  }); // prettier-ignore
});

describe('holidays', () => {
  it.each([
    [{ date: '2026-12-25', name: 'Hari Krismas', states: '*' }, 'accepted'],
    [{ date: '25/12/2026', name: 'Hari Krismas', states: 'MY-01  MY-14' }, 'accepted'],
    [{ date: '2026-12-32', name: 'x', states: '*' }, 'holiday-malformed'],
    [{ date: '2026-12-25', name: ' ', states: '*' }, 'holiday-malformed'],
    [{ date: '2026-12-25', name: 'x', states: '' }, 'holiday-malformed'],
    [{ date: '2026-12-25', name: 'x', states: 'MY-1' }, 'holiday-malformed'],
    [{ date: '2026-12-25', name: 'x', states: 'MY-01,MY-02' }, 'holiday-malformed'],
  ])('%o: %s', (row, code) => {
    expect(codeOf(checkHoliday(row))).toBe(code);
  });
});

describe('a day', () => {
  const calendar = calendarOf({
    state: 'MY-02',
    holidays: [
      { date: day('2026-11-23'), name: 'Di Kedah', states: 'MY-01 MY-02' },
      { date: day('2026-11-24'), name: 'Di Johor', states: 'MY-01' },
      { date: day('2026-11-20'), name: 'Pada hujung minggu', states: '*' },
    ],
    opening: valueOf(parseOpening({ thu: '08:00-12:00,13:00-15:30', wed: '' })),
  });

  it.each([
    ['2026-11-19', { kind: 'working' }, 930],
    ['2026-11-20', { kind: 'weekend' }, undefined],
    ['2026-11-21', { kind: 'weekend' }, undefined],
    ['2026-11-22', { kind: 'working' }, 1020],
    ['2026-11-23', { kind: 'holiday', name: 'Di Kedah' }, undefined],
    ['2026-11-24', { kind: 'working' }, 1020],
    ['2026-11-25', { kind: 'closed' }, undefined],
  ])('%s is %o and closes at minute %s', (date, kind, closing) => {
    expect(dayKind(calendar, day(date))).toEqual(kind);
    expect(closingOn(calendar, day(date))).toBe(closing);
    expect(spansOn(calendar, day(date)).length > 0).toBe(closing !== undefined);
  });

  it('in a period has its hours, first and last day included', () => {
    const ramadan = {
      from: day('2026-02-18'),
      to: day('2026-03-19'),
      hours: valueOf(parseOpening('08:00-16:00')).usual,
    };
    const office = calendarOf({
      state: 'MY-14',
      holidays: [],
      opening: { ...USUAL_HOURS, periods: [ramadan] },
    });
    const closings = ['2026-02-17', '2026-02-18', '2026-03-19', '2026-03-20'].map((date) =>
      closingOn(office, day(date)),
    );
    expect(closings).toEqual([1020, 960, 960, 1020]);
  });
});
