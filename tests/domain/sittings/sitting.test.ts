import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../domain/calendar/calendar';
import { MOST_WEEKS, placeIn, sittingDays, type Found } from '../../../domain/sittings/sitting';
import { USUAL_HOURS } from '../../../domain/calendar/opening-hours';
import type { CivilDate } from '../../../domain/time/civil-time';

const calendar = calendarOf({
  state: 'MY-03',
  holidays: [{ date: '2026-12-08' as CivilDate, name: 'Cuti', states: '*' }],
  opening: USUAL_HOURS,
});
const days = (first: string, last: string) => sittingDays(calendar, first as CivilDate, last as CivilDate);

it('a sitting is put down each week, but never on a holiday', () => {
  expect(days('2026-12-01', '2026-12-22')).toEqual({
    days: ['2026-12-01', '2026-12-15', '2026-12-22'],
    skipped: ['2026-12-08'],
  });
});

it('never on a weekly day of rest, and not for ever', () => {
  expect(days('2026-12-04', '2026-12-04').days).toEqual([]);
  const { days: all, skipped } = days('2026-12-01', '2090-01-01');
  expect(all.length + skipped.length).toBe(MOST_WEEKS);
});

describe('a hearing', () => {
  const found: Found = { id: 'S1', kind: 'sebutan', capacity: 2, taken: 1 };
  const sought = { kind: 'sebutan', listed: true, restDay: false, found } as const;
  it.each([
    ['takes a place', sought, { ok: true, value: 'S1' }],
    ['finds it full', { ...sought, found: { ...found, taken: 2 } }, { ok: false, error: { code: 'sitting-full' } }],
    ['finds none at that hour', { ...sought, found: undefined }, { ok: false, error: { code: 'sitting-none' } }],
    ['finds one for other hearings', { ...sought, kind: 'sulh' }, { ok: false, error: { code: 'sitting-none' } }],
    ['may be typed without a list', { ...sought, listed: false, found: undefined }, { ok: true, value: null }],
    ['is the supervisor’s on a day of rest', { ...sought, restDay: true, found: undefined }, { ok: true, value: null }],
    ['is refused a closed one', { ...sought, found: { ...found, capacity: 0, taken: 0 } }, { ok: false, error: { code: 'sitting-full' } }],
  ] as const)('%s', (_what, asked, answer) => {
    expect(placeIn(asked)).toMatchObject(answer);
  }); // prettier-ignore
});
