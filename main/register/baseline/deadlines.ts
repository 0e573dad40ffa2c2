/** What falls due, and what of it was called out. */
import type { DeadlineStage } from '../../../domain/notices/notice';
import type { Instant } from '../../../domain/time/civil-time';

export const deadlinesTables = /* sql */ `
CREATE TABLE deadlines (             -- working: each feature's folded from its official rows, with every change of them
  feature   TEXT NOT NULL,
  kind      TEXT NOT NULL,
  subject   TEXT NOT NULL,          -- whose it is: an outage, …
  due_at    TEXT NOT NULL,
  near_from TEXT NOT NULL,          -- when it begins to be near
  late_kind TEXT NOT NULL,          -- whose sentence it has once it is late
  early     TEXT NOT NULL,          -- how pressing before its time comes near
  facts     TEXT NOT NULL CHECK (json_valid(facts)),  -- for its sentence
  screen    TEXT NOT NULL,
  PRIMARY KEY (feature, subject, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX deadlines_due ON deadlines (due_at);
CREATE INDEX deadlines_near ON deadlines (near_from);

CREATE TABLE deadline_alarms (       -- each deadline warns once and is called late once, whatever restarts
  id       INTEGER PRIMARY KEY,
  deadline TEXT NOT NULL,
  stage    TEXT NOT NULL,
  at       TEXT NOT NULL,
  UNIQUE (deadline, stage)
) STRICT;
`;

/** A row of each table, as it is inserted. */
export interface DeadlinesTables {
  deadlines: {
    feature: string;
    kind: string;
    subject: string;
    due_at: Instant;
    near_from: Instant;
    late_kind: string;
    early: 'soon' | 'calm';
    facts: string;
    screen: string;
  };
  deadline_alarms: {
    id?: number;
    deadline: string;
    stage: Exclude<DeadlineStage, 'calm'>;
    at: Instant;
  };
}
