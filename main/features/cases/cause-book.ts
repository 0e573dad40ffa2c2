/** A cause-book print, looked at first and kept only when the supervisor says so (S1.3, S1.13). */
import { formatCaseNumber, type Series } from '../../../domain/cases/case-number';
import { lastNumbers } from '../../../domain/cases/cause-book';
import type { ColumnChoice } from '../../../domain/imports/headings';
import { instantOfLocalMinute, type Instant } from '../../../domain/time/civil-time';
import { fail, ok } from '../../../domain/result';
import type { CommandContext, TaskContext } from '../../call/handler';
import { readOutageInForce } from '../outages/rows/outages';
import { needSetting } from '../../register/settings';
import { insertOfficialNumber, readOfficialNumber } from './rows/numbers';
import { Previews } from '../imports/previews';
import { isPrintedAhead, lookAtCauseBook } from './cause-book-list';

interface Preview {
  readonly printedAt: Instant | null;
  readonly numbers: readonly { series: Series; serial: number; line: number }[];
}

const previews = new Previews<Preview>(5);

const MOST_REFUSED = 200;

export function previewCauseBook(
  { counter, now }: TaskContext,
  input: { name: string; base64: string; columns?: ColumnChoice | undefined },
) {
  const tx = counter.opened().reading();
  const look = lookAtCauseBook(Buffer.from(input.base64, 'base64'), { tx, now, choice: input.columns });
  if (!look.ok) return fail(look.error.code);
  const { book, facts, header } = look.value;
  const courts = needSetting(tx, 'office').courts;
  const ahead = isPrintedAhead(look.value, now);
  // a time that has not come is none: whoever imports the print says when it was made
  const printedAt = ahead ? null : look.value.printedAt;
  const numbers = lastNumbers(book.rows);
  const token = previews.keep(counter, { printedAt, numbers });
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

export function importCauseBook(
  { tx, counter, officer, now }: CommandContext,
  input: { token: string; asAtLocal?: string | undefined },
) {
  const preview = previews.of(counter, input.token);
  if (!preview) return fail('preview-gone');
  const asAt = input.asAtLocal ? instantOfLocalMinute(input.asAtLocal) : preview.printedAt;
  if (!asAt) return fail('as-at-needed', { fields: [{ path: 'asAtLocal', code: 'needed' }] });
  if (asAt > now) return fail('time-in-future', { fields: [{ path: 'asAtLocal', code: 'time-in-future' }] });
  const courts = new Set(needSetting(tx, 'office').courts.map((court) => court.code));
  const ours = preview.numbers.filter(({ series }) => courts.has(series.court));
  if (ours.length === 0) return fail('court-unknown');
  const warnings = new Set<NumberWarning>();
  for (const { series, serial } of ours) {
    for (const warning of warningsFor(tx, series, serial, asAt)) warnings.add(warning);
    insertOfficialNumber(tx, series, { serial, source: 'cause-book-print', asAt, officer: officer.id });
  }
  previews.drop(counter, input.token);
  return ok({ series: ours.length, warnings: [...warnings] });
}
