/** A case that another system's receipt, or a waiver, stands for: no receipt of ours is given. */
import type { Payment, Settlement } from '../../../domain/receipts/payment';
import type { WriteTx } from '../../register/transaction';
import { insertPayment } from './rows/payments';

/** Writes the payment of the case and its entry; the amount is what the other receipt, or the waiver, covers. */
export function payElsewhere(tx: WriteTx, caseId: string, payment: Payment, settled: Settlement): void {
  const { method } = payment;
  const amountSen = method === 'waiver' ? settled.waivedSen : settled.amountSen;
  insertPayment(tx, { caseId }, payment, { amountSen, changeSen: settled.changeSen });
  const system = method === 'external' ? { system: payment.system } : {};
  tx.journal('cases.paid-elsewhere', { case: caseId, method, amountSen, ...system });
}
