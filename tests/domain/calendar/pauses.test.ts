import { describe, expect, it } from 'vitest';
import { formatLocalMinute, type LocalMinute } from '../../../domain/time/local-minutes';
import { parsePauses, pauseAt } from '../../../domain/calendar/pauses';
import { valueOf } from '../expect-result';

const at = (time: string) => `2026-11-23T${time}`;
const shown = (pauses: readonly [string, string?][]) =>
  valueOf(
    parsePauses(pauses.map(([from, to]) => ({ from: at(from), to: to === undefined ? null : at(to) }))),
  ).map(({ from, to }) =>
    [from, to].map((m) => (m === Infinity ? '∞' : formatLocalMinute(m as LocalMinute).slice(11, 16))),
  );

describe('pauses', () => {
  it.each<[[string, string?][], string[][]]>([
    [[['10:00', '11:00'], ['10:30', '11:30']], [['10:00', '11:30']]],
    [[['10:30', '11:30'], ['10:00', '11:00']], [['10:00', '11:30']]],
    [[['10:00', '12:00'], ['10:30', '11:00']], [['10:00', '12:00']]],
    [[['10:00', '11:00'], ['11:00', '12:00']], [['10:00', '12:00']]],
    [[['10:00', '11:00'], ['11:01', '12:00']], [['10:00', '11:00'], ['11:01', '12:00']]],
    [[['10:00'], ['11:00', '12:00']], [['10:00', '∞']]],
    [[['11:00', '12:00'], ['11:30']], [['11:00', '∞']]],
    [[['10:00', '10:00']], []],
    [[], []],
  ])('%j are %j', (pauses, united) => {
    expect(shown(pauses)).toEqual(united);
  }); // prettier-ignore

  it('hold their first minute and not their last', () => {
    const pauses = [{ from: 10, to: 12 }];
    expect([9, 10, 11, 12].map((minute) => pauseAt(pauses, minute as LocalMinute) !== undefined)).toEqual([
      false, true, true, false,
    ]); // prettier-ignore
  });
});
