/** A case that another system registered, and took the money for, is kept beside those that were taken here (S1.9). */
import type { ElsewherePayment, Settlement } from '../../../domain/receipts/payment';
import type { WriteTx } from '../../register/transaction';
import { payElsewhere } from '../receipts/pay-elsewhere';
import { insertCase, type NewCase } from './rows/cases';

export function keepCase(
  tx: WriteTx,
  row: NewCase,
  { payment, settled }: { readonly payment: ElsewherePayment; readonly settled: Settlement },
): void {
  insertCase(tx, row);
  payElsewhere(tx, row, payment, settled);
}
