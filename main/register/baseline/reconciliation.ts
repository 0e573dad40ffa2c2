/** What is entered into the central system once it is back, and the packages that are handed over. */
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
  officer         TEXT NOT NULL REFERENCES officers(id)
) STRICT;
CREATE INDEX reregistration_events_of ON reregistration_events (item_kind, item, id);

CREATE TABLE packages (
  id        TEXT PRIMARY KEY,
  name      TEXT NOT NULL UNIQUE,
  outage    TEXT NOT NULL REFERENCES outages(id),
  first_seq INTEGER NOT NULL,
  last_seq  INTEGER NOT NULL,
  head_hash TEXT NOT NULL,
  sha256    TEXT NOT NULL,
  summary   TEXT NOT NULL CHECK (json_valid(summary)),
  made_at   TEXT NOT NULL,
  officer   TEXT NOT NULL
) STRICT;

CREATE TABLE pending_package (      -- about to get its final name; settled at the next package or start
  path TEXT PRIMARY KEY,
  row  TEXT NOT NULL CHECK (json_valid(row))
) STRICT, WITHOUT ROWID;
`;
