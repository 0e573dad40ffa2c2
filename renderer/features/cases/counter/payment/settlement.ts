import { addSen, sen, type Sen } from '../../../../../domain/money/money';
import { settle, type Method, type Settlement } from '../../../../../domain/receipts/payment';
import type { Result } from '../../../../../domain/result';
import type { CaseForm } from '../form/case-form';
import { paymentInput } from '../form/case-input';

/** Sum of the readable lines, before rounding. */
export function totalOf(fees: CaseForm['fees']): Sen {
  return addSen(...fees.map((fee) => sen(fee.amountSen ?? 0)));
}

export type FormSettlement = ReturnType<typeof settle>;

/** What the payment comes to as the form stands. */
export function settleForm(
  form: Pick<CaseForm, 'fees' | 'payment'>,
  roundMethods: readonly Method[],
): FormSettlement {
  return settle(totalOf(form.fees), paymentInput(form.payment) as never, { roundMethods });
}

/** Total, rounding and amount due, whatever was tendered so far: what the clerk asks of the payer. */
export function amountDue(
  form: Pick<CaseForm, 'fees' | 'payment'>,
  roundMethods: readonly Method[],
): Settlement | null {
  const { method } = form.payment;
  const enough = { method: 'cash', tenderedSen: sen(Number.MAX_SAFE_INTEGER) } as const;
  // References do not change what is due: rounding is looked up under the method chosen.
  const rounds = method === 'waiver' || method === 'external' ? false : roundMethods.includes(method);
  const settled: Result<Settlement, { code: string }> = settle(totalOf(form.fees), enough, {
    roundMethods: rounds ? ['cash'] : [],
  });
  return settled.ok ? { ...settled.value, changeSen: sen(0) } : null;
}
