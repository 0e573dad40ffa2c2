import type { SeriesRow } from './numbers-rows';

/** As many as a counter takes in a long outage; the supervisor changes it as needed. */
export const USUAL_COUNT = 50;

/** The range that continues a series: after its last official number and after what this counter had. */
export function nextRange({ series, lastOfficial, range }: SeriesRow, count: number) {
  const first = Math.max(lastOfficial?.serial ?? 0, range?.last ?? 0) + 1;
  return { series, first, last: first + count - 1 };
}

/** Series whose last number is known and of which this counter has none left to give. */
export const withoutNumbers = (rows: readonly SeriesRow[]): SeriesRow[] =>
  rows.filter(
    ({ lastOfficial, range }) => lastOfficial !== null && (range === null || range.remaining === 0),
  );
