/** Summonses and notices of hearing, and what is done with each until it is served. */
import type { PartyRole } from '../../../domain/cases/case-type';
import type { ServiceManner } from '../../../domain/summonses/service';
import type { CourtPaperMade, HearingKind } from '../../../domain/summonses/summons';
import type { SummonsEvent, SummonsStage } from '../../../domain/summonses/summons-life';
import type { Instant } from '../../../domain/time/civil-time';

export const summonsesTables = /* sql */ `
CREATE TABLE summonses (
  id           TEXT PRIMARY KEY,
  case_id      TEXT NOT NULL REFERENCES cases(id),
  party        TEXT NOT NULL,       -- the first of those who are called, as on the paper; empty where nobody is
  hearing_at   TEXT NOT NULL,       -- local time at the court
  hearing_kind TEXT NOT NULL,
  bench        TEXT NOT NULL,
  sitting      TEXT REFERENCES sittings(id),  -- in which the hearing has its place; null where the court has no list
  made         TEXT NOT NULL,       -- printed here, or written on the party's own copies
  copies       INTEGER NOT NULL CHECK (copies > 0),
  replaces     TEXT REFERENCES summonses(id),   -- the one that a correction left behind
  issued_at    TEXT NOT NULL,
  officer      TEXT NOT NULL REFERENCES officers(id),
  seq          INTEGER NOT NULL REFERENCES journal(seq)   -- whose hash begins with the kod jejak on paper
) STRICT;
CREATE INDEX summonses_by_seq ON summonses (seq);
CREATE INDEX summonses_in_sitting ON summonses (sitting) WHERE sitting IS NOT NULL;
CREATE INDEX summonses_by_case ON summonses (case_id, seq);
CREATE UNIQUE INDEX summonses_replaced ON summonses (replaces) WHERE replaces IS NOT NULL;

CREATE TABLE summons_events (       -- seal, hand-over, service, and what was taken back of them
  id          TEXT PRIMARY KEY NOT NULL,
  summons     TEXT NOT NULL REFERENCES summonses(id),
  kind        TEXT NOT NULL,
  person      TEXT NOT NULL,         -- the Pendaftar who signed, or who took it; else empty
  manner      TEXT NOT NULL,         -- as whom somebody took it, or how it was served; else empty
  happened_at TEXT NOT NULL,
  undoes      TEXT REFERENCES summons_events(id),
  leave       TEXT NOT NULL,         -- the order for substituted service, or the leave to serve after 12 months
  note        TEXT NOT NULL,
  at          TEXT NOT NULL,
  officer     TEXT NOT NULL REFERENCES officers(id),
  seq         INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;
CREATE INDEX summons_events_of ON summons_events (summons, seq);
CREATE INDEX summons_events_by_seq ON summons_events (seq);
CREATE INDEX summons_events_sealed ON summons_events (seq) WHERE kind = 'sealed';
CREATE UNIQUE INDEX summons_events_undone ON summons_events (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE summons_states (       -- where each stands
  summons    TEXT PRIMARY KEY NOT NULL,
  case_id    TEXT NOT NULL,
  outage     TEXT NOT NULL,
  court      TEXT NOT NULL,
  stage      TEXT NOT NULL,
  service    TEXT,                   -- what the last try to serve it came to
  waits      INTEGER NOT NULL,       -- for the seal, or to be handed over
  hearing_at TEXT NOT NULL,
  seq        INTEGER NOT NULL        -- of its issue
) STRICT, WITHOUT ROWID;
CREATE INDEX summons_states_waiting ON summons_states (seq) WHERE waits = 1;
CREATE INDEX summons_states_of_outage ON summons_states (outage, stage, service);
CREATE INDEX summons_states_of_case ON summons_states (case_id, seq);
CREATE INDEX summons_states_hearing ON summons_states (hearing_at, seq) WHERE waits = 1;
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
    sitting: string | null;
    made: CourtPaperMade;
    copies: number;
    replaces: string | null;
    issued_at: Instant;
    officer: string;
    seq: number;
  };
  summons_events: {
    id: string;
    summons: string;
    kind: SummonsEvent;
    person: string;
    manner: PartyRole | ServiceManner | '';
    happened_at: Instant;
    undoes: string | null;
    leave: string;
    note: string;
    at: Instant;
    officer: string;
    seq: number;
  };
  summons_states: {
    summons: string;
    case_id: string;
    outage: string;
    court: string;
    stage: SummonsStage;
    service: 'served' | 'not-served' | null;
    waits: 0 | 1;
    hearing_at: string;
    seq: number;
  };
}
