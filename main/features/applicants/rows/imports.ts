/** Which row of which list was taken, so that a file that is read again adds nothing. */
import type { WriteTx, ReadTx } from '../../../register/transaction';

export type RowOutcome = 'added' | 'updated' | 'same' | 'skipped';

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
  done: { file: string; row: number; outcome: RowOutcome; applicant: string | null; officer: string },
): void {
  const { seq } = tx.head();
  tx.run(
    'INSERT INTO applicant_import_rows (file, row, outcome, applicant, officer, at, seq) VALUES (?, ?, ?, ?, ?, ?, ?)',
    done.file, done.row, done.outcome, done.applicant, done.officer, tx.at, seq,
  ); // prettier-ignore
}
