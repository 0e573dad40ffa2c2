/** Outages of any system and the terms they run by. */
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

CREATE TABLE outage_events (
  id      INTEGER PRIMARY KEY,
  outage  TEXT NOT NULL REFERENCES outages(id),
  kind    TEXT NOT NULL,
  at      TEXT NOT NULL,
  effective_at TEXT NOT NULL,       -- when it was so, which may be earlier than when it was entered
  officer TEXT NOT NULL,
  court   TEXT,
  option  TEXT,
  note    TEXT NOT NULL
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
`;
