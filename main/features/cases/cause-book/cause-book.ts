/** A cause-book print, looked at first and kept only when the supervisor says so (S1.3, S1.13). */
import { setImmediate } from 'node:timers/promises';
import { formatCaseNumber, type Series } from '../../../../domain/cases/case-number';
import { lastNumbers, type CauseBookRow } from '../../../../domain/cases/cause-book';
import { need } from '../../../../domain/need';
import type { ColumnChoice } from '../../../../domain/imports/headings';
import { instantOfLocalMinute, type Instant } from '../../../../domain/time/civil-time';
import { fail, ok } from '../../../../domain/result';
import type { CommandContext, TaskContext } from '../../../call/handler';
import { readOutageInForce } from '../../outages/rows/outages';
import { needSetting } from '../../../register/settings';
import { insertOfficialNumber, readOfficialNumber } from '../rows/numbers';
import { Previews } from '../../imports/previews';
import type { WriteTx } from '../../../register/transaction';
import { isPrintedAhead, lookAtCauseBook } from './cause-book-list';
import { insertCauseBookRow, insertPrint, readRowStanding } from '../rows/cause-book';

interface Preview {
  readonly printedAt: Instant | null;
  readonly numbers: readonly { series: Series; serial: number; line: number }[];
  /** SHA-256 of the file. */
  readonly file: string;
  readonly rows: readonly CauseBookRow[];
}

const previews = new Previews<Preview>(5);

const MOST_REFUSED = 200;

export async function previewCauseBook(
  { counter, now }: TaskContext,
  input: { name: string; base64: string; columns?: ColumnChoice | undefined },
) {
  const tx = counter.opened().reading();
  const look = await lookAtCauseBook(Buffer.from(input.base64, 'base64'), { tx, now, choice: input.columns });
  if (!look.ok) return fail(look.error.code);
  const { book, facts, header, file } = look.value;
  const courts = needSetting(tx, 'office').courts;
  const ahead = isPrintedAhead(look.value, now);
  // a time that has not come is none: whoever imports the print says when it was made
  const printedAt = ahead ? null : look.value.printedAt;
  const numbers = lastNumbers(book.rows);
  const token = previews.keep(counter, { printedAt, numbers, file, rows: book.rows });
  return ok({
    token,
    title: book.title.join(' · '),
    printedAt,
    printedAhead: ahead,
    rows: book.rows.length,
    repeated: book.repeated,
    refused: book.refused.slice(0, MOST_REFUSED),
    sheet: { ...facts, notTaken: [...facts.notTaken], headings: [...header] },
    lastNumbers: numbers.map(({ series, serial, line }) => {
      const court = courts.find((known) => known.code === series.court);
      return {
        series, serial, line, number: formatCaseNumber(court?.profile ?? 'dash', series, serial), known: court !== undefined,
        formerSerial: readOfficialNumber(tx, series)?.serial ?? null,
      };
    }), // prettier-ignore
  });
}

export type NumberWarning = 'as-at-before-outage' | 'lower-than-known';

/** What a supervisor should hear of a number: older than the outage, or lower than what was known. */
export function warningsFor(
  tx: CommandContext['tx'],
  series: Series,
  serial: number,
  asAt: Instant,
): NumberWarning[] {
  const outage = readOutageInForce(tx);
  const former = readOfficialNumber(tx, series);
  return [
    ...(outage && asAt < outage.startedAt ? (['as-at-before-outage'] as const) : []),
    ...(former && serial < former.serial ? (['lower-than-known'] as const) : []),
  ];
}

/** Rows kept in one transaction. */
const LOT = 200;

/**
 * Takes a print in: its last numbers at once, then its rows in lots, each in a transaction of its own. An interruption
 * leaves whole lots; the same print taken in again goes on where it stopped, since a row that stands is not kept twice.
 */
export async function importCauseBook(
  { counter, officer, now }: TaskContext,
  input: { token: string; asAtLocal?: string | undefined },
) {
  const preview = previews.of(counter, input.token);
  if (!preview) return fail('preview-gone');
  const asAt = input.asAtLocal ? instantOfLocalMinute(input.asAtLocal) : preview.printedAt;
  if (!asAt) return fail('as-at-needed', { fields: [{ path: 'asAtLocal', code: 'needed' }] });
  if (asAt > now) return fail('time-in-future', { fields: [{ path: 'asAtLocal', code: 'time-in-future' }] });
  const register = counter.opened();
  const courts = new Set(needSetting(register.reading(), 'office').courts.map((court) => court.code));
  const numbers = preview.numbers.filter(({ series }) => courts.has(series.court));
  if (numbers.length === 0) return fail('court-unknown');
  const rows = preview.rows.filter(({ number }) => courts.has(number.series.court));
  const actor = need(officer, 'officer').id;
  const { print, warnings } = register.write({ actor }, (tx) => {
    const warnings = new Set<NumberWarning>();
    for (const { series, serial } of numbers) {
      for (const warning of warningsFor(tx, series, serial, asAt)) warnings.add(warning);
      insertOfficialNumber(tx, series, { serial, source: 'cause-book-print', asAt, officer: actor });
    }
    return {
      warnings,
      print: insertPrint(tx, { file: preview.file, asAt, rows: rows.length, officer: actor }),
    };
  });
  previews.drop(counter, input.token);
  const reply = await counter.tasks.run('cause-book', async (task) => {
    for (let at = 0; at < rows.length; at += LOT) {
      if (task.stopAsked()) return fail('import-stopped');
      counter.opened().write({ actor }, (tx) => keepLot(tx, print, rows.slice(at, at + LOT)));
      task.progress(Math.min(at + LOT, rows.length), rows.length);
      await setImmediate();
    }
    return ok({ series: numbers.length, warnings: [...warnings] });
  });
  counter.events.send({ kind: 'changed', features: ['cases', 'home'] });
  return reply;
}

function keepLot(tx: WriteTx, print: string, rows: readonly CauseBookRow[]): void {
  for (const row of rows) if (readRowStanding(tx, row) !== 'same') insertCauseBookRow(tx, print, row);
}
