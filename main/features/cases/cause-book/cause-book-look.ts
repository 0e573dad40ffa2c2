/** What is seen of a print of the cause book. */
import type { CauseBook } from '../../../../domain/cases/cause-book';
import type { Instant } from '../../../../domain/time/civil-time';
import type { SheetFacts } from '../../imports/kind';
import type { RowNews } from '../rows/cause-book';

export interface CauseBookLook {
  readonly facts: SheetFacts;
  readonly header: readonly string[];
  readonly book: CauseBook;
  /** The as-at time that the print states. */
  readonly printedAt: Instant | null;
  /** Codes of the office's courts; undefined where nobody says which they are. */
  readonly courts: readonly string[] | undefined;
  /** Codes of the office's case types, whenever they hold; undefined where nobody says which they are. */
  readonly types: readonly string[] | undefined;
  /** SHA-256 of the file. */
  readonly file: string;
  /** How each row of the book stands to what was kept of its number. */
  readonly news: readonly RowNews[];
}
