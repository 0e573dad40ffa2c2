/** New cases that were received with something missing, until each is registered, entered or given back (S1.2). */
import type { IntakeEventKind, IntakeState, LetterLanguage } from '../../../domain/intakes/intake';
import type { Instant } from '../../../domain/time/civil-time';

export const intakesTables = /* sql */ `
CREATE TABLE intakes (
  id        TEXT PRIMARY KEY NOT NULL,
  outage    TEXT NOT NULL REFERENCES outages (id),
  court     TEXT NOT NULL,
  case_type TEXT NOT NULL,
  at        TEXT NOT NULL,
  officer   TEXT NOT NULL REFERENCES officers (id),
  seq       INTEGER NOT NULL REFERENCES journal (seq)
) STRICT;
CREATE INDEX intakes_of_outage ON intakes (outage, seq);
CREATE INDEX intakes_by_seq ON intakes (seq);

CREATE TABLE intake_versions (      -- what was brought and typed: as received, and after each change
  id        INTEGER PRIMARY KEY,
  intake    TEXT NOT NULL REFERENCES intakes (id),
  party     TEXT NOT NULL,          -- who brought it
  id_number TEXT NOT NULL,
  address   TEXT NOT NULL,
  phone     TEXT NOT NULL,
  other     TEXT NOT NULL,          -- the other side; empty: none named yet
  missing   TEXT NOT NULL,          -- codes of documents and things, one on each line
  note      TEXT NOT NULL,          -- what is missing, in words
  form      TEXT NOT NULL CHECK (json_valid(form)),  -- the counter's form, with which it goes on
  seq       INTEGER NOT NULL REFERENCES journal (seq)
) STRICT;
CREATE INDEX intake_versions_of ON intake_versions (intake, id);

CREATE TABLE intake_events (
  id        INTEGER PRIMARY KEY,
  intake    TEXT NOT NULL REFERENCES intakes (id),
  kind      TEXT NOT NULL,
  reference TEXT NOT NULL,          -- the number of the case that it became
  language  TEXT,                   -- with 'asked': of the letter
  reason    TEXT NOT NULL,
  at        TEXT NOT NULL,
  officer   TEXT NOT NULL REFERENCES officers (id),
  seq       INTEGER NOT NULL REFERENCES journal (seq)
) STRICT;
CREATE INDEX intake_events_of ON intake_events (intake, id);
CREATE INDEX intake_events_by_seq ON intake_events (seq);

CREATE TABLE intake_states (        -- where each stands after its last event
  intake   TEXT PRIMARY KEY NOT NULL,
  outage   TEXT NOT NULL,
  state    TEXT NOT NULL,
  asked_at TEXT,                    -- of the last letter
  seq      INTEGER NOT NULL,        -- the order of receiving
  last_seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX intake_states_by_state ON intake_states (state, seq);
CREATE INDEX intake_states_of_outage ON intake_states (outage, state, seq);
`;

/** A row of each table, as it is inserted. */
export interface IntakesTables {
  intakes: {
    id: string;
    outage: string;
    court: string;
    case_type: string;
    at: Instant;
    officer: string;
    seq: number;
  };
  intake_versions: {
    id?: number;
    intake: string;
    party: string;
    id_number: string;
    address: string;
    phone: string;
    other: string;
    missing: string;
    note: string;
    form: string;
    seq: number;
  };
  intake_events: {
    id?: number;
    intake: string;
    kind: IntakeEventKind;
    reference: string;
    language: LetterLanguage | null;
    reason: string;
    at: Instant;
    officer: string;
    seq: number;
  };
  intake_states: {
    intake: string;
    outage: string;
    state: IntakeState;
    asked_at: Instant | null;
    seq: number;
    last_seq: number;
  };
}
