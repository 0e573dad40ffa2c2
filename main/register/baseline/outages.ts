/** Outages of any system and the terms they run by. */
import type { Option, OutageEvent } from '../../../domain/outages/outage';
import type { CivilDate, Instant } from '../../../domain/time/civil-time';

export const outagesTables = /* sql */ `
CREATE TABLE outages (
  id          TEXT PRIMARY KEY,
  system      TEXT NOT NULL,
  started_at  TEXT NOT NULL,
  told_by     TEXT NOT NULL,
  told_how    TEXT NOT NULL,
  note        TEXT NOT NULL,
  reported_at TEXT NOT NULL,
  officer     TEXT NOT NULL
) STRICT;

CREATE INDEX outages_of_system ON outages (system, started_at);
CREATE INDEX outages_by_start ON outages (started_at);

CREATE TABLE outage_events (
  id      INTEGER PRIMARY KEY,
  outage  TEXT NOT NULL REFERENCES outages(id),
  kind    TEXT NOT NULL,
  at      TEXT NOT NULL,
  effective_at TEXT NOT NULL,       -- when it was so, which may be earlier than when it was entered
  officer TEXT NOT NULL,
  court   TEXT,
  option  TEXT,
  told_by   TEXT,                   -- with 'owner-said': who said it, and by what way
  told_how  TEXT,
  repairing INTEGER,                -- with 'owner-said': 1 where it was said that the system is being repaired
  letter_from      TEXT,            -- with 'decided': on whose word, by which letter of which day
  letter_reference TEXT,
  letter_date      TEXT,
  note    TEXT NOT NULL,
  seq     INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;
CREATE INDEX outage_events_of ON outage_events (outage, id);

CREATE TABLE outage_terms (         -- as they were when it was reported: a later setting moves no running outage
  outage          TEXT PRIMARY KEY REFERENCES outages(id),
  threshold_hours INTEGER CHECK (threshold_hours > 0),
  update_hours    INTEGER CHECK (update_hours > 0),
  notice_hours    INTEGER CHECK (notice_hours > 0),
  partial         TEXT NOT NULL,    -- what part is down; empty: all of it
  runbook         TEXT NOT NULL CHECK (json_valid(runbook)),  -- the version it is worked by
  proposal        TEXT              -- the probe's proposal that led to it
) STRICT;

CREATE TABLE outage_counts (        -- what was made in an outage, and how far it is registered again
  outage     TEXT PRIMARY KEY REFERENCES outages(id),
  cases      INTEGER NOT NULL,      -- taken by hand: each is entered again
  esv2       INTEGER NOT NULL,      -- registered in ESV2: each is migrated by others
  existing   INTEGER NOT NULL,      -- matters on existing cases
  entered    INTEGER NOT NULL,      -- rows that have a number of ESV3, confirmed or not
  confirmed  INTEGER NOT NULL,
  clashes    INTEGER NOT NULL,
  withdrawn  INTEGER NOT NULL,
  written_off INTEGER NOT NULL,
  receipts   INTEGER NOT NULL,      -- the cancelled ones too
  cancelled  INTEGER NOT NULL,
  amount_sen INTEGER NOT NULL,      -- of receipts that are not cancelled
  seq        INTEGER NOT NULL       -- newest entry that its package must hold
) STRICT, WITHOUT ROWID;

CREATE TABLE outage_states (        -- an outage's state after its last event
  outage TEXT PRIMARY KEY REFERENCES outages(id),
  state  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX outage_states_open ON outage_states (state, outage) WHERE state NOT IN ('closed','dismissed');
`;

/** A row of each table, as it is inserted. */
export interface OutagesTables {
  outages: {
    id: string;
    system: string;
    started_at: Instant;
    told_by: string;
    told_how: string;
    note: string;
    reported_at: Instant;
    officer: string;
  };
  outage_events: {
    id?: number;
    outage: string;
    kind: OutageEvent;
    at: Instant;
    effective_at: Instant;
    officer: string;
    court: string | null;
    option: Option | null;
    told_by: string | null;
    told_how: string | null;
    repairing: number | null;
    letter_from: string | null;
    letter_reference: string | null;
    letter_date: CivilDate | null;
    note: string;
    seq: number;
  };
  outage_terms: {
    outage: string;
    threshold_hours: number | null;
    update_hours: number | null;
    notice_hours: number | null;
    partial: string;
    runbook: string;
    proposal: string | null;
  };
  outage_counts: {
    outage: string;
    cases: number;
    esv2: number;
    existing: number;
    entered: number;
    confirmed: number;
    clashes: number;
    withdrawn: number;
    written_off: number;
    receipts: number;
    cancelled: number;
    amount_sen: number;
    seq: number;
  };
  outage_states: {
    outage: string;
    state: string;
  };
}
