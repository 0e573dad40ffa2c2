/** Rows of a list that were refused, or that nobody decided on: they stay until somebody takes or drops each of them. */
import type { RowReason } from '../../../../domain/applicants/applicant-sheet';
import type { DateOrder } from '../../../../domain/imports/column-dates';
import type { ColumnChoice } from '../../../../domain/imports/headings';
import { insert } from '../../../register/insert';
import { storedJson } from '../../../register/stored-json';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface LeftList {
  readonly file: string;
  readonly name: string;
  readonly header: readonly string[];
  readonly columns: ColumnChoice;
  readonly dates: DateOrder;
}

export interface LeftRow {
  readonly row: number;
  /** Why it was refused; empty: nobody has decided yet. */
  readonly reason: RowReason | '';
  readonly text: string;
  readonly cells: readonly string[];
}

/** Letters of a cell, and cells of a row, that are kept: what is longer is no applicant's. */
const [LONGEST, MOST] = [500, 60];

/** Rows that stand already stay as they are. */
export function keepLeft(tx: WriteTx, list: LeftList, rows: readonly LeftRow[], officer: string): void {
  const { file, name, header, columns, dates } = list;
  const known = new Set(
    tx.all<{ row: number }>('SELECT row FROM applicant_rows_left WHERE file = ?', file).map(({ row }) => row),
  );
  const further = rows.filter(({ row }) => !known.has(row));
  if (further.length === 0) return;
  const { seq } = tx.journal('applicants.rows-left', { file, rows: further.length });
  if (!readLeftList(tx, file))
    insert(tx, 'applicant_lists', {
      ...{ file, name, header: JSON.stringify(header), columns: JSON.stringify(columns), dates },
      ...{ officer, at: tx.at, seq },
    });
  for (const { row, reason, text, cells } of further)
    insert(tx, 'applicant_rows_left', {
      ...{ file, row, reason, text, seq },
      cells: JSON.stringify(cells.slice(0, MOST).map((cell) => cell.slice(0, LONGEST))),
    });
}

export function readLeftList(tx: ReadTx, file: string): LeftList | undefined {
  const list = tx.get<Omit<LeftList, 'header' | 'columns'> & { header: string; columns: string }>(
    'SELECT file, name, header, columns, dates FROM applicant_lists WHERE file = ?',
    file,
  );
  return (
    list && {
      ...list,
      header: storedJson(list.header) as string[],
      columns: storedJson(list.columns) as ColumnChoice,
    }
  );
}

const STANDS = `NOT EXISTS (SELECT 1 FROM applicant_import_rows d WHERE d.file = l.file AND d.row = l.row)`;

/** Those that still stand, in the order of the list. */
export const readLeftRows = (tx: ReadTx, file: string): LeftRow[] =>
  tx
    .all<Omit<LeftRow, 'cells'> & { cells: string }>(
      `SELECT row, reason, text, cells FROM applicant_rows_left l WHERE file = ? AND ${STANDS} ORDER BY row`,
      file,
    )
    .map((row) => ({ ...row, cells: storedJson(row.cells) as string[] }));

/** Whether that row still waits for somebody. */
export const isLeftRow = (tx: ReadTx, file: string, row: number): boolean =>
  tx.get(`SELECT 1 FROM applicant_rows_left l WHERE file = ? AND row = ? AND ${STANDS}`, file, row) !==
  undefined;

/** Lists of which rows still stand, and how many. */
export const countLeft = (tx: ReadTx): { file: string; name: string; n: number }[] =>
  tx.all(
    `SELECT l.file, i.name, count(*) AS n FROM applicant_rows_left l JOIN applicant_lists i ON i.file = l.file
     WHERE ${STANDS} GROUP BY l.file ORDER BY i.seq`,
  );
