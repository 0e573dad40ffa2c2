/**
 * The import desk: a *kind* of list says how its rows are read and how each stands to what is known; the desk looks at the
 * file on the thread of long work (`look-job.ts`), keeps what was seen (`desk.ts`), and shows it. A further kind is a
 * line in `../import-kinds.ts`.
 */
import type { ColumnChoice } from '../../../domain/imports/headings';
import type { Result } from '../../../domain/result';
import type { Instant } from '../../../domain/time/civil-time';
import type { ReadTx } from '../../register/transaction';
import type { Pace } from './pace';
import type { ListedRow } from './packed-rows';
import type { Sheet } from './read-sheet';

/** What a file is looked at against. */
export interface ImportScene {
  /** Undefined: an office that knows nothing yet. */
  readonly tx: ReadTx | undefined;
  readonly now: Instant;
  readonly choice?: ColumnChoice | undefined;
  /** The court whose book it is, where no register says so. */
  readonly court?: string | undefined;
  /** The states that stand in where a list of holidays names none. */
  readonly states?: string | undefined;
  readonly pace: Pace;
}

/** How the file was read. */
export interface SheetFacts extends Pick<Sheet, 'separator'> {
  readonly encoding: Sheet['encoding'];
  /** Field → the heading it was taken from, or several. */
  readonly columns: Readonly<Record<string, string | string[]>>;
  /** Headings of columns of which nothing is taken. */
  readonly notTaken: readonly string[];
}

export type RowState = 'new' | 'changed' | 'doubtful' | 'refused' | 'same';
export interface ShownRow {
  /** As a spreadsheet counts rows; of a calendar the line on which an event begins. */
  readonly line: number;
  readonly state: RowState;
  readonly values: Readonly<Record<string, unknown>>;
  readonly reason?: string;
}
export interface Shown {
  /** Local minute of the print, with the zone. */
  readonly printedAt?: string;
  /** What is to be said of the whole file. */
  readonly warnings?: readonly string[];
  readonly rows: readonly ShownRow[];
}

/** Why a file is refused as a whole; `columns` of it, where it is about columns. */
export interface ImportError<Code extends string = string> {
  readonly code: Code;
  readonly columns?: readonly string[];
}

export interface ImportKind<
  Look = unknown,
  Head = unknown,
  Row extends ListedRow = ListedRow,
  Code extends string = string,
> {
  readonly name: string;
  /** Bytes of the largest file that is opened. */
  readonly mostBytes: number;
  /** Reads the bytes and tells how each row stands; keeps nothing. Throws `ImportHalted`. */
  look(bytes: Uint8Array, scene: ImportScene): Promise<Result<Look, ImportError<Code>>>;
  /** For `siaga preview`. */
  shown(look: Look, scene: ImportScene): Shown & { readonly facts: SheetFacts };
  /** What is said of the whole: plain data, small. */
  head(look: Look, scene: ImportScene): Head;
  /** In the order of their lines: plain data. */
  rows(look: Look, scene: ImportScene): readonly Row[];
}
