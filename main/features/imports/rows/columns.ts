/** Which column is which, remembered by kind of list and by the headings that its source writes. */
import type { ColumnChoice } from '../../../../domain/imports/headings';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { storedJson } from '../../../register/stored-json';

export function readColumns(tx: ReadTx, kind: string, source: string): ColumnChoice | undefined {
  const row = tx.get<{ choice: string }>(
    'SELECT choice FROM import_columns WHERE kind = ? AND source = ? ORDER BY id DESC LIMIT 1',
    kind,
    source,
  );
  return row && (storedJson(row.choice) as ColumnChoice);
}

/** What was said last counts; what is known already is not said again. */
export function keepColumns(
  tx: WriteTx,
  { kind, source, choice, officer }: { kind: string; source: string; choice: ColumnChoice; officer: string },
): void {
  const text = JSON.stringify(choice);
  const known = readColumns(tx, kind, source);
  if (known && JSON.stringify(known) === text) return;
  tx.journal('imports.columns', { kind });
  insert(tx, 'import_columns', { kind, source, choice: text, officer, at: tx.at });
}
