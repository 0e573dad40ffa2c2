/** What an outage of any system has beside the court's: its terms, its runbook's steps, and what a probe proposed. */
export const systemTables = /* sql */ `
CREATE TABLE outage_terms (         -- as they were when it was reported: a later setting moves no running outage
  outage          TEXT PRIMARY KEY REFERENCES outages(id),
  threshold_hours INTEGER CHECK (threshold_hours > 0),
  update_hours    INTEGER CHECK (update_hours > 0),
  notice_hours    INTEGER CHECK (notice_hours > 0),
  partial         TEXT NOT NULL,    -- what part is down; empty: all of it
  runbook         TEXT NOT NULL CHECK (json_valid(runbook)),  -- the version it is worked by
  proposal        TEXT              -- the probe's proposal that led to it
) STRICT;

CREATE TABLE runbook_events (       -- who did which step, when, with what evidence; the last one counts
  id           INTEGER PRIMARY KEY,
  outage       TEXT NOT NULL REFERENCES outages(id),
  step         TEXT NOT NULL,
  kind         TEXT NOT NULL CHECK (kind IN ('done','not-needed','undone')),
  at           TEXT NOT NULL,
  effective_at TEXT NOT NULL,       -- when it was done, which may be earlier than when it was entered
  evidence     TEXT NOT NULL,
  reason       TEXT NOT NULL,
  officer      TEXT NOT NULL
) STRICT;
CREATE INDEX runbook_events_of ON runbook_events (outage, id);

CREATE TABLE proposals (            -- what a probe saw from here; a person decides
  id     TEXT PRIMARY KEY,
  system TEXT NOT NULL,
  kind   TEXT NOT NULL CHECK (kind IN ('outage','recovery')),
  since  TEXT NOT NULL,             -- the first failure, or answer, of the row that counted
  why    TEXT NOT NULL,             -- the last failure's code
  at     TEXT NOT NULL
) STRICT;
CREATE TABLE proposal_events (
  id       INTEGER PRIMARY KEY,
  proposal TEXT NOT NULL UNIQUE REFERENCES proposals(id),
  kind     TEXT NOT NULL CHECK (kind IN ('taken','dismissed','withdrawn')),
  reason   TEXT NOT NULL,
  outage   TEXT,
  at       TEXT NOT NULL,
  officer  TEXT NOT NULL
) STRICT;
`;
