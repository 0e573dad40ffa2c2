/** Appointments given while registration is closed (S1.10). */
import type { AppointmentEvent, AppointmentState } from '../../../domain/appointments/appointment';
import type { CallBackOutcome, CallBackStanding } from '../../../domain/appointments/call-back';
import type { Instant } from '../../../domain/time/civil-time';

export const appointmentsTables = /* sql */ `
CREATE TABLE appointments (
  id        TEXT PRIMARY KEY NOT NULL,
  outage    TEXT NOT NULL REFERENCES outages (id),
  court     TEXT NOT NULL,
  name      TEXT NOT NULL,
  id_number TEXT NOT NULL,          -- empty: not given
  phone     TEXT NOT NULL,
  case_type TEXT NOT NULL,
  note      TEXT NOT NULL,
  at        TEXT NOT NULL,
  officer   TEXT NOT NULL,
  seq       INTEGER NOT NULL
) STRICT;
CREATE INDEX appointments_of_outage ON appointments (outage, seq);

CREATE TABLE appointment_events (
  id          INTEGER PRIMARY KEY,
  appointment TEXT NOT NULL REFERENCES appointments (id),
  kind        TEXT NOT NULL,
  slot_at     TEXT NOT NULL,        -- the slot it has from then on; one that was given up stays with what was done to it
  outcome     TEXT,                 -- with 'called'
  note        TEXT NOT NULL,
  at          TEXT NOT NULL,
  officer     TEXT NOT NULL,
  seq         INTEGER NOT NULL
) STRICT;
CREATE INDEX appointment_events_of ON appointment_events (appointment, id);
CREATE INDEX appointment_events_slot ON appointment_events (slot_at, appointment);
CREATE INDEX appointment_events_seq ON appointment_events (seq);

CREATE TABLE appointment_states (   -- where each stands after its last event
  appointment TEXT PRIMARY KEY,
  outage      TEXT NOT NULL,
  court       TEXT NOT NULL,
  slot_at     TEXT NOT NULL,
  state       TEXT NOT NULL,
  standing    TEXT NOT NULL,        -- of the calls after recovery
  person      TEXT NOT NULL,        -- by what the same person is known again
  case_type   TEXT NOT NULL,
  seq         INTEGER NOT NULL,     -- the order of booking
  last_seq    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX appointment_states_slot ON appointment_states (court, slot_at);
CREATE INDEX appointment_states_person ON appointment_states (person);
CREATE INDEX appointment_states_seq ON appointment_states (last_seq);
CREATE INDEX appointment_states_calls ON appointment_states (outage, standing, seq);
CREATE INDEX appointment_states_owed ON appointment_states (outage) WHERE standing <> 'done';
`;

/** A row of each table, as it is inserted. */
export interface AppointmentsTables {
  appointments: {
    id: string;
    outage: string;
    court: string;
    name: string;
    id_number: string;
    phone: string;
    case_type: string;
    note: string;
    at: Instant;
    officer: string;
    seq: number;
  };
  appointment_events: {
    id?: number;
    appointment: string;
    kind: AppointmentEvent;
    slot_at: Instant;
    outcome: CallBackOutcome | null;
    note: string;
    at: Instant;
    officer: string;
    seq: number;
  };
  appointment_states: {
    appointment: string;
    outage: string;
    court: string;
    slot_at: Instant;
    state: AppointmentState;
    standing: CallBackStanding;
    person: string;
    case_type: string;
    seq: number;
    last_seq: number;
  };
}
