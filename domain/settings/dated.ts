/**
 * Tables that change on a day: each row holds from its day on until the next of its name. What an office enters ahead waits
 * for its day; what stood before stays, so that a case keeps the table of its day.
 */
import type { CivilDate } from '../time/civil-time';

/** `from` is a civil date. */
export type Dated<T> = T & { readonly from: string };

/** Of rows that hold as far back as any case goes. */
export const ALWAYS = '1901-01-01' as CivilDate;

export const sinceAlways = <T>(row: T): Dated<T> => ({ ...row, from: ALWAYS });

/** The rows that hold on a day, one of each name, in the order of their names. */
export function inForceOn<T>(rows: readonly Dated<T>[], nameOf: (row: T) => string, on: string): T[] {
  const newest = new Map<string, Dated<T>>();
  for (const row of rows) {
    const known = newest.get(nameOf(row));
    if (row.from <= on && (known === undefined || known.from <= row.from)) newest.set(nameOf(row), row);
  }
  return [...newest.values()].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1)).map(undated);
}

const undated = <T>({ from: _from, ...row }: Dated<T>): T => row as T;

/** With a row that holds from its day on, in the place of one of the same name and day. */
export const withRow = <T>(
  rows: readonly Dated<T>[],
  nameOf: (row: T) => string,
  changed: Dated<T>,
): Dated<T>[] => [
  ...rows.filter((row) => nameOf(row) !== nameOf(changed) || row.from !== changed.from),
  changed,
];

/** Without the row of that name and day. */
export const withoutRow = <T>(
  rows: readonly Dated<T>[],
  nameOf: (row: T) => string,
  { name, from }: { readonly name: string; readonly from: string },
): Dated<T>[] => rows.filter((row) => nameOf(row) !== name || row.from !== from);

/** The days after `on` on which a row changes, the next first. */
export const changesAfter = (rows: readonly Dated<unknown>[], on: CivilDate): CivilDate[] =>
  [...new Set(rows.map(({ from }) => from))].filter((from) => from > on).sort() as CivilDate[];
