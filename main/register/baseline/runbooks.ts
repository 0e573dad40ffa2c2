/** What was done of the steps that an outage is worked by. */
import type { Instant } from '../../../domain/time/civil-time';

export const runbooksTables = /* sql */ `
CREATE TABLE runbook_events (       -- who did which step, when, with what evidence; the last one counts
  id           INTEGER PRIMARY KEY,
  outage       TEXT NOT NULL REFERENCES outages(id),
  step         TEXT NOT NULL,
  kind         TEXT NOT NULL,
  at           TEXT NOT NULL,
  effective_at TEXT NOT NULL,       -- when it was done, which may be earlier than when it was entered
  evidence     TEXT NOT NULL,
  reason       TEXT NOT NULL,
  officer      TEXT NOT NULL,
  seq          INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;
CREATE INDEX runbook_events_of ON runbook_events (outage, id);
`;

/** A row of each table, as it is inserted. */
export interface RunbooksTables {
  runbook_events: {
    id?: number;
    outage: string;
    step: string;
    kind: string;
    at: Instant;
    effective_at: Instant;
    evidence: string;
    reason: string;
    officer: string;
    seq: number;
  };
}
