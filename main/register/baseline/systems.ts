/** What a probe saw from here and proposed. */
import type { Instant } from '../../../domain/time/civil-time';

export const systemsTables = /* sql */ `
CREATE TABLE proposals (            -- what a probe saw from here; a person decides
  id     TEXT PRIMARY KEY,
  system TEXT NOT NULL,
  kind   TEXT NOT NULL,
  since  TEXT NOT NULL,             -- the first failure, or answer, of the row that counted
  why    TEXT NOT NULL,             -- the last failure's code
  at     TEXT NOT NULL
) STRICT;

CREATE TABLE proposal_events (
  id       INTEGER PRIMARY KEY,
  proposal TEXT NOT NULL UNIQUE REFERENCES proposals(id),
  kind     TEXT NOT NULL,
  reason   TEXT NOT NULL,
  outage   TEXT,
  at       TEXT NOT NULL,
  officer  TEXT NOT NULL
) STRICT;
`;

/** A row of each table, as it is inserted. */
export interface SystemsTables {
  proposals: {
    id: string;
    system: string;
    kind: string;
    since: string;
    why: string;
    at: Instant;
  };
  proposal_events: {
    id?: number;
    proposal: string;
    kind: string;
    reason: string;
    outage: string | null;
    at: Instant;
    officer: string;
  };
}
