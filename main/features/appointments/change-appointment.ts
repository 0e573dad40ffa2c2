/** What happens to an appointment after its booking: another slot, they came, did not come, or gave it back; a call. */
import { nextAppointmentState } from '../../../domain/appointments/appointment';
import { fail, ok } from '../../../domain/result';
import { civilDateOf } from '../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import { readSummary } from '../outages/rows/outages';
import { slotFor } from './book';
import { queueSlip } from './print-slip';
import { insertAppointmentEvent, readAppointment, readEventsOf, standingAfter } from './rows/appointments';

/** The appointment as its events leave it. */
function standing({ tx }: CommandContext, id: string) {
  const row = readAppointment(tx, id);
  return row ? ok({ row, ...standingAfter(readEventsOf(tx, id)) }) : fail('appointment-unknown');
}

export function moveAppointment(
  context: CommandContext,
  { id, slotAt, note }: ParsedInputOf<'appointments.move'>,
) {
  const { tx, officer, now } = context;
  const found = standing(context, id);
  if (!found.ok) return found;
  const { row, state, slotAt: former } = found.value;
  const next = nextAppointmentState(state, 'moved');
  if (!next.ok) return fail('appointment-state-wrong');
  if (state === 'booked' && slotAt === former) return fail('slot-same');
  const slot = slotFor(tx, row.court, slotAt, now, id);
  if (!slot.ok) return slot;
  insertAppointmentEvent(tx, row, { kind: 'moved', slotAt, outcome: null, note, officer: officer.id });
  return ok({ paper: queueSlip(context, row, slotAt) });
}

export function settleAppointment(
  context: CommandContext,
  { id, how, note }: ParsedInputOf<'appointments.settle'>,
) {
  const { tx, officer, now } = context;
  const found = standing(context, id);
  if (!found.ok) return found;
  const { row, state, slotAt } = found.value;
  if (!nextAppointmentState(state, how).ok) return fail('appointment-state-wrong');
  // people come early on their day; whoever is missing is missed once the slot has begun
  const begun = how === 'came' ? civilDateOf(slotAt) <= civilDateOf(now) : slotAt <= now;
  if (how !== 'cancelled' && !begun) return fail('appointment-not-yet');
  insertAppointmentEvent(tx, row, { kind: how, slotAt, outcome: null, note, officer: officer.id });
  return ok({});
}

/** After recovery, in the order of booking; whoever is done with is not called again. */
export function callBack(context: CommandContext, { id, outcome, note }: ParsedInputOf<'appointments.call'>) {
  const { tx, officer } = context;
  const found = standing(context, id);
  if (!found.ok) return found;
  const { row, state, slotAt, standing: calls } = found.value;
  const outage = readSummary(tx, row.outage);
  if (outage?.state !== 'restored' && outage?.state !== 'closed') return fail('call-back-not-yet');
  if (calls === 'done') return fail('call-back-made');
  if (!nextAppointmentState(state, 'called').ok) return fail('appointment-state-wrong');
  insertAppointmentEvent(tx, row, { kind: 'called', slotAt, outcome, note, officer: officer.id });
  return ok({});
}
