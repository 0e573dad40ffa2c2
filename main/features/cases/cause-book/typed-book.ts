/**
 * A cause book that is at hand on paper alone, typed row by row (S1.3, S1.13): each row is kept as it is entered, found
 * like one that was imported, and takes the last official number of its series along.
 */
import { parseCaseNumber, type Series } from '../../../../domain/cases/case-number';
import { failAt, ok } from '../../../../domain/result';
import {
  civilDateOf,
  instantOfLocalMinute,
  type CivilDate,
  type Instant,
} from '../../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { CommandContext } from '../../../call/handler';
import { needSetting } from '../../../register/settings';
import type { WriteTx } from '../../../register/transaction';
import { courtNumber } from '../numbers/court-number';
import { insertCauseBookRows, insertPrint, readNextLine, readPrint, readRowNews } from '../rows/cause-book';
import { insertOfficialNumber, readOfficialNumber } from '../rows/numbers';
import { warningsFor, type NumberWarning } from './cause-book';

/** Stands where an imported print has the hash of its file. */
const TYPED = 'typed';

/** Whoever types, and when. */
type By = Pick<CommandContext, 'tx' | 'now'> & { readonly officer: { readonly id: string } };

export function typeBookRow(
  { tx, officer, now }: By,
  input: Omit<ParsedInputOf<'cases.typeBookRow'>, 'key'>,
) {
  const asAt = instantOfLocalMinute(input.asAtLocal);
  if (asAt > now) return failAt('asAtLocal', 'time-in-future');
  const number = parseCaseNumber(input.number);
  if (!number.ok) return failAt('number', 'case-number-malformed');
  const { series, serial } = number.value;
  if (!needSetting(tx, 'office').courts.some(({ code }) => code === series.court))
    return failAt('number', 'court-unknown');
  const printedOn = civilDateOf(asAt);
  if (series.year > Number(printedOn.slice(0, 4))) return failAt('number', 'case-year-ahead');
  if (input.registeredOn !== null && input.registeredOn > printedOn)
    return failAt('registeredOn', 'registered-after-print');
  const print =
    readPrint(tx, { file: TYPED, asAt }) ??
    insertPrint(tx, { file: TYPED, asAt, rows: 0, officer: officer.id });
  const row = { ...rowOf(input), line: readNextLine(tx, print), number: number.value };
  const state = readRowNews(tx, row);
  insertCauseBookRows(tx, print, [row]);
  const warnings = seed(tx, series, serial, { asAt, officer: officer.id });
  return ok({ number: courtNumber(tx, series, serial), state, warnings });
}

const rowOf = (input: Omit<ParsedInputOf<'cases.typeBookRow'>, 'key'>) => ({
  caseTypeName: input.caseTypeName,
  first: { name: input.first, idNumber: input.firstId },
  second: { name: input.second, idNumber: input.secondId },
  ...(input.registeredOn === null ? {} : { registeredOn: input.registeredOn as CivilDate }),
  ...{ bench: '', note: '', problems: [] },
});

/** The numbers of a page come in any order: only a higher one, or the same as at a later time, says anything new. */
function seed(
  tx: WriteTx,
  series: Series,
  serial: number,
  { asAt, officer }: { asAt: Instant; officer: string },
): NumberWarning[] {
  const known = readOfficialNumber(tx, series);
  if (known && (serial < known.serial || (serial === known.serial && asAt <= known.asAt))) return [];
  const warnings = warningsFor(tx, series, serial, asAt);
  insertOfficialNumber(tx, series, { serial, source: 'cause-book-paper', asAt, officer });
  return warnings;
}
