/** A case that another system's receipt, or a waiver, stands for: no receipt of ours is given. */
import type { ElsewherePayment, Settlement } from '../../../domain/receipts/payment';
import type { WriteTx } from '../../register/transaction';
import { elsewhereCells, insertPayment } from './rows/payments';

/** Writes the payment of the case and its entry; the amount is what the other receipt, or the waiver, covers. */
export function payElsewhere(
  tx: WriteTx,
  paid: { readonly id: string; readonly number: string },
  payment: ElsewherePayment,
  settled: Settlement,
): void {
  const { method } = payment;
  const amountSen = method === 'waiver' ? settled.waivedSen : settled.amountSen;
  const system = method === 'external' ? { system: payment.system } : {};
  const { seq } = tx.journalRows(
    'cases.paid-elsewhere',
    { case: paid.id, method, amountSen, ...system },
    { 'payments.csv': [elsewhereCells(paid.number, tx.at, { payment, amountSen })] },
  );
  insertPayment(tx, { caseId: paid.id, seq }, payment, { amountSen, changeSen: settled.changeSen });
}
