/** What was received on existing cases while the system was down, on its way into ESV3 (S1.11, S1.12). */
import type {
  CaseSystem,
  Esv2Work,
  MatterEventKind,
  MatterStateName,
  NumberFrom,
} from '../../../domain/existing/matter';
import type { CivilDate, Instant } from '../../../domain/time/civil-time';

export const existingTables = /* sql */ `
CREATE TABLE existing_matters (
  id          TEXT PRIMARY KEY NOT NULL,
  outage      TEXT NOT NULL REFERENCES outages (id),
  system      TEXT NOT NULL,
  number      TEXT NOT NULL,        -- the case's official one
  number_key  TEXT NOT NULL,        -- the same whatever its style
  court       TEXT NOT NULL,
  number_from TEXT NOT NULL,
  party       TEXT NOT NULL,        -- as the cause book has it, or as typed
  documents   TEXT NOT NULL,        -- one on each line; empty: none
  work        TEXT,                 -- done in ESV2
  work_note   TEXT NOT NULL,
  esv2_down   TEXT NOT NULL,        -- on whose word ESV2 was down too; empty: it was not
  paid_by     TEXT NOT NULL,        -- the system whose receipt it is; empty: a manual receipt, or none
  receipt     TEXT NOT NULL,        -- its number as it was given
  amount_sen  INTEGER NOT NULL CHECK (amount_sen >= 0),
  at          TEXT NOT NULL,
  officer     TEXT NOT NULL REFERENCES officers (id),
  seq         INTEGER NOT NULL REFERENCES journal (seq)
) STRICT;
CREATE INDEX existing_matters_of_case ON existing_matters (number_key, seq);
CREATE INDEX existing_matters_of_outage ON existing_matters (outage, seq);

CREATE TABLE existing_events (      -- what happened to it after it was received
  id           INTEGER PRIMARY KEY,
  matter       TEXT NOT NULL REFERENCES existing_matters (id),
  kind         TEXT NOT NULL,
  reference    TEXT NOT NULL,       -- with 'entered' and 'updated': the receipt's number as ESV3 has it
  asked_on     TEXT,                -- with 'asked'
  ask_again_on TEXT,
  reason       TEXT NOT NULL,
  run          TEXT NOT NULL,       -- of the app, with 'taken': tells an interruption
  at           TEXT NOT NULL,
  officer      TEXT NOT NULL REFERENCES officers (id),
  seq          INTEGER NOT NULL REFERENCES journal (seq)
) STRICT;
CREATE INDEX existing_events_of ON existing_events (matter, id);
CREATE INDEX existing_events_seq ON existing_events (seq);

CREATE TABLE existing_states (      -- where each stands after its last event
  matter       TEXT PRIMARY KEY,
  outage       TEXT NOT NULL,
  state        TEXT NOT NULL,
  asked_on     TEXT,
  ask_again_on TEXT,
  reason       TEXT NOT NULL,
  taken_by     TEXT,                -- who is entering it now
  taken_in_run TEXT,
  settled      INTEGER NOT NULL,    -- nobody follows it any more
  seq          INTEGER NOT NULL,    -- the order of receiving
  last_seq     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX existing_states_in_order ON existing_states (seq);
CREATE INDEX existing_states_changed ON existing_states (last_seq);
CREATE INDEX existing_states_of_outage ON existing_states (outage, seq);
CREATE INDEX existing_states_by_state ON existing_states (state, seq);
CREATE INDEX existing_states_open ON existing_states (outage, state) WHERE settled = 0;
`;

/** A row of each table, as it is inserted. */
export interface ExistingTables {
  existing_matters: {
    id: string;
    outage: string;
    system: CaseSystem;
    number: string;
    number_key: string;
    court: string;
    number_from: NumberFrom;
    party: string;
    documents: string;
    work: Esv2Work | null;
    work_note: string;
    esv2_down: string;
    paid_by: string;
    receipt: string;
    amount_sen: number;
    at: Instant;
    officer: string;
    seq: number;
  };
  existing_events: {
    id?: number;
    matter: string;
    kind: MatterEventKind;
    reference: string;
    asked_on: CivilDate | null;
    ask_again_on: CivilDate | null;
    reason: string;
    run: string;
    at: Instant;
    officer: string;
    seq: number;
  };
  existing_states: {
    matter: string;
    outage: string;
    state: MatterStateName;
    asked_on: CivilDate | null;
    ask_again_on: CivilDate | null;
    reason: string;
    taken_by: string | null;
    taken_in_run: string | null;
    settled: number;
    seq: number;
    last_seq: number;
  };
}
