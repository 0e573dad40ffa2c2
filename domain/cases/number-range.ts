import { isSeries, MAX_CASE_SERIAL, seriesKey, type Series } from './case-number';
import { fail, ok, type Result } from '../result';
import { findOverlap, nextInBlock, type Block } from '../series/block';

/** Case numbers of one series that a supervisor gave to one counter (S1.2). `first` and `last` are inclusive. */
export type Range = Block & { series: Series };

/** The serial that the next case gets. `highestUsed`: the highest of this range that is taken, undefined for none. */
export function nextCaseSerial(
  range: Range,
  highestUsed: number | undefined,
): Result<number, { code: 'range-exhausted' | 'range-closed' }> {
  const next = nextInBlock(range, highestUsed);
  return next.ok ? next : fail(`range-${next.error.code}`);
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
  const other = findOverlap(
    existing.filter(({ series }) => seriesKey(series) === key),
    range,
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
