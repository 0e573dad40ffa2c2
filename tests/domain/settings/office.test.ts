import { describe, expect, it } from 'vitest';
import {
  isStateCode,
  OFFICE_KINDS,
  refusedEffects,
  STATES,
  weekendOf,
  type StateCode,
} from '../../../domain/settings/office';
import { day } from '../expect-result';

describe('what an office may not do', () => {
  it.each([true, false])('an AP by hand, anywhere, ever (drill: %s)', (drill) => {
    for (const officeKind of OFFICE_KINDS) {
      expect(refusedEffects({ officeKind, drill }).get('ap')).toBe('ap-manual-forbidden');
    }
  });

  it('SKEI: money and numbers; it prints notices all the same', () => {
    expect([...refusedEffects({ officeKind: 'skei', drill: false }).keys()].sort()).toEqual([
      'ap',
      'money',
      'number',
    ]);
  });

  it('a court: nothing but the AP', () => {
    expect([...refusedEffects({ officeKind: 'court', drill: false }).keys()]).toEqual(['ap']);
  });
});

describe('weekends', () => {
  it.each<[StateCode, string, number[]]>([
    ['MY-01', '2024-12-31', [5, 6]],
    ['MY-01', '2025-01-01', [6, 0]],
    ['MY-02', '2026-11-21', [5, 6]],
    ['MY-03', '2026-11-21', [5, 6]],
    ['MY-11', '2026-11-21', [5, 6]],
    ['MY-14', '2026-11-21', [6, 0]],
    ['MY-10', '2024-01-01', [6, 0]],
  ])('of %s on %s are %j', (state, date, days) => {
    expect(weekendOf(state, day(date))).toEqual(days);
  });

  it('follow the rule that is in effect, whatever the order of the table', () => {
    const rules = [
      { state: 'MY-14', from: day('2030-01-01'), days: [5, 6] },
      { state: 'MY-14', from: day('2027-01-01'), days: [0] },
      { state: 'MY-14', days: [6, 0] },
    ] as const;
    const on = (date: string) => weekendOf('MY-14', day(date), rules);
    expect([on('2026-12-31'), on('2027-01-01'), on('2029-12-31'), on('2030-01-01')]).toEqual([
      [6, 0], [0], [0], [5, 6],
    ]); // prettier-ignore
  });
});

it('knows sixteen states by ISO 3166-2', () => {
  expect(STATES.map((state) => state.code)).toEqual(
    Array.from({ length: 16 }, (_, n) => `MY-${String(n + 1).padStart(2, '0')}`),
  );
  expect(isStateCode('MY-14')).toBe(true);
  expect(isStateCode('MY-17')).toBe(false);
});
