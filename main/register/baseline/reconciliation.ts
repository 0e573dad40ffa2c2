/** What is entered into the central system once it is back, and the packages that are handed over. */
import type { Classification } from '../../../domain/reconciliation/reregistration';
import type { ItemKind, RowEventKind, RowState } from '../../../domain/reconciliation/row-state';
import type { Instant } from '../../../domain/time/civil-time';

export const reconciliationTables = /* sql */ `
CREATE TABLE reregistration_events (
  id              INTEGER PRIMARY KEY,
  item_kind       TEXT NOT NULL,    -- what is entered again: a case, later other things
  item            TEXT NOT NULL,    -- its id in the table of its kind
  kind            TEXT NOT NULL,
  official_number TEXT NOT NULL,
  result          TEXT NOT NULL,
  reference       TEXT NOT NULL,
  reason          TEXT NOT NULL,
  run             TEXT NOT NULL,    -- the run of the app in which it was done: tells an interruption
  at              TEXT NOT NULL,
  officer         TEXT NOT NULL REFERENCES officers(id),
  official_key    TEXT,             -- the number whatever its style
  seq             INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;
CREATE INDEX reregistration_events_of ON reregistration_events (item_kind, item, id);
CREATE INDEX reregistration_events_by_seq ON reregistration_events (seq);
CREATE INDEX reregistration_events_official ON reregistration_events (official_key) WHERE official_key IS NOT NULL;

CREATE TABLE packages (
  id        TEXT PRIMARY KEY,
  name      TEXT NOT NULL UNIQUE,
  outage    TEXT REFERENCES outages(id), -- null: of days without one
  first_seq INTEGER NOT NULL,
  last_seq  INTEGER NOT NULL,
  head_hash TEXT NOT NULL,
  sha256    TEXT NOT NULL,
  summary   TEXT NOT NULL CHECK (json_valid(summary)),
  made_at   TEXT NOT NULL,
  officer   TEXT NOT NULL
) STRICT;
CREATE INDEX packages_newest ON packages (last_seq);
CREATE INDEX packages_of ON packages (outage, last_seq);

CREATE TABLE packages_begun (       -- about to get its final name; settled at the next package or start
  id   TEXT PRIMARY KEY,
  path TEXT NOT NULL,
  row  TEXT NOT NULL CHECK (json_valid(row)),
  seq  INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;

CREATE TABLE packages_given_up (    -- begun, and never got its name
  id TEXT PRIMARY KEY REFERENCES packages_begun(id),
  at TEXT NOT NULL
) STRICT;

CREATE TABLE reregistration_queues ( -- each series of an outage is one queue
  outage    TEXT NOT NULL REFERENCES outages(id),
  court     TEXT NOT NULL,
  case_type TEXT NOT NULL,
  year      INTEGER NOT NULL,
  rows      INTEGER NOT NULL,
  settled   INTEGER NOT NULL,       -- confirmed, withdrawn or written off
  PRIMARY KEY (outage, court, case_type, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE reregistration_rows (  -- where each row of the work list stands
  item_kind       TEXT NOT NULL,
  item            TEXT NOT NULL,
  outage          TEXT NOT NULL REFERENCES outages(id),
  court           TEXT NOT NULL,
  case_type       TEXT NOT NULL,
  year            INTEGER NOT NULL,
  serial          INTEGER NOT NULL,
  state           TEXT NOT NULL,
  result          TEXT NOT NULL,
  official_number TEXT,
  reference       TEXT NOT NULL,
  taken_by        TEXT,
  taken_in_run    TEXT,
  released        INTEGER NOT NULL,
  entered_at      TEXT,
  officer         TEXT NOT NULL,
  settled         INTEGER NOT NULL, -- confirmed, withdrawn or written off: nothing is left to do
  PRIMARY KEY (item, item_kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX reregistration_rows_in_order ON reregistration_rows (outage, court, case_type, year, serial);
CREATE INDEX reregistration_rows_settled ON reregistration_rows (outage, settled, court, case_type, year, serial);
CREATE INDEX reregistration_rows_open ON reregistration_rows (outage, court, case_type, year, serial) WHERE result = 'open';
CREATE INDEX reregistration_rows_differing ON reregistration_rows (outage, court, case_type, year, serial) WHERE result IN ('new','clash') AND released = 0;
CREATE INDEX reregistration_rows_clashing ON reregistration_rows (outage, court, case_type, year, serial) WHERE result = 'clash' AND settled = 0;
CREATE INDEX reregistration_rows_unsettled ON reregistration_rows (item) WHERE settled = 0;
CREATE INDEX reregistration_rows_taken ON reregistration_rows (outage, court, case_type, year, serial) WHERE state = 'taken';
`;

/** A row of each table, as it is inserted. */
export interface ReconciliationTables {
  reregistration_events: {
    id?: number;
    item_kind: ItemKind;
    item: string;
    kind: RowEventKind;
    official_number: string;
    result: '' | Classification;
    reference: string;
    reason: string;
    run: string;
    at: Instant;
    officer: string;
    official_key: string | null;
    seq: number;
  };
  packages: {
    id: string;
    name: string;
    outage: string | null;
    first_seq: number;
    last_seq: number;
    head_hash: string;
    sha256: string;
    summary: string;
    made_at: Instant;
    officer: string;
  };
  packages_begun: {
    id: string;
    path: string;
    row: string;
    seq: number;
  };
  packages_given_up: {
    id: string;
    at: Instant;
  };
  reregistration_queues: {
    outage: string;
    court: string;
    case_type: string;
    year: number;
    rows: number;
    settled: number;
  };
  reregistration_rows: {
    item_kind: ItemKind;
    item: string;
    outage: string;
    court: string;
    case_type: string;
    year: number;
    serial: number;
    state: RowState['state'];
    result: RowState['result'];
    official_number: string | null;
    reference: string;
    taken_by: string | null;
    taken_in_run: string | null;
    released: number;
    entered_at: Instant | null;
    officer: string;
    settled: number;
  };
}
