/** Officers, what became of their secrets, and every try to sign in. */
import type { Role } from '../../../domain/officers/officer';
import type { Instant } from '../../../domain/time/civil-time';

export const officersTables = /* sql */ `
CREATE TABLE officers (
  id         TEXT PRIMARY KEY,
  code       TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL,
  role       TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE officer_events (
  id      INTEGER PRIMARY KEY,
  officer TEXT NOT NULL REFERENCES officers(id),
  kind    TEXT NOT NULL,
  secret  TEXT,                     -- algorithm, parameters, salt and hash of the secret; peppered
  at      TEXT NOT NULL,
  by      TEXT NOT NULL
) STRICT;
CREATE INDEX officer_events_of ON officer_events (officer, id);

CREATE TABLE sign_ins (             -- every try, so that waiting times survive a restart
  id      INTEGER PRIMARY KEY,
  officer TEXT NOT NULL REFERENCES officers(id),
  at      TEXT NOT NULL,
  place   TEXT NOT NULL,            -- the door, or an approval
  up_ms   INTEGER NOT NULL,         -- how long the PC had been up, which no clock moves
  outcome TEXT NOT NULL             -- 'cleared': by whoever holds the recovery code
) STRICT;
CREATE INDEX sign_ins_of ON sign_ins (officer, place, id);

CREATE TABLE decisions (            -- what two people decided together, and why
  seq       INTEGER PRIMARY KEY REFERENCES journal(seq),
  call      TEXT NOT NULL,
  reason    TEXT NOT NULL,
  first     TEXT NOT NULL,          -- a restored register may be older than its officers
  second    TEXT,                   -- null: one person alone, with the sealed recovery code
  concerned TEXT NOT NULL,          -- ids of those whom it concerns, a blank between them
  at        TEXT NOT NULL
) STRICT;
CREATE INDEX decisions_alone ON decisions (seq) WHERE second IS NULL;

CREATE TABLE countersignatures (    -- a second person stands for what one decided alone
  id       INTEGER PRIMARY KEY,
  decision INTEGER NOT NULL UNIQUE REFERENCES decisions(seq),
  officer  TEXT NOT NULL REFERENCES officers(id),
  at       TEXT NOT NULL,
  seq      INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;
`;

/** A row of each table, as it is inserted. */
export interface OfficersTables {
  officers: {
    id: string;
    code: string;
    name: string;
    role: Role;
    created_at: Instant;
  };
  officer_events: {
    id?: number;
    officer: string;
    kind: 'secret' | 'retired';
    secret: string | null;
    at: Instant;
    by: string;
  };
  decisions: {
    seq?: number;
    call: string;
    reason: string;
    first: string;
    second: string | null;
    concerned: string;
    at: Instant;
  };
  countersignatures: {
    id?: number;
    decision: number;
    officer: string;
    at: Instant;
    seq: number;
  };
  sign_ins: {
    id?: number;
    officer: string;
    at: Instant;
    place: 'door' | 'approval';
    up_ms: number;
    outcome: 'right' | 'wrong' | 'cleared';
  };
}
