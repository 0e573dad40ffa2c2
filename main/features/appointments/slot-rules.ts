/** Each court's slots as its office set them. */
import { USUAL_SLOTS, type SlotRules } from '../../../domain/appointments/slots';
import type { Court } from '../../../preload/contract/settings';
import { needSetting, readSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';

export const rulesOf = (tx: ReadTx, court: string): SlotRules =>
  readSetting(tx, 'appointmentSlots')?.[court] ?? USUAL_SLOTS;

export const courtOf = (tx: ReadTx, code: string): Court | undefined =>
  needSetting(tx, 'office').courts.find((court) => court.code === code);
