/** Requests for the services of the desk (S2, S3, S4), and what happened to each. */
import type { RequestEventKind, RequestStateName } from '../../../domain/requests/request';
import type { Way } from '../../../domain/requests/service';
import type { Instant } from '../../../domain/time/civil-time';

export const requestsTables = /* sql */ `
CREATE TABLE requests (
  id         TEXT PRIMARY KEY NOT NULL,
  n          INTEGER NOT NULL UNIQUE, -- counts 1, 2, 3… at this counter
  number     TEXT NOT NULL UNIQUE,  -- what the customer names: K1-P12
  service    TEXT NOT NULL,
  version    INTEGER NOT NULL,      -- of the entry that it keeps
  body       TEXT NOT NULL,         -- the department or agency that asks
  person     TEXT NOT NULL,         -- its officer: the Pemohon
  phone      TEXT NOT NULL,
  email      TEXT NOT NULL,
  subject    TEXT NOT NULL,
  details    TEXT NOT NULL,         -- what the entry asks for, as JSON: code to value
  way        TEXT NOT NULL,
  arrived_at TEXT NOT NULL,
  outage     TEXT REFERENCES outages (id),
  at         TEXT NOT NULL,
  officer    TEXT NOT NULL REFERENCES officers (id),
  seq        INTEGER NOT NULL REFERENCES journal (seq)
) STRICT;
CREATE INDEX requests_seq ON requests (seq);

CREATE TABLE request_events (       -- what happened to it after it was received
  id          INTEGER PRIMARY KEY,
  request     TEXT NOT NULL REFERENCES requests (id),
  kind        TEXT NOT NULL,
  step        TEXT NOT NULL,
  clock       TEXT NOT NULL,
  happened_at TEXT NOT NULL,        -- as told; 'at' is when it was written down
  to_at       TEXT,                 -- agreed on, or extended to
  who         TEXT NOT NULL,
  way         TEXT,
  reference   TEXT NOT NULL,
  note        TEXT NOT NULL,
  at          TEXT NOT NULL,
  officer     TEXT NOT NULL REFERENCES officers (id),
  seq         INTEGER NOT NULL REFERENCES journal (seq)
) STRICT;
CREATE INDEX request_events_of ON request_events (request, id);
CREATE INDEX request_events_seq ON request_events (seq);

CREATE TABLE request_answers (      -- what each clock answered when an event was written down: the calendar may change afterwards
  id           INTEGER PRIMARY KEY,
  request      TEXT NOT NULL REFERENCES requests (id),
  clock        TEXT NOT NULL,
  standing     TEXT NOT NULL,
  due_at       TEXT,
  extended_to  TEXT,
  fulfilled_at TEXT,
  state        TEXT NOT NULL,
  seq          INTEGER NOT NULL REFERENCES journal (seq)
) STRICT;
CREATE INDEX request_answers_seq ON request_answers (seq, id);
CREATE INDEX request_answers_of ON request_answers (request, id);

CREATE TABLE request_states (       -- where each stands after its last event
  request     TEXT PRIMARY KEY,
  service     TEXT NOT NULL,
  state       TEXT NOT NULL,
  responsible TEXT NOT NULL,
  due_at      TEXT NOT NULL,        -- of the clock that falls due next, as last answered; sorts behind all others where none does
  seq         INTEGER NOT NULL,     -- the order of receiving
  last_seq    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX request_states_in_order ON request_states (seq);
CREATE INDEX request_states_due ON request_states (due_at, seq);
CREATE INDEX request_states_by_state ON request_states (state, due_at, seq);
CREATE INDEX request_states_mine ON request_states (responsible, due_at, seq);
CREATE INDEX request_states_of_service ON request_states (service, seq);
`;

/** A row of each table, as it is inserted. */
export interface RequestsTables {
  requests: {
    id: string;
    n: number;
    number: string;
    service: string;
    version: number;
    body: string;
    person: string;
    phone: string;
    email: string;
    subject: string;
    details: string;
    way: Way;
    arrived_at: Instant;
    outage: string | null;
    at: Instant;
    officer: string;
    seq: number;
  };
  request_events: {
    id?: number;
    request: string;
    kind: RequestEventKind;
    step: string;
    clock: string;
    happened_at: Instant;
    to_at: Instant | null;
    who: string;
    way: Way | null;
    reference: string;
    note: string;
    at: Instant;
    officer: string;
    seq: number;
  };
  request_answers: {
    id?: number;
    request: string;
    clock: string;
    standing: string;
    due_at: Instant | null;
    extended_to: Instant | null;
    fulfilled_at: Instant | null;
    state: RequestStateName;
    seq: number;
  };
  request_states: {
    request: string;
    service: string;
    state: RequestStateName;
    responsible: string;
    due_at: string;
    seq: number;
    last_seq: number;
  };
}
