/** Drills that were held, kept in the office's own register: who practised, what, and how it went. */
import type { Instant } from '../../../domain/time/civil-time';

export const drillsTables = /* sql */ `
CREATE TABLE drills (
  id        TEXT PRIMARY KEY,         -- the name of its folder
  system    TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  ended_at  TEXT NOT NULL,
  opened_by TEXT NOT NULL,
  speed     INTEGER NOT NULL CHECK (speed > 0),
  kept      INTEGER NOT NULL CHECK (kept >= 0),
  late      INTEGER NOT NULL CHECK (late >= 0),
  missed    INTEGER NOT NULL CHECK (missed >= 0),
  overtaken INTEGER NOT NULL CHECK (overtaken >= 0)
) STRICT;
`;

/** A row of each table, as it is inserted. */
export interface DrillsTables {
  drills: {
    id: string;
    system: string;
    opened_at: Instant;
    ended_at: Instant;
    opened_by: string;
    speed: number;
    kept: number;
    late: number;
    missed: number;
    overtaken: number;
  };
}
