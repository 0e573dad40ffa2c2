/** What a package says of an appointment: a row for each event, with the slot and the state that it led to. */
import type { AppointmentEvent, AppointmentState } from '../../../../domain/appointments/appointment';
import { appointmentStateAfter } from '../../../../domain/appointments/appointment';
import type { MadeRow } from '../../../../domain/reconciliation/bound-rows';
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import { toLocalText, type Instant } from '../../../../domain/time/civil-time';
import type { PackageSlice } from '../../../call/feature';
import type { ReadTx } from '../../../register/transaction';

interface Person {
  readonly id: string;
  readonly outage: string;
  readonly court: string;
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly caseType: string;
  readonly note: string;
}

interface Event {
  readonly kind: AppointmentEvent;
  readonly slotAt: Instant;
  readonly outcome: string | null;
  readonly note: string;
  readonly at: Instant;
  readonly officer: string;
  readonly state: AppointmentState;
}

export const appointmentCells = (of: Person, event: Event): CsvRow<'appointments.csv'> => ({
  ...{ id: of.id, outage: of.outage, court: of.court, event: event.kind, slot_at: toLocalText(event.slotAt) },
  ...{ name: of.name, id_number: of.idNumber, phone: of.phone, purpose: of.caseType },
  ...{ state: event.state, result: event.outcome ?? '' },
  note: event.kind === 'booked' ? of.note : event.note,
  ...{ at: toLocalText(event.at), actor: event.officer },
});

type Row = Omit<Event, 'state'> & { of: string; eventNote: string; kinds: string; seq: number };

const ROWS = `SELECT e.seq, e.kind, e.slot_at AS slotAt, e.outcome, e.note AS eventNote, e.at, e.officer, a.id AS "of", a.outage, a.court, a.name,
  a.id_number AS idNumber, a.phone, a.case_type AS caseType, a.note,
  (SELECT group_concat(f.kind, ' ' ORDER BY f.id) FROM appointment_events f WHERE f.appointment = a.id AND f.id <= e.id) AS kinds
  FROM appointment_events e JOIN appointments a ON a.id = e.appointment WHERE e.seq > ? AND e.seq <= ? ORDER BY e.seq`;

export function* eachAppointmentRow(
  tx: ReadTx,
  { after, upTo }: PackageSlice,
): Generator<MadeRow<'appointments.csv'>> {
  for (const { seq, of: id, kinds, eventNote, ...row } of tx.each<Row & Omit<Person, 'id'>>(
    ROWS,
    after,
    upTo,
  )) {
    const state = appointmentStateAfter(kinds.split(' ') as AppointmentEvent[]);
    yield { seq, row: appointmentCells({ ...row, id }, { ...row, note: eventNote, state }) };
  }
}
