/** Whether a case as typed lets off more than its officer may let off alone. */
import { needsSecondPerson } from '../../../../domain/receipts/let-off';
import { civilDateOf } from '../../../../domain/time/civil-time';
import type { ApprovalRule } from '../../../call/approval-rule';
import { placeOf } from './case-place';
import { feeFactsOf } from './fee-facts';

export const letOffRule: ApprovalRule<'cases.issue'> = (tx, input, now) => {
  const place = placeOf(tx, input, civilDateOf(now));
  const fees = place.ok ? feeFactsOf(input, place.value) : place;
  const letOff = fees.ok ? fees.value.letOff : undefined;
  if (!place.ok || !letOff || !needsSecondPerson(letOff, place.value.office.letOff)) return undefined;
  const { kind, askedSen, paidSen } = letOff;
  return { what: kind, amounts: { askedSen, paidSen } };
};
