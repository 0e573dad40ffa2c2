/** The kind of import that every list of answers is: read by its headings, each row set beside what is ours. */
import type { AnswerPile, AnswerStanding } from '../../../domain/imports/answer';
import type { ColumnChoice } from '../../../domain/imports/headings';
import type { SheetRecord } from '../../../domain/imports/sheet-records';
import type { SheetError } from '../../../domain/imports/sheet-table';
import { fail, ok, type Result } from '../../../domain/result';
import type { TaskLabel } from '../../call/tasks';
import type { FileError } from './file-error';
import type { ImportKind, ImportScene, SheetFacts } from './kind';
import type { ListedRow } from './packed-rows';
import { readSheet } from './read-sheet';
import { choiceFor } from './remembered';

/** A row as it is shown, and as it stood when it was looked at. */
export interface ListedAnswer<Values, Reason extends string> extends ListedRow, AnswerStanding<Reason> {
  readonly pile: AnswerPile;
  readonly values: Values;
  /** What of ours it answers, where it may be taken; null where it may not. */
  readonly item: string | null;
}

/** A sheet read by its headings. */
interface ReadList<Row> {
  readonly header: readonly string[];
  readonly columns: Readonly<Record<string, string | string[]>>;
  readonly notTaken: readonly string[];
  readonly rows: readonly Row[];
}

interface AnswerLook<Values, Reason extends string> {
  readonly facts: SheetFacts;
  readonly header: readonly string[];
  readonly rows: readonly ListedAnswer<Values, Reason>[];
}

export interface AnswerHead {
  readonly facts: SheetFacts;
  readonly header: readonly string[];
  readonly counts: Readonly<Record<AnswerPile, number>>;
}

export interface AnswerList<Row, Values, Reason extends string, Code extends string> {
  readonly name: TaskLabel;
  /** How well a row reads as its header. */
  readonly score: (cells: readonly string[]) => number;
  readonly read: (
    records: readonly SheetRecord[],
    unended: boolean,
    choice?: ColumnChoice,
  ) => Result<ReadList<Row>, SheetError>;
  /** What is said of a file without its header, and of one without rows. */
  readonly lacks: { readonly header: Code; readonly rows: Code };
  /** A number that stands in two rows, whichever of these it is, is no answer. */
  readonly keys: readonly KeyOf<Row>[];
  readonly listed: (row: Row, twice: boolean, scene: ImportScene) => ListedAnswer<Values, Reason>;
}

type KeyOf<Row> = (row: Row, scene: ImportScene) => string | null;

/** More cases than any court has in one outage. */
const MOST_ROWS = 20_000;

export type AnswerKind<Values, Reason extends string, Code extends string> = ImportKind<
  AnswerLook<Values, Reason>,
  AnswerHead,
  ListedAnswer<Values, Reason>,
  FileError['code'] | Code
> & { readonly name: TaskLabel };

export function answerKindOf<
  Row,
  Values extends Readonly<Record<string, string>>,
  Reason extends string,
  Code extends string,
>(list: AnswerList<Row, Values, Reason, Code>): AnswerKind<Values, Reason, Code> {
  return {
    name: list.name,
    mostBytes: 20 * 1024 * 1024,
    look: (bytes, scene) => look(list, bytes, scene),
    shown: ({ facts, rows }) => ({
      facts,
      rows: rows.map(({ line, pile, values, reason }) => ({
        ...{ line, state: pile, values },
        ...(reason === '' ? {} : { reason }),
      })),
    }),
    head: ({ facts, header, rows }) => {
      const counts = { new: 0, same: 0, doubtful: 0, refused: 0 };
      for (const { pile } of rows) counts[pile] += 1;
      return { facts, header, counts };
    },
    rows: ({ rows }) => rows,
  };
}

async function look<Row, Values, Reason extends string, Code extends string>(
  list: AnswerList<Row, Values, Reason, Code>,
  bytes: Uint8Array,
  scene: ImportScene,
): Promise<Result<AnswerLook<Values, Reason>, { readonly code: FileError['code'] | Code }>> {
  const sheet = readSheet(bytes, list.score, MOST_ROWS);
  if (!sheet.ok) return sheet;
  const { records, encoding, separator, unended } = sheet.value;
  const read = list.read(records, unended, choiceFor(list.name, records, scene));
  if (!read.ok) return fail(list.lacks.header);
  const { header, columns, notTaken, rows } = read.value;
  if (rows.length === 0) return fail(list.lacks.rows);
  const isTwice = repeatedIn(rows, list.keys, scene);
  const listed: ListedAnswer<Values, Reason>[] = [];
  for (const [at, row] of rows.entries()) {
    listed.push(list.listed(row, isTwice(row), scene));
    await scene.pace.turn(at, rows.length);
  }
  return ok({ facts: { encoding, separator, columns, notTaken }, header, rows: listed });
}

function repeatedIn<Row>(
  rows: readonly Row[],
  keys: readonly KeyOf<Row>[],
  scene: ImportScene,
): (row: Row) => boolean {
  const repeated = keys.flatMap((keyOf) => {
    const groups = Map.groupBy(rows, (row) => keyOf(row, scene));
    return [...groups].flatMap(([key, same]) => (key !== null && same.length > 1 ? same : []));
  });
  const again = new Set(repeated);
  return (row) => again.has(row);
}
