/** Papers in any order and narrowing that their list has. */
import { PDF_ONLY } from '../../../../domain/papers/print-job';
import type { CivilDate } from '../../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { ListTotal } from '../../../../preload/contract/list-question';
import { daySpan } from '../../../register/day-span';
import { readListPage, readListTotal, type ListTable, type Narrowing } from '../../../register/list-page';
import type { ReadTx } from '../../../register/transaction';
import { PAPER_COLUMNS, type PaperRow } from './papers';

export type PapersQuestion = ParsedInputOf<'papers.list'>;

const STATE = 'CROSS JOIN paper_states s ON s.paper = p.id';

const TABLE: ListTable<PapersQuestion['order']['by']> = {
  columns: PAPER_COLUMNS,
  place: 'p.rowid',
  from: `papers p ${STATE}`,
  orders: {
    queued: { from: `papers p NOT INDEXED ${STATE}`, by: ['p.rowid'] },
    number: { from: `papers p INDEXED BY papers_by_number ${STATE}`, by: ['p.number', 'p.rowid'] },
  },
};

const narrowings = (tx: ReadTx, { day, kind, state }: PapersQuestion): Narrowing[] => [
  ...(day === undefined ? [] : [onDay(tx, day as CivilDate)]),
  ...(kind === undefined ? [] : [ofKind(kind)]),
  ...(state === undefined ? [] : [STATES[state]]),
];

/** A paper is as old as its first event. */
function onDay(tx: ReadTx, day: CivilDate): Narrowing {
  const span = daySpan(tx, day);
  return {
    where: '(SELECT min(e.seq) FROM paper_events e WHERE e.paper = p.id) BETWEEN ? AND ? - 1',
    values: span,
    places: {
      sql: `SELECT DISTINCT p.rowid AS place FROM paper_events e CROSS JOIN papers p ON p.id = e.paper
        WHERE e.seq >= ? AND e.seq < ? AND e.state = 'queued'`,
      values: span,
    },
  };
}

const ofKind = (kind: string): Narrowing => ({
  where: 'p.kind = ?',
  values: [kind],
  places: { sql: 'SELECT rowid AS place FROM papers WHERE kind = ?', values: [kind] },
});

// the conditions are those of the partial indexes
const among = (states: string): Narrowing => ({
  where: `s.state ${states}`,
  values: [],
  places: {
    sql: `SELECT p.rowid AS place FROM paper_states s CROSS JOIN papers p ON p.id = s.paper WHERE s.state ${states}`,
    values: [],
  },
});
const STATES: Readonly<Record<NonNullable<PapersQuestion['state']>, Narrowing>> = {
  open: among("NOT IN ('confirmed','spoiled','not-out','withdrawn')"),
  amiss: among("IN ('spoiled','not-out')"),
  confirmed: { where: `s.state = 'confirmed' AND s.printer <> '${PDF_ONLY}'`, values: [] },
  kept: among(`= 'confirmed' AND s.printer = '${PDF_ONLY}'`),
  withdrawn: among("= 'withdrawn'"),
};

export const readPapersPage = (tx: ReadTx, question: PapersQuestion, limit: number) =>
  readListPage<PaperRow, PapersQuestion['order']['by']>(tx, TABLE, question, narrowings(tx, question), limit);

export function readPapersTotal(tx: ReadTx, question: PapersQuestion): ListTotal | null {
  const total = readListTotal(tx, TABLE, narrowings(tx, question));
  return total && { rows: total.rows, amountSen: null };
}
