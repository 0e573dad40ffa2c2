import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Amount } from '../../../domain/calendar/working-time';
import type { CivilDate, Instant } from '../../../domain/time/civil-time';
import {
  confirmHoliday,
  correctHoliday,
  insertHoliday,
  retireHoliday,
} from '../../../main/features/calendar/rows/calendar';
import { dueAfter, workingCalendar } from '../../../main/features/calendar/working-calendar';
import type { WriteTx } from '../../../main/register/transaction';
import { openTestCounter, type TestCounter } from '../../helpers/counter';

// The test office lies in Kelantan (Friday and Saturday rest); open 08:00-17:00, on Thursday to 15:30.
let office: TestCounter;
beforeEach(async () => {
  office = await openTestCounter();
});
afterEach(() => office.dispose());

const write = (work: (tx: WriteTx) => void): void => office.counter.opened().write({ actor: 'P001' }, work);
const at = (local: string): Instant => new Date(`${local}:00+08:00`).toISOString() as Instant;
const dueAt = (from: string, amount: Amount): Instant | null =>
  dueAfter(office.counter.opened().reading(), at(from), amount).at;
const day = (text: string): CivilDate => text as CivilDate;
const holiday = (id: string, date: string, states = '*') =>
  ({ id, date: day(date), name: 'Cuti Peristiwa', states, source: 'typed', reference: '' }) as const;

describe('the calendar of an office', () => {
  test('has its hours, weekday by weekday, and its state’s weekend', () => {
    // 26 Nov 2026 is a Thursday: half past three ends it, Friday and Saturday rest
    expect(dueAt('2026-11-26T14:30', { hours: 2 })).toBe(at('2026-11-29T09:00'));
    expect(dueAt('2026-11-25T09:00', { days: 1 })).toBe(at('2026-11-26T15:30'));
  });

  test('counts a holiday from its confirmation, not before', () => {
    write((tx) => insertHoliday(tx, holiday('H1', '2026-11-30'), 'P001'));
    expect(dueAt('2026-11-29T16:00', { hours: 2 })).toBe(at('2026-11-30T09:00'));
    write((tx) => confirmHoliday(tx, 'H1', 'P001'));
    expect(dueAt('2026-11-29T16:00', { hours: 2 })).toBe(at('2026-12-01T09:00'));
  });

  test('follows a correction once that is confirmed, and forgets what was retired', () => {
    write((tx) => {
      insertHoliday(tx, holiday('H1', '2026-11-30'), 'P001');
      confirmHoliday(tx, 'H1', 'P001');
      correctHoliday(tx, 'H1', { date: day('2026-12-01'), name: 'Cuti Ganti', states: '*' }, 'warta', 'P001');
    });
    expect(workingCalendar(office.counter.opened().reading()).holidays).toEqual([]);
    write((tx) => confirmHoliday(tx, 'H1', 'P001'));
    expect(dueAt('2026-11-29T16:00', { hours: 2 })).toBe(at('2026-11-30T09:00'));
    expect(dueAt('2026-11-30T16:00', { hours: 2 })).toBe(at('2026-12-02T09:00'));
    write((tx) => retireHoliday(tx, 'H1', 'silap', 'P001'));
    expect(dueAt('2026-11-30T16:00', { hours: 2 })).toBe(at('2026-12-01T09:00'));
  });

  test('passes over another state’s holiday', () => {
    write((tx) => {
      insertHoliday(tx, holiday('H1', '2026-11-30', 'MY-01 MY-02'), 'P001');
      confirmHoliday(tx, 'H1', 'P001');
    });
    expect(dueAt('2026-11-29T16:00', { hours: 2 })).toBe(at('2026-11-30T09:00'));
  });

  test('tells why', () => {
    const { why } = dueAfter(office.counter.opened().reading(), at('2026-11-26T14:30'), { hours: 2 });
    expect(why.map(({ reason, minutes }) => [reason, minutes])).toEqual([
      ['counted', 60],
      ['outside-hours', 0],
      ['weekend', 0],
      ['outside-hours', 0],
      ['counted', 60],
    ]);
  });
});

test('an office without hours of its own is open from eight to five', async () => {
  const plain = await openTestCounter({ office: { state: 'MY-14', openingHours: [] } });
  expect(dueAfter(plain.counter.opened().reading(), at('2026-11-27T16:00'), { hours: 2 }).at).toBe(
    at('2026-11-30T09:00'),
  );
  await plain.dispose();
});

test('a period has its own hours: Ramadan closes at half past four', async () => {
  const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, spans: [{ from: '08:00', to: '16:30' }] }));
  const fasting = await openTestCounter({
    office: {
      state: 'MY-14',
      openingHours: [],
      hourPeriods: [{ name: 'Ramadan 1447', from: '2026-02-19', to: '2026-03-20', hours }],
    },
  });
  const tx = fasting.counter.opened().reading();
  const ends = (from: string) => dueAfter(tx, at(from), { hours: 1 }).at;
  expect(ends('2026-02-18T16:15')).toBe(at('2026-02-19T08:15'));
  expect(ends('2026-02-19T16:00')).toBe(at('2026-02-20T08:30'));
  expect(ends('2026-03-20T16:00')).toBe(at('2026-03-23T08:30'));
  expect(ends('2026-03-23T16:00')).toBe(at('2026-03-23T17:00'));
  await fasting.dispose();
});
