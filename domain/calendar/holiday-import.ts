import type { Holiday } from './calendar';
import { isSameHoliday, type HolidayStanding } from './holiday-standing';

/**
 * What a row of a file is beside the table: `new` · `known` the same stands already · `states` the same day by the same
 * name for other states · `moved` the same name on another day of that year (replaced, or one of the two is wrong) ·
 * `same-day` another holiday stands on that day.
 */
export const ROW_COMPARISONS = ['new', 'known', 'states', 'moved', 'same-day'] as const;
export type RowComparison = (typeof ROW_COMPARISONS)[number];

export type ComparedRow<Row> = Row & { comparison: RowComparison; against: HolidayStanding | null };

/** Sets a file's rows beside the table; retired holidays do not count. Only `new` rows want no second look. */
export function compareHolidays<Row extends Holiday>(
  rows: readonly Row[],
  table: readonly HolidayStanding[],
): ComparedRow<Row>[] {
  const inForce = table.filter(({ retired }) => retired === null);
  return rows.map((row) => {
    const same = inForce.filter((known) => isSameHoliday(known, row));
    const exact = same.find(({ states }) => states === row.states);
    if (exact) return { ...row, comparison: 'known', against: exact };
    if (same[0]) return { ...row, comparison: 'states', against: same[0] };
    const near = inForce.filter((known) => overlap(known.states, row.states));
    const moved = near.find(
      (known) =>
        known.date.slice(0, 4) === row.date.slice(0, 4) && isSameHoliday({ ...known, date: row.date }, row),
    );
    if (moved) return { ...row, comparison: 'moved', against: moved };
    const sameDay = near.find(({ date }) => date === row.date);
    return sameDay
      ? { ...row, comparison: 'same-day', against: sameDay }
      : { ...row, comparison: 'new', against: null };
  });
}

function overlap(one: string, other: string): boolean {
  if (one === '*' || other === '*') return true;
  const codes = new Set(one.split(' '));
  return other.split(' ').some((code) => codes.has(code));
}
