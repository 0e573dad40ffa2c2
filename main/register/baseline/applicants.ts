/**
 * The applicants' directory (S0.4) and the enquiries of the counter (S0.7). What happened to an applicant stands in
 * `applicant_events`; `applicant_entries` and `applicant_addresses` are a projection for fast listing, made again from
 * the events at any time. `applicant_import_rows` remembers which row of which file was taken, so that a file that is
 * read again adds nothing.
 */
import type { ApplicantSource } from '../../../domain/applicants/applicant';
import type { RowReason } from '../../../domain/applicants/applicant-sheet';
import type { DateOrder } from '../../../domain/imports/column-dates';
import type { CallWhy, ToldOutcome } from '../../../domain/applicants/calling';
import type { OutageReach } from '../../../domain/applicants/reach';
import type { ApplicantChange, ApplicantState } from '../../../domain/applicants/applicant-history';
import type { Instant } from '../../../domain/time/civil-time';

export const applicantsTables = /* sql */ `
CREATE TABLE applicants (
  id      TEXT PRIMARY KEY NOT NULL,
  at      TEXT NOT NULL,
  officer TEXT NOT NULL,
  seq     INTEGER NOT NULL
) STRICT;

CREATE TABLE applicant_events (
  id         INTEGER PRIMARY KEY,
  applicant  TEXT NOT NULL REFERENCES applicants (id),
  kind       TEXT NOT NULL,
  source     TEXT NOT NULL,
  reference  TEXT NOT NULL,
  data       TEXT NOT NULL,
  at         TEXT NOT NULL,
  officer    TEXT NOT NULL,
  seq        INTEGER NOT NULL
) STRICT;
CREATE INDEX applicant_events_of ON applicant_events (applicant, id);

CREATE TABLE applicant_import_rows (
  file      TEXT NOT NULL,
  row       INTEGER NOT NULL,
  outcome   TEXT NOT NULL,
  applicant TEXT,
  reason    TEXT NOT NULL,            -- why it was dropped; else empty
  officer   TEXT NOT NULL,
  at        TEXT NOT NULL,
  seq       INTEGER NOT NULL,
  UNIQUE (file, row)
) STRICT;

CREATE TABLE applicant_lists (        -- lists of which rows were left for another time
  file    TEXT PRIMARY KEY NOT NULL,
  name    TEXT NOT NULL,
  header  TEXT NOT NULL CHECK (json_valid(header)),
  columns TEXT NOT NULL CHECK (json_valid(columns)),
  dates   TEXT NOT NULL,
  officer TEXT NOT NULL,
  at      TEXT NOT NULL,
  seq     INTEGER NOT NULL
) STRICT;

CREATE TABLE applicant_rows_left (    -- each until it stands among applicant_import_rows
  file   TEXT NOT NULL REFERENCES applicant_lists (file),
  row    INTEGER NOT NULL,
  reason TEXT NOT NULL,               -- why it was refused; empty: nobody has decided yet
  text   TEXT NOT NULL,
  cells  TEXT NOT NULL CHECK (json_valid(cells)),
  seq    INTEGER NOT NULL,
  UNIQUE (file, row)
) STRICT;

CREATE TABLE applicant_entries (
  id         TEXT PRIMARY KEY NOT NULL,
  state      TEXT NOT NULL,
  sort       TEXT NOT NULL,
  haystack   TEXT NOT NULL,
  folded     TEXT NOT NULL,
  reachable  INTEGER NOT NULL,
  bounced    INTEGER NOT NULL,
  systems    TEXT NOT NULL,
  value      TEXT NOT NULL,
  last_at    TEXT NOT NULL,
  last_seq   INTEGER NOT NULL
) STRICT;
CREATE INDEX applicant_entries_active ON applicant_entries (sort, id) WHERE state = 'active';
CREATE INDEX applicant_entries_bounced ON applicant_entries (sort, id) WHERE state = 'active' AND bounced > 0;
CREATE INDEX applicant_entries_unreachable ON applicant_entries (sort, id) WHERE state = 'active' AND reachable = 0;
CREATE INDEX applicant_entries_retired ON applicant_entries (sort, id) WHERE state <> 'active';
CREATE INDEX applicant_entries_name ON applicant_entries (folded);
CREATE INDEX applicant_entries_seq ON applicant_entries (last_seq);

CREATE VIRTUAL TABLE applicant_pieces USING fts5 (  -- an index of haystack, for pieces of words (see pieces)
  haystack, content='applicant_entries', content_rowid='rowid', columnsize=0, detail=none, tokenize='trigram'
);
CREATE TRIGGER applicant_pieces_come AFTER INSERT ON applicant_entries BEGIN
  INSERT INTO applicant_pieces (rowid, haystack) VALUES (new.rowid, new.haystack);
END;
CREATE TRIGGER applicant_pieces_go AFTER DELETE ON applicant_entries BEGIN
  INSERT INTO applicant_pieces (applicant_pieces, rowid, haystack) VALUES ('delete', old.rowid, old.haystack);
END;
CREATE TRIGGER applicant_pieces_change AFTER UPDATE ON applicant_entries BEGIN
  INSERT INTO applicant_pieces (applicant_pieces, rowid, haystack) VALUES ('delete', old.rowid, old.haystack);
  INSERT INTO applicant_pieces (rowid, haystack) VALUES (new.rowid, new.haystack);
END;

CREATE TABLE applicant_numbers (
  number    TEXT NOT NULL,
  applicant TEXT NOT NULL,
  UNIQUE (number, applicant)
) STRICT;
CREATE INDEX applicant_numbers_of ON applicant_numbers (applicant);

CREATE TABLE applicant_addresses (
  applicant TEXT NOT NULL,
  key       TEXT NOT NULL,
  address   TEXT NOT NULL,
  bounced   TEXT NOT NULL,
  UNIQUE (applicant, key)
) STRICT;
CREATE INDEX applicant_addresses_key ON applicant_addresses (key);

CREATE TABLE enquiries (
  id        TEXT PRIMARY KEY NOT NULL,
  outage    TEXT REFERENCES outages (id),
  applicant TEXT REFERENCES applicants (id),
  name      TEXT NOT NULL,
  phone     TEXT NOT NULL,
  asked     TEXT NOT NULL,
  call_back INTEGER NOT NULL CHECK (call_back IN (0, 1)),
  at        TEXT NOT NULL,
  officer   TEXT NOT NULL,
  seq       INTEGER NOT NULL
) STRICT;
CREATE INDEX enquiries_seq ON enquiries (seq);

CREATE TABLE enquiry_calls (
  id      INTEGER PRIMARY KEY,
  enquiry TEXT NOT NULL REFERENCES enquiries (id),
  outcome TEXT NOT NULL,
  note    TEXT NOT NULL,
  at      TEXT NOT NULL,
  officer TEXT NOT NULL,
  seq     INTEGER NOT NULL
) STRICT;
CREATE INDEX enquiry_calls_of ON enquiry_calls (enquiry, id);

CREATE TABLE outage_calls (         -- to whom no letter reached, in an outage (S0.3)
  id        TEXT PRIMARY KEY NOT NULL,
  outage    TEXT NOT NULL REFERENCES outages (id),
  applicant TEXT NOT NULL REFERENCES applicants (id),
  why       TEXT NOT NULL,
  number    TEXT NOT NULL,
  outcome   TEXT NOT NULL,
  note      TEXT NOT NULL,
  called_at TEXT NOT NULL,
  at        TEXT NOT NULL,
  officer   TEXT NOT NULL,
  seq       INTEGER NOT NULL
) STRICT;
CREATE INDEX outage_calls_of ON outage_calls (outage, applicant, seq);
CREATE INDEX outage_calls_seq ON outage_calls (seq);

CREATE TABLE outage_reach (         -- how many were told, and how, as it stood when the outage was closed
  outage    TEXT PRIMARY KEY NOT NULL REFERENCES outages (id),
  everyone  INTEGER NOT NULL,
  email     INTEGER NOT NULL,
  telephone INTEGER NOT NULL,
  pending   INTEGER NOT NULL,
  none      INTEGER NOT NULL,
  seq       INTEGER NOT NULL
) STRICT;

CREATE TABLE call_backs (           -- who still waits to be called
  enquiry TEXT PRIMARY KEY REFERENCES enquiries (id),
  outage  TEXT,
  seq     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX call_backs_oldest ON call_backs (seq);
`;

/** A row of each table, as it is inserted. */
export interface ApplicantsTables {
  applicants: {
    id: string;
    at: Instant;
    officer: string;
    seq: number;
  };
  applicant_events: {
    id?: number;
    applicant: string;
    kind: ApplicantChange['kind'];
    source: ApplicantSource;
    reference: string;
    data: string;
    at: Instant;
    officer: string;
    seq: number;
  };
  applicant_import_rows: {
    file: string;
    row: number;
    outcome: string;
    applicant: string | null;
    reason: string;
    officer: string;
    at: Instant;
    seq: number;
  };
  applicant_lists: {
    file: string;
    name: string;
    header: string;
    columns: string;
    dates: DateOrder;
    officer: string;
    at: Instant;
    seq: number;
  };
  applicant_rows_left: {
    file: string;
    row: number;
    reason: RowReason | '';
    text: string;
    cells: string;
    seq: number;
  };
  applicant_entries: {
    id: string;
    state: ApplicantState['state'];
    sort: string;
    haystack: string;
    folded: string;
    reachable: number;
    bounced: number;
    systems: string;
    value: string;
    last_at: Instant;
    last_seq: number;
  };
  applicant_numbers: {
    number: string;
    applicant: string;
  };
  applicant_addresses: {
    applicant: string;
    key: string;
    address: string;
    bounced: string;
  };
  enquiries: {
    id: string;
    outage: string | null;
    applicant: string | null;
    name: string;
    phone: string;
    asked: string;
    call_back: 0 | 1;
    at: Instant;
    officer: string;
    seq: number;
  };
  outage_calls: {
    id: string;
    outage: string;
    applicant: string;
    why: CallWhy;
    number: string;
    outcome: ToldOutcome;
    note: string;
    called_at: Instant;
    at: Instant;
    officer: string;
    seq: number;
  };
  outage_reach: OutageReach & { outage: string; seq: number };
  call_backs: {
    enquiry: string;
    outage: string | null;
    seq: number;
  };
  enquiry_calls: {
    id?: number;
    enquiry: string;
    outcome: string;
    note: string;
    at: Instant;
    officer: string;
    seq: number;
  };
}
