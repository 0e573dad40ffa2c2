/** Calls about case numbers: what is known of each series, and the ranges this counter has (S1.2, S1.3). */
import { seriesKey, type Series } from '../../../../domain/cases/case-number';
import { civilDateOf, instantOfLocalMinute, type Instant } from '../../../../domain/time/civil-time';
import { nextCaseSerial, validateRange, type Range } from '../../../../domain/cases/number-range';
import { fail, ok } from '../../../../domain/result';
import { remaining } from '../../../../domain/series/block';
import type { InputOf, ParsedInputOf } from '../../../../preload/contract/contract';
import type { CommandContext, QueryContext } from '../../../call/handler';
import type { ReadTx } from '../../../register/transaction';
import { needSetting, readSetting } from '../../../register/settings';
import { caseTypesOn } from '../../settings/tables';
import { readOutageInForce } from '../../outages/rows/outages';
import { courtNumber } from './court-number';
import { rangeBlocks } from './range-blocks';
import { warningsFor } from '../cause-book/cause-book';
import {
  closeRange,
  readGivingRanges,
  readHighestInRange,
  insertOfficialNumber,
  insertRange,
  readOfficialNumber,
  readRange,
  readRanges,
  readRangesOf,
} from '../rows/numbers';
import { newId } from '../../../register/new-id';

/** Every series that anything is known of, newest year first. */
export function listNumbers({ tx }: QueryContext) {
  const outage = readOutageInForce(tx);
  const rows = knownSeries(tx).map((series) => {
    const official = readOfficialNumber(tx, series);
    const range = openRange(tx, series);
    const next = range && nextCaseSerial(range, readHighestInRange(tx, range));
    return {
      series,
      lastOfficial: official
        ? {
            ...official,
            beforeOutage: outage !== undefined && official.asAt < outage.startedAt,
            number: official.serial === 0 ? '' : courtNumber(tx, series, official.serial),
          }
        : null,
      range: range
        ? {
            id: range.id, first: range.first, last: range.last,
            remaining: remaining(range, readHighestInRange(tx, range)),
            next: next?.ok ? courtNumber(tx, series, next.value) : null,
          }
        : null, // prettier-ignore
    };
  });
  return ok({ series: rows });
}

function knownSeries(tx: ReadTx): Series[] {
  const official = tx.all<Series>('SELECT DISTINCT court, case_type AS caseType, year FROM official_numbers');
  const all = new Map(
    [...official, ...readRanges(tx).map((range) => range.series)].map((series) => [
      seriesKey(series),
      series,
    ]),
  );
  return [...all.values()].sort(
    (a, b) => b.year - a.year || a.court.localeCompare(b.court) || a.caseType.localeCompare(b.caseType),
  );
}

/** The open range that gives the next number; the last one given when all are used up. */
function openRange(tx: ReadTx, series: Series): Range | undefined {
  const giving = readGivingRanges(tx, series).find(
    (range) => remaining(range, readHighestInRange(tx, range)) > 0,
  );
  return giving ?? readRangesOf(tx, series).findLast((range) => range.state === 'open');
}

function unknownPart(tx: ReadTx, series: Series, now: Instant) {
  if (!needSetting(tx, 'office').courts.some((court) => court.code === series.court))
    return fail('court-unknown', { fields: [{ path: 'series.court', code: 'court-unknown' }] });
  if (!caseTypesOn(tx, civilDateOf(now)).some((type) => type.code === series.caseType))
    return fail('case-type-unknown', { fields: [{ path: 'series.caseType', code: 'case-type-unknown' }] });
  return undefined;
}

export function setLastOfficial(
  { tx, officer, now }: CommandContext,
  input: ParsedInputOf<'cases.setLastOfficial'>,
) {
  const unknown = unknownPart(tx, input.series, now);
  if (unknown) return unknown;
  const asAt = instantOfLocalMinute(input.asAtLocal);
  if (asAt > now) return fail('time-in-future', { fields: [{ path: 'asAtLocal', code: 'time-in-future' }] });
  const warnings = warningsFor(tx, input.series, input.serial, asAt);
  insertOfficialNumber(tx, input.series, {
    serial: input.serial,
    source: input.source,
    toldBy: input.toldBy,
    asAt,
    officer: officer.id,
  });
  return ok({ warnings });
}

/** A range of each series; the first that cannot be given is named, and none is. */
export function giveRanges(context: CommandContext, { ranges }: InputOf<'cases.giveRanges'>) {
  for (const [at, range] of ranges.entries()) {
    const given = giveRange(context, range);
    if (!given.ok) {
      const { code } = given.error;
      const values = 'values' in given.error ? given.error.values : undefined;
      return fail(code, { fields: [{ path: `ranges.${at}.first`, code }], ...(values ? { values } : {}) });
    }
  }
  return ok({ given: ranges.length });
}

/** A range continues from the last official number; without one nobody knows where the series stands. */
export function giveRange(
  { tx, officer, now }: CommandContext,
  input: Omit<InputOf<'cases.giveRange'>, 'key'>,
) {
  const unknown = unknownPart(tx, input.series, now);
  if (unknown) return unknown;
  const official = readOfficialNumber(tx, input.series);
  if (!official)
    return fail('last-official-needed', { fields: [{ path: 'series', code: 'last-official-needed' }] });
  const range: Range = {
    id: newId(),
    series: input.series,
    first: input.first,
    last: input.last,
    state: 'open',
  };
  const known = [...readRangesOf(tx, input.series), ...formerRangesOf(tx, input.series)];
  const valid = validateRange(known, official.serial, range);
  if (!valid.ok)
    return fail(valid.error.code, {
      fields: [{ path: 'first', code: valid.error.code }],
      values: { lastOfficial: official.serial },
    });
  insertRange(tx, range, officer.id);
  return ok({ id: range.id });
}

/** Given by a register that was set aside here. */
const formerRangesOf = (tx: ReadTx, series: Series): Range[] =>
  (readSetting(tx, 'former')?.blocks ?? [])
    .filter((block) => block.series === rangeBlocks.series)
    .map(({ id, first, last, of: { court = '', caseType = '', year } }) => ({
      ...{ id, first, last, state: 'closed' as const },
      series: { court: String(court), caseType: String(caseType), year: Number(year) },
    }))
    .filter((range) => seriesKey(range.series) === seriesKey(series));

export function closeGivenRange(
  { tx, officer }: CommandContext,
  { id, reason }: { id: string; reason: string },
) {
  const range = readRange(tx, id);
  if (!range) return fail('range-unknown');
  if (range.state === 'closed') return fail('range-closed');
  closeRange(tx, id, reason, officer.id);
  return ok({});
}
