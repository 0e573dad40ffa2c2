/** Summonses and notices of hearing. */
import type { HearingKind } from '../../../domain/summonses/summons';
import type { Instant } from '../../../domain/time/civil-time';

export const summonsesTables = /* sql */ `
CREATE TABLE summonses (
  id           TEXT PRIMARY KEY,
  case_id      TEXT NOT NULL REFERENCES cases(id),
  party        TEXT NOT NULL,       -- the first of those who are called, as on the paper; empty where nobody is
  hearing_at   TEXT NOT NULL,       -- local time at the court
  hearing_kind TEXT NOT NULL,
  bench        TEXT NOT NULL,
  copies       INTEGER NOT NULL CHECK (copies > 0),
  replaces     TEXT REFERENCES summonses(id),   -- the one that a correction left behind
  issued_at    TEXT NOT NULL,
  officer      TEXT NOT NULL REFERENCES officers(id),
  seq          INTEGER NOT NULL REFERENCES journal(seq)   -- whose hash begins with the kod jejak on paper
) STRICT;
CREATE INDEX summonses_by_seq ON summonses (seq);
CREATE INDEX summonses_by_case ON summonses (case_id, seq);
CREATE UNIQUE INDEX summonses_replaced ON summonses (replaces) WHERE replaces IS NOT NULL;
`;

/** A row of each table, as it is inserted. */
export interface SummonsesTables {
  summonses: {
    id: string;
    case_id: string;
    party: string;
    hearing_at: string;
    hearing_kind: HearingKind;
    bench: string;
    copies: number;
    replaces: string | null;
    issued_at: Instant;
    officer: string;
    seq: number;
  };
}
