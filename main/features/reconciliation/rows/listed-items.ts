/** Cases of the work list, by what a list out of ESV3 names them by. */
import { parseCaseNumber } from '../../../../domain/cases/case-number';
import { bareExternal, bareReference } from '../../../../domain/receipts/payment';
import type { ReadTx } from '../../../register/transaction';

/** Those that ever had the reference: a receipt of ours, the pre-printed form's serial, another system's receipt. */
export function readItemsByReference(tx: ReadTx, reference: string): string[] {
  const bare = bareReference(reference);
  if (bare === '') return [];
  return tx
    .all<{ item: string }>(
      `SELECT id AS item FROM cases WHERE option <> 'P2' AND id IN (
         SELECT case_id FROM receipts WHERE number = ?
         UNION SELECT case_id FROM receipts WHERE form_serial <> '' AND upper(replace(form_serial, ' ', '')) = ?
         UNION SELECT case_id FROM payments WHERE bare <> '' AND bare = ?)`,
      ...[bare, bare, bareExternal(reference)],
    )
    .map(({ item }) => item);
}

/** The one that bears this manual number, in whatever style. */
export function readItemByNumber(tx: ReadTx, number: string): string | undefined {
  const read = parseCaseNumber(number);
  if (!read.ok) return undefined;
  const { series, serial } = read.value;
  return tx.get<{ item: string }>(
    `SELECT id AS item FROM cases WHERE court = ? AND case_type = ? AND year = ? AND serial = ? AND option <> 'P2'`,
    ...[series.court, series.caseType, series.year, serial],
  )?.item;
}
