/** The courts' lists of sittings: hearings take their places in them. */
import type { HearingKind } from '../../../domain/summonses/summons';
import type { Instant } from '../../../domain/time/civil-time';

export const sittingsTables = /* sql */ `
CREATE TABLE sittings (
  id      TEXT PRIMARY KEY NOT NULL,
  court   TEXT NOT NULL,
  bench   TEXT NOT NULL,
  kind    TEXT NOT NULL,
  sits_at TEXT NOT NULL,           -- local time at the court
  at      TEXT NOT NULL,
  officer TEXT NOT NULL REFERENCES officers (id),
  seq     INTEGER NOT NULL REFERENCES journal (seq),
  UNIQUE (court, sits_at, bench)
) STRICT;

CREATE TABLE sitting_places (      -- how many hearings it takes; the newest counts, none: closed
  id       INTEGER PRIMARY KEY,
  sitting  TEXT NOT NULL REFERENCES sittings (id),
  capacity INTEGER NOT NULL CHECK (capacity >= 0),
  at       TEXT NOT NULL,
  officer  TEXT NOT NULL REFERENCES officers (id),
  seq      INTEGER NOT NULL REFERENCES journal (seq)
) STRICT;
CREATE INDEX sitting_places_of ON sitting_places (sitting, id);
`;

/** A row of each table, as it is inserted. */
export interface SittingsTables {
  sittings: {
    id: string;
    court: string;
    bench: string;
    kind: HearingKind;
    sits_at: string;
    at: Instant;
    officer: string;
    seq: number;
  };
  sitting_places: {
    id?: number;
    sitting: string;
    capacity: number;
    at: Instant;
    officer: string;
    seq: number;
  };
}
