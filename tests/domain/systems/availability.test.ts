import { describe, expect, it } from 'vitest';
import {
  promiseOf,
  uptimeByDay,
  uptimeByMonth,
  uptimeOf,
  type DownTime,
} from '../../../domain/systems/availability';
import { localInstant, type CivilDate } from '../../../domain/time/civil-time';

const at = (text: string) => localInstant(text.slice(0, 10) as CivilDate, text.slice(11));
const down = (from: string, to: string | null, partial = false, unconfirmed = false): DownTime => ({
  from: at(from),
  to: to === null ? null : at(to),
  partial,
  unconfirmed,
});
const day = (downs: DownTime[], now = '2026-11-23T00:00') =>
  uptimeOf(at('2026-11-22T00:00'), at('2026-11-23T00:00'), downs, at(now));

describe('the uptime of a day, worked by hand', () => {
  const rows: [string, DownTime[], string, { down: number; partial: number; unconfirmed?: number; percent: number | null; total?: number }][] = [
    ['nothing was down', [], '2026-11-23T00:00', { down: 0, partial: 0, percent: 100 }],
    ['6 of 24 hours', [down('2026-11-22T08:00', '2026-11-22T14:00')], '2026-11-23T00:00', { down: 360, partial: 0, percent: 75 }],
    ['begun the day before, over the day after', [down('2026-11-21T20:00', '2026-11-23T06:00')], '2026-11-24T00:00', { down: 1440, partial: 0, percent: 0 }],
    ['two that overlap count once', [down('2026-11-22T08:00', '2026-11-22T10:00'), down('2026-11-22T09:00', '2026-11-22T11:00')], '2026-11-23T00:00', { down: 180, partial: 0, percent: 87.5 }],
    ['two that touch', [down('2026-11-22T08:00', '2026-11-22T09:00'), down('2026-11-22T09:00', '2026-11-22T10:00')], '2026-11-23T00:00', { down: 120, partial: 0, percent: 91.66 }],
    ['one within another', [down('2026-11-22T08:00', '2026-11-22T14:00'), down('2026-11-22T09:00', '2026-11-22T10:00')], '2026-11-23T00:00', { down: 360, partial: 0, percent: 75 }],
    ['a part is shown and not counted', [down('2026-11-22T08:00', '2026-11-22T14:00', true)], '2026-11-23T00:00', { down: 0, partial: 360, percent: 100 }],
    ['a part while all is down is down', [down('2026-11-22T08:00', '2026-11-22T10:00', true), down('2026-11-22T09:00', '2026-11-22T10:00')], '2026-11-23T00:00', { down: 60, partial: 60, percent: 95.83 }],
    ['still down, counted up to now', [down('2026-11-22T06:00', null)], '2026-11-22T12:00', { down: 360, partial: 0, percent: 50, total: 720 }],
    ['28.8 minutes are just 98 %', [down('2026-11-22T08:00', '2026-11-22T08:28')], '2026-11-23T00:00', { down: 28, partial: 0, percent: 98.05 }],
    ['29 minutes are 97.98, never rounded up', [down('2026-11-22T08:00', '2026-11-22T08:29')], '2026-11-23T00:00', { down: 29, partial: 0, percent: 97.98 }],
    ['before its first minute nothing is known', [], '2026-11-22T00:00', { down: 0, partial: 0, percent: null, total: 0 }],
    ['what nobody confirmed stands apart, and is not available', [down('2026-11-22T08:00', '2026-11-22T14:00', false, true)], '2026-11-23T00:00', { down: 0, partial: 0, unconfirmed: 360, percent: 75 }],
    ['a report beside what is confirmed counts for what it adds', [down('2026-11-22T08:00', '2026-11-22T10:00'), down('2026-11-22T09:00', '2026-11-22T11:00', false, true)], '2026-11-23T00:00', { down: 120, partial: 0, unconfirmed: 60, percent: 87.5 }],
  ]; // prettier-ignore
  it.each(rows)('%s', (_, downs, now, expected) => {
    expect(day(downs, now)).toEqual({
      totalMinutes: expected.total ?? 1440,
      downMinutes: expected.down,
      partialMinutes: expected.partial,
      unconfirmedMinutes: expected.unconfirmed ?? 0,
      percent: expected.percent,
    });
  });
});

it('the promise is not certain as long as it hangs on a report that nobody confirmed', () => {
  const promise = (...downs: DownTime[]) => promiseOf(day(downs), 98);
  expect(promise(down('2026-11-22T08:00', '2026-11-22T08:10', false, true))).toBe('kept');
  expect(promise(down('2026-11-22T08:00', '2026-11-22T14:00', false, true))).toBe('unsure');
  expect(promise(down('2026-11-22T08:00', '2026-11-22T14:00'))).toBe('below');
  expect(promiseOf(day([], '2026-11-22T00:00'), 98)).toBe('unsure');
});

describe('days and months', () => {
  const downs = [down('2026-10-31T22:00', '2026-11-01T02:00')];

  it('are cut at local midnight', () => {
    const days = uptimeByDay(downs, at('2026-11-02T12:00'), at('2026-10-01T00:00'), 3);
    expect(days.map(({ date, downMinutes }) => [date, downMinutes])).toEqual([
      ['2026-10-31', 120],
      ['2026-11-01', 120],
      ['2026-11-02', 0],
    ]);
    expect(days.at(-1)?.totalMinutes).toBe(720);
  });

  it('count a month from its first, and the first month from the day of which something is known', () => {
    const months = uptimeByMonth(downs, at('2026-11-11T00:00'), at('2026-10-22T15:00'), 12);
    expect(months.map(({ month, totalMinutes, downMinutes }) => [month, totalMinutes, downMinutes])).toEqual([
      ['2026-10', 10 * 1440, 120],
      ['2026-11', 10 * 1440, 120],
    ]);
  });

  it('go over the year', () => {
    const months = uptimeByMonth([], at('2027-02-15T00:00'), at('2026-01-01T00:00'), 3);
    expect(months.map(({ month }) => month)).toEqual(['2026-12', '2027-01', '2027-02']);
  });
});
