/** Appointments and what happened to them; where each stands is folded from its events. */
import {
  appointmentStateAfter,
  type AppointmentEvent,
  type AppointmentState,
} from '../../../../domain/appointments/appointment';
import {
  callBackStanding,
  type CallBackOutcome,
  type CallBackStanding,
} from '../../../../domain/appointments/call-back';
import { personKey } from '../../../../domain/appointments/person';
import { need } from '../../../../domain/need';
import type { Instant } from '../../../../domain/time/civil-time';
import { insert, keep } from '../../../register/insert';
import { newId } from '../../../register/new-id';
import { projection } from '../../../register/projection';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { appointmentCells } from './appointment-cells';

export interface AppointmentRow {
  readonly id: string;
  readonly outage: string;
  readonly court: string;
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly caseType: string;
  readonly note: string;
  readonly at: Instant;
  readonly officer: string;
  readonly seq: number;
}

export interface AppointmentEventRow {
  readonly kind: AppointmentEvent;
  readonly slotAt: Instant;
  readonly outcome: CallBackOutcome | null;
  readonly note: string;
  readonly at: Instant;
  readonly officer: string;
  readonly seq: number;
}

export const APPOINTMENT = `a.id, a.outage, a.court, a.name, a.id_number AS idNumber, a.phone, a.case_type AS caseType, a.note, a.at, a.officer, a.seq`;
const EVENT = 'kind, slot_at AS slotAt, outcome, note, at, officer, seq';

export const readAppointment = (tx: ReadTx, id: string): AppointmentRow | undefined =>
  tx.get<AppointmentRow>(`SELECT ${APPOINTMENT} FROM appointments a WHERE a.id = ?`, id);

/** The oldest first. */
export const readEventsOf = (tx: ReadTx, appointment: string): AppointmentEventRow[] =>
  tx.all<AppointmentEventRow>(
    `SELECT ${EVENT} FROM appointment_events WHERE appointment = ? ORDER BY id`,
    appointment,
  );

export interface Standing {
  readonly state: AppointmentState;
  readonly slotAt: Instant;
  readonly standing: CallBackStanding;
}

/** Where the events of one lead; an act rests on this, never on the kept state. */
export function standingAfter(events: readonly AppointmentEventRow[]): Standing {
  const state = appointmentStateAfter(events.map(({ kind }) => kind));
  const outcomes = events.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
  const slotAt = need(events.at(-1), 'event of an appointment').slotAt;
  return { state, slotAt, standing: callBackStanding(state, outcomes) };
}

export type NewAppointment = Omit<AppointmentRow, 'id' | 'at' | 'seq'> & { readonly slotAt: Instant };

/** Books it; the journal says which slot of which court, never who. */
export function insertAppointment(tx: WriteTx, { slotAt, ...made }: NewAppointment): AppointmentRow {
  const drawn = { ...made, id: newId(), at: tx.at };
  const event = { kind: 'booked', slotAt, outcome: null, note: '', officer: made.officer } as const;
  const { seq } = journalled(tx, drawn, event, 'booked');
  const { idNumber, caseType, ...row } = drawn;
  insert(tx, 'appointments', { ...row, id_number: idNumber, case_type: caseType, seq });
  insertRow(tx, drawn.id, event, seq);
  return { ...drawn, seq };
}

export type NewAppointmentEvent = Omit<AppointmentEventRow, 'at' | 'seq'>;

/** Whatever comes after its booking. Answers the entry's seq. */
export function insertAppointmentEvent(tx: WriteTx, of: AppointmentRow, event: NewAppointmentEvent): number {
  const former = readEventsOf(tx, of.id).map(({ kind }) => kind);
  const { seq } = journalled(tx, of, event, appointmentStateAfter([...former, event.kind]));
  insertRow(tx, of.id, event, seq);
  return seq;
}

function journalled(
  tx: WriteTx,
  of: Omit<AppointmentRow, 'seq'>,
  event: NewAppointmentEvent,
  state: AppointmentState,
): { seq: number } {
  const { kind, slotAt, outcome } = event;
  return tx.journalRows(
    `appointments.${kind}`,
    { appointment: of.id, outage: of.outage, court: of.court, slotAt, ...(outcome ? { outcome } : {}) },
    { 'appointments.csv': [appointmentCells(of, { ...event, state, at: tx.at })] },
  );
}

function insertRow(tx: WriteTx, appointment: string, event: NewAppointmentEvent, seq: number): void {
  const { slotAt, ...row } = event;
  insert(tx, 'appointment_events', { ...row, appointment, slot_at: slotAt, at: tx.at, seq });
  for (const row of stateRowsOf(tx, appointment)) keep(tx, 'appointment_states', row);
}

function stateRowsOf(tx: ReadTx, appointment: string) {
  const of = need(readAppointment(tx, appointment), 'appointment');
  const events = readEventsOf(tx, appointment);
  const { slotAt, ...stands } = standingAfter(events);
  return [
    {
      ...{ appointment, outage: of.outage, court: of.court, slot_at: slotAt, ...stands },
      ...{ person: personKey(of), case_type: of.caseType, seq: of.seq },
      last_seq: need(events.at(-1), 'event of an appointment').seq,
    },
  ];
}

/** Kept for capacity, the day view and the calls, so that none of them folds. */
export const appointmentStates = projection({
  table: 'appointment_states',
  subject: 'appointment',
  of: 'appointments',
  fold: stateRowsOf,
});
