/**
 * Projections: working tables whose rows follow from official rows alone, kept so that lists need not fold every event.
 * They prove nothing. An act reads what happened to its subject; the full check folds every subject and compares; and
 * whatever is wrong is made anew from the events.
 */
import type { Subject } from './check-problem';
import type { Tables } from './baseline/tables';
import { insert, type TableName } from './insert';
import { rebuildPieces } from './pieces';
import type { ReadTx, WriteTx } from './transaction';

type Row = Readonly<Record<string, string | number | null>>;

export interface Projection {
  readonly table: TableName;
  /** The table's column that names the subject. */
  readonly subject: string;
  /** The official table whose rows, by `id`, are the subjects. */
  readonly of: TableName;
  /** All rows that the subject's events say, each with every column. */
  fold(tx: ReadTx, subject: Subject): readonly Row[];
}

/** Names a projection, its rows held against the table's own type. */
export const projection = <Table extends TableName, Id extends Subject = string>(declared: {
  readonly table: Table;
  readonly subject: keyof Tables[Table] & string;
  readonly of: TableName;
  readonly fold: (tx: ReadTx, subject: Id) => readonly Required<Tables[Table]>[];
}): Projection => declared as unknown as Projection;

export interface Differing {
  readonly table: string;
  readonly subject: Subject;
}

/** Runs `work` on one moment of the register. */
export type Moment = <T>(work: (tx: ReadTx) => T) => T;

/** Subjects folded between two breaths. */
const PAGE = 100;

/** One moment after another, so that others go on in between: in each, a subject whose rows are not what its events say. */
export function* findDiffering(
  moment: Moment,
  projections: readonly Projection[],
): Generator<Differing | undefined, undefined> {
  for (const each of projections) {
    const { table } = each;
    for (let after = Number.MIN_SAFE_INTEGER; ;) {
      const { last, wrong } = moment((tx) => {
        const page = subjects(tx, each, after);
        return { last: page.at(-1), wrong: page.find(({ id }) => !agrees(tx, each, id)) };
      });
      if (!last) break;
      after = last.place;
      yield wrong && { table, subject: wrong.id };
    }
    const stray = moment((tx) => strayOf(tx, each));
    yield stray === undefined ? undefined : { table, subject: stray };
  }
}

const subjects = (tx: ReadTx, { of }: Projection, after: number): { place: number; id: Subject }[] =>
  tx.all(`SELECT rowid AS place, id FROM ${of} WHERE rowid > ? ORDER BY rowid LIMIT ${PAGE}`, after);

/** Somebody who has a row here and stands in no official table. */
const strayOf = (tx: ReadTx, { table, subject, of }: Projection): Subject | undefined =>
  tx.get<{ id: Subject }>(
    `SELECT ${subject} AS id FROM ${table} t WHERE NOT EXISTS (SELECT 1 FROM ${of} o WHERE o.id = t.${subject}) LIMIT 1`,
  )?.id;

/** Whether the table holds of this subject what its events say. */
export function agrees(tx: ReadTx, { table, subject, fold }: Projection, id: Subject): boolean {
  const kept = tx.all<Row>(`SELECT * FROM ${table} WHERE ${subject} = ?`, id);
  const wanted = fold(tx, id);
  return kept.length === wanted.length && textOf(kept) === textOf(wanted);
}

const textOf = (rows: readonly Row[]): string =>
  rows
    .map((row) => JSON.stringify(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1))))
    .toSorted()
    .join('\n');

/** Puts the subject's rows right where they are not what its events say, and notes it in the journal. */
export function mend(tx: WriteTx, each: Projection, id: Subject): void {
  if (makeAnew(tx, each, id)) tx.journal('register.mended', { table: each.table, subject: id });
}

/** Makes the subject's rows anew from its events; answers whether they were wrong. */
function makeAnew(tx: WriteTx, each: Projection, id: Subject): boolean {
  if (agrees(tx, each, id)) return false;
  forget(tx, each, id);
  for (const row of each.fold(tx, id)) insert(tx, each.table, row as never);
  return true;
}

function forget(tx: WriteTx, { table, subject }: Projection, id: Subject): void {
  if (tx.get(`SELECT 1 FROM ${table} WHERE ${subject} = ?`, id) !== undefined)
    tx.run(`DELETE FROM ${table} WHERE ${subject} = ?`, id);
}

/** Makes every projection anew, and the indexes that stand beside them; answers for each table how many subjects had other rows than their events say. */
export function rebuild(tx: WriteTx, projections: readonly Projection[]): Record<string, number> {
  const wrong = Object.fromEntries(projections.map((each) => [each.table, rebuildOne(tx, each)]));
  rebuildPieces(tx);
  return wrong;
}

function rebuildOne(tx: WriteTx, each: Projection): number {
  let wrong = 0;
  for (let page = subjects(tx, each, Number.MIN_SAFE_INTEGER); page.length > 0;) {
    for (const { id } of page) if (makeAnew(tx, each, id)) wrong += 1;
    page = subjects(tx, each, page.at(-1)?.place ?? 0);
  }
  for (let stray = strayOf(tx, each); stray !== undefined; stray = strayOf(tx, each)) {
    forget(tx, each, stray);
    wrong += 1;
  }
  return wrong;
}
