import { isSeries, MAX_CASE_SERIAL, seriesKey, type Series } from './case-number';
import { fail, ok, type Result } from '../result';

/** Case numbers of one series that a supervisor gave to one counter (S1.2). `first` and `last` are inclusive. */
export type Range = { id: string; series: Series; first: number; last: number; state: 'open' | 'closed' };

/** The serial that the next case gets. `highestUsed`: the highest of this range that is taken, undefined for none. */
export function nextCaseSerial(
  range: Range,
  highestUsed: number | undefined,
): Result<number, { code: 'range-exhausted' | 'range-closed' }> {
  if (range.state === 'closed') return fail('range-closed');
  const next = Math.max(range.first, (highestUsed ?? 0) + 1);
  return next > range.last ? fail('range-exhausted') : ok(next);
}

/** Numbers that this range can still give; none when it is closed. */
export function remainingInRange(range: Range, highestUsed: number | undefined): number {
  if (range.state === 'closed') return 0;
  return Math.max(0, range.last - Math.max(range.first - 1, highestUsed ?? 0));
}

export type RangeProblem =
  | { code: 'range-malformed' }
  | { code: 'range-overlaps'; with: string }
  | { code: 'range-before-last-official'; lastOfficial: number };

/**
 * Whether a new range may be given: beyond the last official number of its series (S1.3), and apart from every range
 * of the series that exists, open or closed, on whatever counter. `lastOfficial`: undefined when the series has none
 * yet this year.
 */
export function validateRange(
  existing: readonly Range[],
  lastOfficial: number | undefined,
  range: Range,
): Result<Range, RangeProblem> {
  const wellFormed =
    isSeries(range.series) &&
    Number.isInteger(range.first) &&
    Number.isInteger(range.last) &&
    range.first >= 1 &&
    range.last >= range.first &&
    range.last <= MAX_CASE_SERIAL;
  if (!wellFormed) return fail('range-malformed');
  if (lastOfficial !== undefined && range.first <= lastOfficial) {
    return fail('range-before-last-official', { lastOfficial });
  }
  const key = seriesKey(range.series);
  const other = existing.find(
    (r) => seriesKey(r.series) === key && range.first <= r.last && r.first <= range.last,
  );
  return other ? fail('range-overlaps', { with: other.id }) : ok(range);
}

/** The first free serial of a series: after its last official number and after every range that exists. */
export function firstFreeSerial(
  existing: readonly Range[],
  lastOfficial: number | undefined,
  series: Series,
): number {
  const key = seriesKey(series);
  const taken = existing.filter((range) => seriesKey(range.series) === key).map((range) => range.last);
  return Math.max(0, lastOfficial ?? 0, ...taken) + 1;
}
