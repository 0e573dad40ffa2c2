/** Backups that were made of this register. */
import type { Instant } from '../../../domain/time/civil-time';
import type { CheckProblem } from '../check-problem';

export const backupsTables = /* sql */ `
CREATE TABLE backups (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  seq     INTEGER NOT NULL,
  hash    TEXT NOT NULL,
  sha256  TEXT NOT NULL,            -- of the sealed file; empty where none was made
  at      TEXT NOT NULL,
  good    INTEGER NOT NULL CHECK (good IN (0, 1)),
  trouble TEXT NOT NULL
) STRICT;

CREATE TABLE checks (               -- full checks of this register, from its first entry, and what they found
  id         INTEGER PRIMARY KEY,
  run        INTEGER NOT NULL REFERENCES journal(seq),  -- one check, one or more rows
  at         TEXT NOT NULL,
  up_to      INTEGER NOT NULL,      -- the newest entry that was found sound
  code       TEXT NOT NULL,         -- empty: all was sound
  table_name TEXT NOT NULL,
  entry      INTEGER,
  subject    TEXT NOT NULL          -- whose row, or which guard or index
) STRICT;
`;

/** A row of each table, as it is inserted. */
export interface BackupsTables {
  backups: {
    id?: number;
    name: string;
    seq: number;
    hash: string;
    sha256: string;
    at: Instant;
    good: 0 | 1;
    trouble: string;
  };
  checks: {
    id?: number;
    run: number;
    at: Instant;
    up_to: number;
    code: '' | CheckProblem['code'];
    table_name: string;
    entry: number | null;
    subject: string;
  };
}
