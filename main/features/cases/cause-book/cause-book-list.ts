/** The print of a cause book as a kind of import: read, and each row set beside what was kept of its number (S1.3, S1.13). */
import { lastNumbers, readCauseBook, withoutYearsAhead } from '../../../../domain/cases/cause-book';
import { causeBookScore, namedColumns } from '../../../../domain/cases/cause-book-columns';
import { fail, ok, type Result } from '../../../../domain/result';
import {
  civilDateOf,
  instantOfLocalMinute,
  toLocalText,
  type Instant,
} from '../../../../domain/time/civil-time';
import { sha256Hex } from '../../../register/hash';
import { needSetting } from '../../../register/settings';
import type { FileError } from '../../imports/file-error';
import type { ImportKind, ImportScene, SheetFacts, Shown } from '../../imports/kind';
import { readSheet } from '../../imports/read-sheet';
import { choiceFor } from '../../imports/remembered';
import { readRowNews, type RowNews } from '../rows/cause-book';
import { headOf, type CauseBookHead } from './cause-book-head';
import type { CauseBookLook } from './cause-book-look';
import { listedRows, type ListedCase } from './cause-book-rows';

export interface CauseBookError {
  readonly code: FileError['code'] | 'cause-book-no-header' | 'cause-book-empty';
}

/** Rows of the longest print: ten years of a large court. */
const MOST_ROWS = 200_000;
/** Court × case type × year: a file with more of them is made up. */
const MOST_SERIES = 2_000;

export async function lookAtCauseBook(
  bytes: Uint8Array,
  scene: ImportScene,
): Promise<Result<CauseBookLook, CauseBookError>> {
  const { tx, court, pace, now } = scene;
  const sheet = readSheet(bytes, causeBookScore, MOST_ROWS);
  if (!sheet.ok) return sheet;
  const { records, encoding, separator } = sheet.value;
  const read = readCauseBook(records, choiceFor('cause-book', records, scene), pace.step);
  const printed = read.printedAt === undefined ? null : instantOfLocalMinute(read.printedAt);
  const asAt = printed !== null && printed <= now ? printed : now;
  const book = withoutYearsAhead(read, Number(civilDateOf(asAt).slice(0, 4)));
  if (book.rows.length === 0) {
    const isCauseBook = book.refused.length > 0 || book.header !== undefined;
    return fail(isCauseBook ? 'cause-book-empty' : 'cause-book-no-header');
  }
  if (lastNumbers(book.rows).length > MOST_SERIES) return fail('file-unreadable');
  const news: RowNews[] = [];
  for (const [at, row] of book.rows.entries()) {
    news.push(tx ? readRowNews(tx, row) : 'new');
    await pace.turn(at, book.rows.length);
  }
  const header = book.header?.cells ?? [];
  const named = book.header ? namedColumns(header, book.header.columns) : { columns: {}, notTaken: [] };
  const known = tx ? needSetting(tx, 'office').courts.map(({ code }) => code) : undefined;
  return ok({
    ...{ header, book, news, file: sha256Hex(bytes), facts: { encoding, separator, ...named } },
    printedAt: printed,
    types: tx?.remembered(['setting_versions'], 'codes of case types', () =>
      needSetting(tx, 'caseTypes').map(({ code }) => code),
    ),
    courts: known ?? (court === undefined ? undefined : [court]),
  });
}

/** A print of a time that has not come: its date is wrong, and so may be what follows from it. */
export const isPrintedAhead = ({ printedAt }: CauseBookLook, now: Instant): boolean =>
  printedAt !== null && printedAt > now;

function shown(look: CauseBookLook, { now }: ImportScene): Shown & { facts: SheetFacts } {
  const { printedAt, facts } = look;
  const ahead = isPrintedAhead(look, now);
  return {
    facts,
    ...(printedAt === null ? {} : { printedAt: toLocalText(printedAt) }),
    ...(ahead ? { warnings: ['time-in-future'] } : {}),
    rows: listedRows(look, ahead).map(({ line, pile, values, reason }) => ({
      ...{ line, state: pile, values },
      ...(reason === '' ? {} : { reason }),
    })),
  };
}

export const causeBookKind: ImportKind<CauseBookLook, CauseBookHead, ListedCase, CauseBookError['code']> = {
  name: 'cause-book',
  mostBytes: 20 * 1024 * 1024,
  look: lookAtCauseBook,
  shown,
  head: (look, { now }) => headOf(look, isPrintedAhead(look, now)),
  rows: (look, { now }) => listedRows(look, isPrintedAhead(look, now)),
};
