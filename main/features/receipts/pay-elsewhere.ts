/** A case that another system's receipt, or a waiver, stands for: no receipt of ours is given. */
import type { ElsewherePayment, Settlement } from '../../../domain/receipts/payment';
import type { WriteTx } from '../../register/transaction';
import { elsewhereCells, insertPayment } from './rows/payments';

/** What is paid for: a case taken here, or a matter on an existing one (S1.12). */
type Paid = { readonly number: string } & ({ readonly id: string } | { readonly existing: string });

/** Writes its payment and the entry; the amount is what the other receipt, or the waiver, covers. */
export function payElsewhere(tx: WriteTx, paid: Paid, payment: ElsewherePayment, settled: Settlement): void {
  const { method } = payment;
  const amountSen = method === 'waiver' ? settled.waivedSen : settled.amountSen;
  const system = method === 'external' ? { system: payment.system } : {};
  const [kind, of] =
    'id' in paid
      ? (['cases.paid-elsewhere', { case: paid.id }] as const)
      : (['existing.paid-elsewhere', { existing: paid.existing }] as const);
  const { seq } = tx.journalRows(
    kind,
    { ...of, method, amountSen, ...system },
    { 'payments.csv': [elsewhereCells(paid.number, tx.at, { payment, amountSen })] },
  );
  insertPayment(tx, { ...('id' in paid ? { caseId: paid.id } : { existing: paid.existing }), seq }, payment, {
    amountSen,
    changeSen: settled.changeSen,
  });
}
