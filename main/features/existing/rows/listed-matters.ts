/** Matters on existing cases, by what a list out of ESV3 names them by: the receipt's number, or the case's alone. */
import { bareExternal, bareReference } from '../../../../domain/receipts/payment';
import type { ReadTx } from '../../../register/transaction';

/** Those that ever had the reference: a receipt of ours, the pre-printed form's serial, another system's receipt. */
export function readMattersByReference(tx: ReadTx, reference: string): string[] {
  const bare = bareReference(reference);
  if (bare === '') return [];
  return tx
    .all<{ id: string }>(
      `SELECT existing AS id FROM receipts WHERE number = ? AND existing IS NOT NULL
       UNION SELECT existing FROM receipts
         WHERE form_serial <> '' AND upper(replace(form_serial, ' ', '')) = ? AND existing IS NOT NULL
       UNION SELECT existing FROM payments WHERE bare <> '' AND bare = ? AND existing IS NOT NULL`,
      ...[bare, bare, bareExternal(reference)],
    )
    .map(({ id }) => id);
}

/** All that was received on the case, the oldest first. */
export const readMattersOfCase = (tx: ReadTx, numberKey: string): string[] =>
  tx
    .all<{ id: string }>('SELECT id FROM existing_matters WHERE number_key = ? ORDER BY seq', numberKey)
    .map(({ id }) => id);
