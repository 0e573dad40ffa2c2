/** A cause-book print, looked at first and kept only when the supervisor says so (S1.3, S1.13). */
import { formatCaseNumber, type Series } from '../../../domain/cases/case-number';
import { lastNumbers, readCauseBook } from '../../../domain/cases/cause-book';
import { columnsOf } from '../../../domain/cases/cause-book-columns';
import { instantOfLocalMinute, type Instant } from '../../../domain/time/civil-time';
import { fail, ok } from '../../../domain/result';
import type { CommandContext, TaskContext } from '../../call/handler';
import { readOutageInForce } from '../outages/rows/outages';
import { needSetting } from '../../register/settings';
import { insertOfficialNumber, readOfficialNumber } from './rows/numbers';
import { Previews } from '../imports/previews';
import { readSheet } from '../imports/read-sheet';

interface Preview {
  readonly printedAt: Instant | null;
  readonly numbers: readonly { series: Series; serial: number; line: number }[];
}

const previews = new Previews<Preview>(5);

const MOST_BYTES = 20 * 1024 * 1024;
const MOST_REFUSED = 200;

const isHeader = (cells: readonly string[]): boolean =>
  columnsOf(cells.map((cell) => cell.trim())) !== undefined;

export function previewCauseBook({ counter }: TaskContext, input: { name: string; base64: string }) {
  const bytes = Buffer.from(input.base64, 'base64');
  if (bytes.length > MOST_BYTES) return fail('file-too-large');
  let rows: string[][];
  try {
    rows = readSheet(bytes);
  } catch {
    return fail('file-unreadable');
  }
  const book = readCauseBook(rows);
  if (book.rows.length === 0) {
    const isCauseBook = book.refused.length > 0 || rows.some(isHeader);
    return fail(isCauseBook ? 'cause-book-empty' : 'cause-book-no-header');
  }
  const tx = counter.opened().reading();
  const courts = needSetting(tx, 'office').courts;
  const printedAt = book.printedAt ? instantOfLocalMinute(book.printedAt) : null;
  const numbers = lastNumbers(book.rows);
  const token = previews.keep(counter, { printedAt, numbers });
  return ok({
    token,
    title: book.title.join(' · '),
    printedAt,
    rows: book.rows.length,
    repeated: book.repeated,
    refused: book.refused.slice(0, MOST_REFUSED),
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
  { tx, counter, officer }: CommandContext,
  input: { token: string; asAtLocal?: string | undefined },
) {
  const preview = previews.of(counter, input.token);
  if (!preview) return fail('preview-gone');
  const asAt = input.asAtLocal ? instantOfLocalMinute(input.asAtLocal) : preview.printedAt;
  if (!asAt) return fail('as-at-needed', { fields: [{ path: 'asAtLocal', code: 'needed' }] });
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
