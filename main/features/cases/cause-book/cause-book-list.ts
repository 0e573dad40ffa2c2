/** The print of a cause book as a kind of import: read, and each row set beside the office's courts (S1.3, S1.13). */
import { setImmediate } from 'node:timers/promises';
import { formatCaseNumber } from '../../../../domain/cases/case-number';
import { readCauseBook, type CauseBook, type CauseBookRow } from '../../../../domain/cases/cause-book';
import { causeBookScore, namedColumns } from '../../../../domain/cases/cause-book-columns';
import { fail, ok, type Result } from '../../../../domain/result';
import { instantOfLocalMinute, toLocalText, type Instant } from '../../../../domain/time/civil-time';
import { sha256Hex } from '../../../register/hash';
import { needSetting } from '../../../register/settings';
import { importKind, type ImportScene, type SheetFacts, type Shown, type ShownRow } from '../../imports/kind';
import type { FileError } from '../../imports/file-error';
import { readSheet } from '../../imports/read-sheet';
import { readRowStanding } from '../rows/cause-book';

export interface CauseBookLook {
  readonly facts: SheetFacts;
  readonly header: readonly string[];
  readonly book: CauseBook;
  /** The as-at time that the print states. */
  readonly printedAt: Instant | null;
  /** Codes of the office's courts; undefined where nobody says which they are. */
  readonly courts: readonly string[] | undefined;
  /** SHA-256 of the file. */
  readonly file: string;
  /** How each row of the book stands to what was kept of its number. */
  readonly standings: readonly ('new' | 'changed' | 'same')[];
}

export interface CauseBookError {
  readonly code: FileError['code'] | 'cause-book-no-header' | 'cause-book-empty';
}

const MOST_BYTES = 20 * 1024 * 1024;
/** Rows of the longest print: ten years of a large court. */
const MOST_ROWS = 200_000;
/** Rows compared before others get a turn. */
const SOME_ROWS = 500;

export async function lookAtCauseBook(
  bytes: Uint8Array,
  { tx, choice, court }: ImportScene,
): Promise<Result<CauseBookLook, CauseBookError>> {
  if (bytes.length > MOST_BYTES) return fail('file-too-large');
  const read = readSheet(bytes, causeBookScore);
  if (!read.ok) return read;
  const { records, encoding, separator } = read.value;
  if (records.length > MOST_ROWS) return fail('file-too-large');
  const book = readCauseBook(records, choice);
  if (book.rows.length === 0) {
    const isCauseBook = book.refused.length > 0 || book.header !== undefined;
    return fail(isCauseBook ? 'cause-book-empty' : 'cause-book-no-header');
  }
  const standings: ('new' | 'changed' | 'same')[] = [];
  for (const [at, row] of book.rows.entries()) {
    standings.push(tx ? readRowStanding(tx, row) : 'new');
    if (at % SOME_ROWS === SOME_ROWS - 1) await setImmediate();
  }
  const header = book.header?.cells ?? [];
  const named = book.header ? namedColumns(header, book.header.columns) : { columns: {}, notTaken: [] };
  return ok({
    ...{ header, book, standings, file: sha256Hex(bytes), facts: { encoding, separator, ...named } },
    printedAt: book.printedAt === undefined ? null : instantOfLocalMinute(book.printedAt),
    courts: tx
      ? needSetting(tx, 'office').courts.map(({ code }) => code)
      : court === undefined
        ? undefined
        : [court],
  });
}

/** A print of a time that has not come: its date is wrong, and so may be what follows from it. */
export const isPrintedAhead = ({ printedAt }: CauseBookLook, now: Instant): boolean =>
  printedAt !== null && printedAt > now;

function shown(look: CauseBookLook, { now }: ImportScene): Shown {
  const { book, courts, printedAt, standings } = look;
  const ahead = isPrintedAhead(look, now);
  const known = book.rows.map((row, at): ShownRow => {
    const foreign = courts !== undefined && !courts.includes(row.number.series.court);
    const reason = foreign ? 'court-unknown' : ahead ? 'time-in-future' : row.problems[0];
    const told = reason ?? (row.mended ? 'letter-for-nought' : undefined);
    const state = foreign || ahead || reason !== undefined ? 'doubtful' : (standings[at] ?? 'new');
    return { line: row.line, state, values: valuesOf(row), ...(told === undefined ? {} : { reason: told }) };
  });
  const repeats = (book.repeats ?? []).map(({ line, values }): ShownRow => ({
    line,
    state: 'same',
    values: valuesOf(values),
    reason: 'repeated',
  }));
  const refused = book.refused.map(({ line, code, text }): ShownRow => ({
    line,
    state: 'refused',
    values: { number: text },
    reason: code,
  }));
  return {
    ...(printedAt === null ? {} : { printedAt: toLocalText(printedAt) }),
    ...(ahead ? { warnings: ['time-in-future'] } : {}),
    rows: [...known, ...repeats, ...refused].sort((one, other) => one.line - other.line),
  };
}

const valuesOf = ({ number, registeredOn, first, second }: CauseBookRow) => ({
  number: formatCaseNumber(number.profile, number.series, number.serial),
  registeredOn: registeredOn ?? '',
  first: first.name,
  second: second.name,
});

export const causeBookKind = importKind<CauseBookLook>({
  name: 'cause-book',
  mostBytes: MOST_BYTES,
  look: lookAtCauseBook,
  shown,
});
