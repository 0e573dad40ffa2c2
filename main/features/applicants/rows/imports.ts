/** Which row of which list was taken, so that a file that is read again adds nothing. */
import { insert } from '../../../register/insert';
import type { WriteTx, ReadTx } from '../../../register/transaction';

export type RowOutcome = 'added' | 'updated' | 'same' | 'skipped';
/** What an import did with a row, or that it was dropped later. */
export type DoneOutcome = RowOutcome | 'dropped';

/** Rows of a file (by its hash) that an officer has decided on. */
export const readDoneRows = (tx: ReadTx, file: string): Map<number, string | null> =>
  new Map(
    tx
      .all<{ row: number; applicant: string | null }>(
        'SELECT row, applicant FROM applicant_import_rows WHERE file = ? ORDER BY row',
        file,
      )
      .map(({ row, applicant }) => [row, applicant]),
  );

export const readDoneRow = (
  tx: ReadTx,
  file: string,
  row: number,
): { outcome: RowOutcome; applicant: string | null } | undefined =>
  tx.get('SELECT outcome, applicant FROM applicant_import_rows WHERE file = ? AND row = ?', file, row);

export function insertDoneRow(
  tx: WriteTx,
  done: {
    file: string;
    row: number;
    outcome: DoneOutcome;
    applicant: string | null;
    reason?: string;
    officer: string;
  },
): void {
  const { seq } = tx.head();
  insert(tx, 'applicant_import_rows', {
    file: done.file,
    row: done.row,
    outcome: done.outcome,
    applicant: done.applicant,
    reason: done.reason ?? '',
    officer: done.officer,
    at: tx.at,
    seq,
  });
}
