/** What is said of a print as a whole. */
import type { Series } from '../../../../domain/cases/case-number';
import { lastNumbers } from '../../../../domain/cases/cause-book';
import type { Instant } from '../../../../domain/time/civil-time';
import type { RowState, SheetFacts } from '../../imports/kind';
import type { CauseBookLook } from './cause-book-look';
import { listedRows } from './cause-book-rows';

export interface CauseBookHead {
  readonly facts: SheetFacts;
  readonly header: readonly string[];
  /** SHA-256 of the file. */
  readonly file: string;
  readonly title: string;
  /** Null where none is stated, or one that has not come: whoever takes the print in says when it was made. */
  readonly printedAt: Instant | null;
  readonly printedAhead: boolean;
  readonly rows: number;
  readonly repeated: number;
  readonly counts: Readonly<Record<RowState, number>>;
  readonly numbers: readonly { series: Series; serial: number; line: number }[];
  /** Court → how many rows of it. */
  readonly courts: Readonly<Record<string, number>>;
}

export function headOf(look: CauseBookLook, printedAhead: boolean): CauseBookHead {
  const { facts, header, file, book } = look;
  const counts = { new: 0, changed: 0, doubtful: 0, refused: 0, same: 0 };
  for (const { pile } of listedRows(look, printedAhead)) counts[pile] += 1;
  const courts: Record<string, number> = {};
  for (const { number } of book.rows) courts[number.series.court] = (courts[number.series.court] ?? 0) + 1;
  return {
    ...{ facts, header, file, counts, courts, printedAhead },
    title: book.title.join(' · ').slice(0, LONGEST_TITLE),
    printedAt: printedAhead ? null : look.printedAt,
    rows: book.rows.length,
    repeated: book.repeated,
    numbers: lastNumbers(book.rows),
  };
}
const LONGEST_TITLE = 500;
