/** Papers that were asked of a printer. */
import type { PaperSize, PrintState } from '../../../domain/papers/print-job';
import type { Instant } from '../../../domain/time/civil-time';

export const papersTables = /* sql */ `
CREATE TABLE papers (               -- one row, one piece of paper that was asked of a printer
  id          TEXT PRIMARY KEY,
  kind        TEXT NOT NULL,
  document_id TEXT NOT NULL,        -- of the receipt, summons, …
  number      TEXT NOT NULL,
  size        TEXT NOT NULL,
  copy        INTEGER NOT NULL CHECK (copy >= 0),
  frozen      TEXT NOT NULL CHECK (json_valid(frozen)),   -- data and template version as at issue
  printer     TEXT NOT NULL,
  reason      TEXT NOT NULL,
  queued_at   TEXT NOT NULL,
  officer     TEXT NOT NULL,
  UNIQUE (kind, document_id, copy)
) STRICT;
CREATE INDEX papers_of ON papers (document_id);
CREATE INDEX papers_by_number ON papers (number);

CREATE TABLE paper_events (
  id      INTEGER PRIMARY KEY,
  paper   TEXT NOT NULL REFERENCES papers(id),
  state   TEXT NOT NULL,
  at      TEXT NOT NULL,
  officer TEXT NOT NULL,
  sha256  TEXT,                     -- with 'archived'
  extra   INTEGER NOT NULL DEFAULT 0, -- with 'confirmed': further papers that came out
  trouble TEXT NOT NULL DEFAULT '',
  printer TEXT NOT NULL,            -- the one it waits for, or was handed over to
  seq     INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;
CREATE INDEX paper_events_of ON paper_events (paper, id);
CREATE INDEX paper_events_by_seq ON paper_events (seq);

CREATE TABLE archive_files (        -- noted before a file gets its name in the archive
  id     INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL,
  paper  TEXT REFERENCES papers(id)  -- null: another copy of this register made it, and two people know
) STRICT;

CREATE TABLE paper_states (         -- projection of paper_events; can be made again
  paper   TEXT PRIMARY KEY REFERENCES papers(id),
  state   TEXT NOT NULL,
  sha256  TEXT,
  extra   INTEGER NOT NULL DEFAULT 0,
  trouble TEXT NOT NULL DEFAULT '',
  printer TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_states_amiss ON paper_states (state) WHERE state IN ('spoiled','not-out');
CREATE INDEX paper_states_kept ON paper_states (state) WHERE state = 'confirmed' AND printer = 'pdf';
CREATE INDEX paper_states_withdrawn ON paper_states (state) WHERE state = 'withdrawn';
CREATE INDEX paper_states_open ON paper_states (state) WHERE state NOT IN ('confirmed','spoiled','not-out','withdrawn');
`;

/** A row of each table, as it is inserted. */
export interface PapersTables {
  papers: {
    id: string;
    kind: string;
    document_id: string;
    number: string;
    size: PaperSize;
    copy: number;
    frozen: string;
    printer: string;
    reason: string;
    queued_at: Instant;
    officer: string;
  };
  paper_events: {
    id?: number;
    paper: string;
    state: PrintState | 'archived';
    at: Instant;
    officer: string;
    sha256: string | null;
    extra?: number;
    trouble?: string;
    printer: string;
    seq: number;
  };
  archive_files: {
    id?: number;
    sha256: string;
    paper: string | null;
  };
  paper_states: {
    paper: string;
    state: PrintState;
    sha256: string | null;
    extra?: number;
    trouble?: string;
    printer: string;
  };
}
