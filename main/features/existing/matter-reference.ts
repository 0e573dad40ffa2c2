/** What goes into the reference number of ESV3's payment module for a matter on an existing case (S1.7, S1.11). */
import { referenceForEsv3 } from '../../../domain/reconciliation/reregistration';
import type { ReadTx } from '../../register/transaction';
import { readReceiptsOfExisting } from '../receipts/rows/receipts';
import type { Matter } from './rows/matter-row';

/** Of its own receipt that stands now, or of another system's; empty where nothing was paid, or its receipt was cancelled. */
export function referenceOfMatter(tx: ReadTx, { id, paidBy, receipt }: Matter): string {
  if (paidBy !== '') return referenceForEsv3({ externalNumber: receipt }) ?? '';
  const standing = readReceiptsOfExisting(tx, id).findLast(({ cancelled }) => !cancelled);
  if (!standing) return '';
  const { formSerial, number } = standing;
  return referenceForEsv3({ formSerial, receiptNumber: number }) ?? '';
}
