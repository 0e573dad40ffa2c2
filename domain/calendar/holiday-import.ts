import type { Holiday } from './calendar';
import { isSameHoliday, type HolidayStanding } from './holiday-standing';

/**
 * How a row of a file stands to the table: `new` · `known` the same stands already · `states` the same day by the same
 * name for other states · `moved` the same name on another day of that year (replaced, or one of the two is wrong) ·
 * `same-day` another holiday stands on that day.
 */
export const ROW_STANDINGS = ['new', 'known', 'states', 'moved', 'same-day'] as const;
export type RowStanding = (typeof ROW_STANDINGS)[number];

export type ComparedRow<Row> = Row & { standing: RowStanding; against: HolidayStanding | null };

/** Sets a file's rows beside the table; retired holidays do not count. Only `new` rows want no second look. */
export function compareHolidays<Row extends Holiday>(
  rows: readonly Row[],
  table: readonly HolidayStanding[],
): ComparedRow<Row>[] {
  const standing = table.filter(({ retired }) => retired === null);
  return rows.map((row) => {
    const same = standing.filter((known) => isSameHoliday(known, row));
    const exact = same.find(({ states }) => states === row.states);
    if (exact) return { ...row, standing: 'known', against: exact };
    if (same[0]) return { ...row, standing: 'states', against: same[0] };
    const near = standing.filter((known) => overlap(known.states, row.states));
    const moved = near.find(
      (known) =>
        known.date.slice(0, 4) === row.date.slice(0, 4) && isSameHoliday({ ...known, date: row.date }, row),
    );
    if (moved) return { ...row, standing: 'moved', against: moved };
    const sameDay = near.find(({ date }) => date === row.date);
    return sameDay
      ? { ...row, standing: 'same-day', against: sameDay }
      : { ...row, standing: 'new', against: null };
  });
}

function overlap(one: string, other: string): boolean {
  if (one === '*' || other === '*') return true;
  const codes = new Set(one.split(' '));
  return other.split(' ').some((code) => codes.has(code));
}
