/** Backups that were made of this register. */
import type { Instant } from '../../../domain/time/civil-time';

export const backupsTables = /* sql */ `
CREATE TABLE backups (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  seq     INTEGER NOT NULL,
  hash    TEXT NOT NULL,
  at      TEXT NOT NULL,
  good    INTEGER NOT NULL CHECK (good IN (0, 1)),
  trouble TEXT NOT NULL
) STRICT;
`;

/** A row of each table, as it is inserted. */
export interface BackupsTables {
  backups: {
    id?: number;
    name: string;
    seq: number;
    hash: string;
    at: Instant;
    good: 0 | 1;
    trouble: string;
  };
}
