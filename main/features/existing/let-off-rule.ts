/** Whether what is paid on an existing case lets off more than its officer may let off alone: the rule of new cases. */
import { needsSecondPerson } from '../../../domain/receipts/let-off';
import { civilDateOf } from '../../../domain/time/civil-time';
import type { ApprovalRule } from '../../call/approval-rule';
import { needSetting } from '../../register/settings';
import { moneyOf } from './matter-money';
import { placeOf } from './receive';

export const matterLetOffRule: ApprovalRule<'existing.receive'> = (tx, input, now) => {
  const place = placeOf(tx, input);
  const money = place.ok ? moneyOf(tx, input, place.value.court, civilDateOf(now)) : place;
  const letOff = money.ok ? money.value.letOff : undefined;
  if (!letOff || !needsSecondPerson(letOff, needSetting(tx, 'office').letOff)) return undefined;
  const { kind, askedSen, paidSen } = letOff;
  return { what: kind, amounts: { askedSen, paidSen } };
};
