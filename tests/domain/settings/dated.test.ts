import { describe, expect, it } from 'vitest';
import { changesAfter, inForceOn, sinceAlways, withRow, type Dated } from '../../../domain/settings/dated';
import type { CivilDate } from '../../../domain/time/civil-time';

interface Fee {
  readonly id: string;
  readonly amount: number;
}
const idOf = ({ id }: Fee): string => id;
const day = (text: string) => text as CivilDate;
const shipped: Dated<Fee>[] = [sinceAlways({ id: 'A', amount: 20 }), sinceAlways({ id: 'B', amount: 1 })];
const dearer = withRow<Fee>(shipped, idOf, { id: 'A', amount: 30, from: day('2027-01-01') });

describe('a table that changes on a day', () => {
  it('holds as it was until that day, and as it will be from that day on', () => {
    const amounts = (on: string) => inForceOn(dearer, idOf, day(on)).map(({ amount }) => amount);
    expect([amounts('2026-12-31'), amounts('2027-01-01')]).toEqual([
      [20, 1],
      [30, 1],
    ]);
  });

  it('takes a second change of the same day in the place of the first, whatever was entered in between', () => {
    const later = withRow<Fee>(dearer, idOf, { id: 'A', amount: 50, from: day('2028-01-01') });
    const again = withRow<Fee>(later, idOf, { id: 'A', amount: 35, from: day('2027-01-01') });
    expect(again.filter(({ id }) => id === 'A')).toHaveLength(3);
    expect(inForceOn(again, idOf, day('2027-06-01'))[0]?.amount).toBe(35);
    expect(inForceOn(again, idOf, day('2028-06-01'))[0]?.amount).toBe(50);
  });

  it('has a row that begins later on no day before', () => {
    const more = withRow<Fee>(shipped, idOf, { id: 'C', amount: 9, from: day('2027-01-01') });
    expect(inForceOn(more, idOf, day('2026-12-31')).map(idOf)).toEqual(['A', 'B']);
    expect(changesAfter(more, day('2026-12-31'))).toEqual(['2027-01-01']);
  });
});
