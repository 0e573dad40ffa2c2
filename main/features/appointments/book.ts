/** An appointment is booked while the person stands there (S1.10): slot held, slip in the queue, in one transaction. */
import { personKey } from '../../../domain/appointments/person';
import { checkSlot } from '../../../domain/appointments/slots';
import { checkIdentity } from '../../../domain/cases/identity';
import { isPhone, tidyPhone } from '../../../domain/imports/telephone';
import { fail, failAt, ok } from '../../../domain/result';
import { civilDateOf, toLocalText, type CivilDate, type Instant } from '../../../domain/time/civil-time';
import { letterWithoutFace } from '../../../papers/look/face';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import type { ReadTx } from '../../register/transaction';
import { officeCalendar } from '../calendar/working-calendar';
import { caseTypesOn } from '../settings/tables';
import { readOutageInForce } from '../outages/rows/outages';
import { referenceOf } from './appointment-view';
import { queueSlip } from './print-slip';
import { insertAppointment } from './rows/appointments';
import { countTaken, readSamePerson } from './rows/slot-rows';
import { courtOf, rulesOf } from './slot-rules';

type Input = ParsedInputOf<'appointments.book'>;

/** Whether the slot has room at this moment of the one transaction that writes. `except` gives its own place back. */
export function slotFor(tx: ReadTx, court: string, slot: Instant, now: Instant, except?: string) {
  const taken = countTaken(tx, court, slot, except);
  const checked = checkSlot(officeCalendar(tx), rulesOf(tx, court), now, { slot, taken });
  return checked.ok ? checked : failAt('slotAt', checked.error.code);
}

export function bookAppointment(context: CommandContext, input: Input) {
  const { tx, officer, now } = context;
  const { court } = input;
  const outage = outageFor(tx, court);
  if (!outage.ok) return outage;
  const person = personOf(tx, input, civilDateOf(now));
  if (!person.ok) return person;
  const slot = slotFor(tx, court, input.slotAt, now);
  if (!slot.ok) return slot;
  // last of all, so that nobody answers questions about what is then refused
  const same = readSamePerson(tx, personKey(person.value), input.caseType, now);
  if (same && !input.acceptedSame)
    return fail('appointment-same-person', { values: { at: toLocalText(same.slotAt), court: same.court } });
  const { caseType, note, slotAt } = input;
  const row = insertAppointment(tx, {
    ...{ outage: outage.value, court, caseType, note, slotAt, officer: officer.id, ...person.value },
  });
  const paper = queueSlip(context, row, slotAt);
  return ok({ id: row.id, reference: referenceOf(tx, row), slotAt, paper });
}

/** Appointments are given where registration is closed; elsewhere the case itself is taken (S1.10). */
function outageFor(tx: ReadTx, court: string) {
  if (!courtOf(tx, court)) return failAt('court', 'court-unknown');
  const outage = readOutageInForce(tx);
  if (!outage) return fail('no-outage');
  const option = outage.options[court];
  if (option === undefined) return fail('no-option');
  return option === 'P3' ? ok(outage.id) : fail('appointment-not-needed');
}

/** Who it is, as the slip and the calls name them. */
function personOf(tx: ReadTx, { name, idNumber, phone, caseType }: Input, today: CivilDate) {
  const types = caseTypesOn(tx, today);
  if (!types.some(({ code, active }) => code === caseType && active))
    return failAt('caseType', 'case-type-unknown');
  if (letterWithoutFace(name) !== undefined) return failAt('name', 'letters-not-printable');
  if (!isPhone(phone)) return failAt('phone', 'phone-malformed');
  const identity = identityOf(idNumber);
  if (identity === undefined) return failAt('idNumber', 'identity-wrong');
  return ok({ name, idNumber: identity, phone: tidyPhone(phone) });
}

/** Twelve digits are a MyKad, whatever else is typed a passport or an older number; nothing is nothing. */
function identityOf(typed: string): string | undefined {
  if (typed === '') return '';
  const type = /^\d{12}$/.test(typed.replace(/\D/g, '')) && !/[A-Za-z]/.test(typed) ? 'mykad' : 'passport';
  const checked = checkIdentity(type, typed);
  return checked.ok ? checked.value.number : undefined;
}
