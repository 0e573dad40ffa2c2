/** Last official numbers and the ranges that continue from them (S1.2, S1.3). */
import type { NumberSource } from '../../../../domain/cases/official-number';
import type { Series } from '../../../../domain/cases/case-number';
import type { Instant } from '../../../../domain/time/civil-time';
import type { Range } from '../../../../domain/cases/number-range';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface OfficialNumber {
  readonly serial: number;
  readonly source: NumberSource;
  /** Who said it, by which letter or call; empty where a print says it. */
  readonly toldBy: string;
  readonly asAt: Instant;
  readonly enteredAt: Instant;
}

const SERIES = 'court = ? AND case_type = ? AND year = ?';

export const readOfficialNumber = (tx: ReadTx, { court, caseType, year }: Series): OfficialNumber | undefined =>
  tx.remembered(['official_numbers'], `official number ${court} ${caseType} ${year}`, () =>
    tx.get<OfficialNumber>(
      `SELECT serial, source, told_by AS toldBy, as_at AS asAt, entered_at AS enteredAt FROM official_numbers WHERE ${SERIES} ORDER BY id DESC LIMIT 1`,
      court, caseType, year,
    ),
  ); // prettier-ignore

/** Keeps what somebody says is the last number ESV3 gave; the newest entry counts, all stay. */
export function insertOfficialNumber(
  tx: WriteTx,
  series: Series,
  number: Pick<OfficialNumber, 'serial' | 'source' | 'asAt'> & { toldBy?: string; officer: string },
): void {
  const { court, caseType, year } = series;
  const { serial, source, toldBy = '', asAt, officer } = number;
  insert(tx, 'official_numbers', {
    court,
    case_type: caseType,
    year,
    serial,
    source,
    told_by: toldBy,
    as_at: asAt,
    entered_at: tx.at,
    officer,
  });
  tx.journal('cases.official-number', { court, caseType, year, serial, source, asAt });
}

interface RangeRow {
  id: string;
  court: string;
  caseType: string;
  year: number;
  first: number;
  last: number;
  closed: number;
}

const RANGE = `SELECT r.id, r.court, r.case_type AS caseType, r.year, r.first, r.last, e.range IS NOT NULL AS closed
  FROM case_ranges r LEFT JOIN case_range_events e ON e.range = r.id AND e.kind = 'closed'`;

const rangeOf = (row: RangeRow): Range => ({
  id: row.id,
  series: { court: row.court, caseType: row.caseType, year: row.year },
  first: row.first,
  last: row.last,
  state: row.closed ? 'closed' : 'open',
});

export const readRanges = (tx: ReadTx): readonly Range[] =>
  tx.remembered(['case_ranges', 'case_range_events'], 'ranges', () =>
    tx.all<RangeRow>(`${RANGE} ORDER BY r.given_at, r.id`).map(rangeOf),
  );

/** The newest first. */
export const readNewestRanges = (tx: ReadTx, limit: number): Range[] =>
  tx.all<RangeRow>(`${RANGE} ORDER BY r.rowid DESC LIMIT ?`, limit).map(rangeOf);

const OF_SERIES = 'r.court = ? AND r.case_type = ? AND r.year = ?';

export const readRangesOf = (tx: ReadTx, { court, caseType, year }: Series): readonly Range[] =>
  tx.remembered(['case_ranges', 'case_range_events'], `ranges ${court} ${caseType} ${year}`, () =>
    tx.all<RangeRow>(`${RANGE} WHERE ${OF_SERIES} ORDER BY r.first`, court, caseType, year).map(rangeOf),
  );

const HIGHEST = `(SELECT max(serial) FROM cases c
  WHERE c.court = r.court AND c.case_type = r.case_type AND c.year = r.year AND c.serial BETWEEN r.first AND r.last AND c.option <> 'P2')`;

/** Open ranges of the series that had serials left when this was read; the last of them may have been given since. */
export const readGivingRanges = (tx: ReadTx, { court, caseType, year }: Series): readonly Range[] =>
  tx.remembered(['case_ranges', 'case_range_events'], `giving ranges ${court} ${caseType} ${year}`, () =>
    tx
      .all<RangeRow>(
        `${RANGE} WHERE ${OF_SERIES} AND e.range IS NULL AND r.last > coalesce(${HIGHEST}, 0) ORDER BY r.first`,
        ...[court, caseType, year],
      )
      .map(rangeOf),
  );

export const readRange = (tx: ReadTx, id: string): Range | undefined => {
  const row = tx.get<RangeRow>(`${RANGE} WHERE r.id = ?`, id);
  return row && rangeOf(row);
};

export function insertRange(tx: WriteTx, range: Range, officer: string): void {
  const { id, series, first, last } = range;
  insert(tx, 'case_ranges', {
    id,
    court: series.court,
    case_type: series.caseType,
    year: series.year,
    first,
    last,
    epoch: tx.epoch,
    given_at: tx.at,
    officer,
  });
  tx.journal('cases.range-given', { range: id, ...series, first, last });
}

export function closeRange(tx: WriteTx, range: string, reason: string, officer: string): void {
  insert(tx, 'case_range_events', { range, kind: 'closed', reason, at: tx.at, officer });
  tx.journal('cases.range-closed', { range });
}

/** The highest serial given within the range, whatever ESV2 numbered there; undefined while it is untouched. */
export const readHighestInRange = (tx: ReadTx, range: Range): number | undefined =>
  tx.get<{ serial: number | null }>(
    `SELECT max(serial) AS serial FROM cases WHERE ${SERIES} AND serial BETWEEN ? AND ? AND option <> 'P2'`,
    range.series.court, range.series.caseType, range.series.year, range.first, range.last,
  )?.serial ?? undefined; // prettier-ignore
