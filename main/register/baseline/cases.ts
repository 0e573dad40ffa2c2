/** Cases with their parties and documents, and the numbers they are given. */
import type { CaseKind, PartyRole } from '../../../domain/cases/case-type';
import type { Change } from '../../../domain/cases/correction';
import type { NumberSource } from '../../../domain/cases/official-number';
import type { LetOffKind } from '../../../domain/receipts/let-off';
import type { Option } from '../../../domain/outages/outage';
import type { Instant } from '../../../domain/time/civil-time';

export const casesTables = /* sql */ `
CREATE TABLE official_numbers (     -- the last number that ESV3 gave, as far as anybody here knows (S1.3)
  id         INTEGER PRIMARY KEY,
  court      TEXT NOT NULL,
  case_type  TEXT NOT NULL,
  year       INTEGER NOT NULL,
  serial     INTEGER NOT NULL CHECK (serial >= 0),
  source     TEXT NOT NULL,
  told_by    TEXT NOT NULL,           -- who said it, by which letter or call; empty where a print says it
  as_at      TEXT NOT NULL,
  entered_at TEXT NOT NULL,
  officer    TEXT NOT NULL
) STRICT;
CREATE INDEX official_numbers_newest ON official_numbers (court, case_type, year, id);

CREATE TABLE cause_book_prints (    -- a print of the court's register that was taken in (S1.13)
  id      TEXT PRIMARY KEY NOT NULL,
  file    TEXT NOT NULL,              -- SHA-256 of its bytes; 'typed' where it was typed from paper, 'paper' where it lies here on paper alone
  court   TEXT NOT NULL,              -- of one on paper alone; empty: its rows say whose they are
  as_at   TEXT NOT NULL,
  rows    INTEGER NOT NULL CHECK (rows >= 0),  -- of ours that it holds; fewer stand where taking it in was interrupted
  at      TEXT NOT NULL,
  officer TEXT NOT NULL,
  seq     INTEGER NOT NULL
) STRICT;

CREATE INDEX cause_book_prints_on_paper ON cause_book_prints (court, as_at) WHERE file = 'paper';

CREATE TABLE cause_book_rows (      -- cases as a print has them; the newest of a number counts, all stay
  id             INTEGER PRIMARY KEY,
  print          TEXT NOT NULL REFERENCES cause_book_prints (id),
  line           INTEGER NOT NULL,     -- of the print, kept once: it may be taken in again where that was interrupted
  seq            INTEGER NOT NULL,
  court          TEXT NOT NULL,
  case_type      TEXT NOT NULL,
  year           INTEGER NOT NULL,
  serial         INTEGER NOT NULL CHECK (serial > 0),
  case_type_name TEXT NOT NULL,
  first_name     TEXT NOT NULL,
  first_id       TEXT NOT NULL,
  second_name    TEXT NOT NULL,
  second_id      TEXT NOT NULL,
  registered_on  TEXT NOT NULL,        -- empty where the print says none
  bench          TEXT NOT NULL,
  note           TEXT NOT NULL
) STRICT;
CREATE INDEX cause_book_rows_newest ON cause_book_rows (court, case_type, year, serial, id);
CREATE UNIQUE INDEX cause_book_rows_once ON cause_book_rows (print, line);
CREATE INDEX cause_book_rows_seq ON cause_book_rows (seq);

CREATE TABLE case_ranges (
  id        TEXT PRIMARY KEY,
  court     TEXT NOT NULL,
  case_type TEXT NOT NULL,
  year      INTEGER NOT NULL,
  first     INTEGER NOT NULL CHECK (first > 0),
  last      INTEGER NOT NULL CHECK (last >= first),
  epoch     TEXT NOT NULL REFERENCES epochs(id),
  given_at  TEXT NOT NULL,
  officer   TEXT NOT NULL
) STRICT;
CREATE INDEX case_ranges_of ON case_ranges (court, case_type, year);

CREATE TABLE case_range_events (
  id      INTEGER PRIMARY KEY,
  range   TEXT NOT NULL REFERENCES case_ranges(id),
  kind    TEXT NOT NULL,
  reason  TEXT NOT NULL,
  at      TEXT NOT NULL,
  officer TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX case_ranges_closed ON case_range_events (range) WHERE kind = 'closed';

CREATE TABLE cases (
  id            TEXT PRIMARY KEY,
  number        TEXT NOT NULL UNIQUE,
  court         TEXT NOT NULL,
  case_type     TEXT NOT NULL,
  year          INTEGER NOT NULL,
  serial        INTEGER NOT NULL,
  range         TEXT REFERENCES case_ranges(id),  -- null where the number came from no range of this counter
  kind          TEXT NOT NULL,
  option        TEXT NOT NULL,
  outage        TEXT NOT NULL REFERENCES outages(id),
  claim         TEXT NOT NULL,
  registered_at TEXT NOT NULL,
  officer       TEXT NOT NULL REFERENCES officers(id),
  seq           INTEGER NOT NULL REFERENCES journal(seq),
  UNIQUE (court, case_type, year, serial)
) STRICT;
CREATE INDEX cases_by_outage ON cases (outage, seq);
CREATE INDEX cases_newest ON cases (seq);
CREATE INDEX cases_by_hand ON cases (court, case_type, year, serial, option) WHERE option <> 'P2';  -- numbered here: the next number stands on it
CREATE INDEX cases_by_type ON cases (case_type, seq);

CREATE TABLE parties (
  case_id    TEXT NOT NULL REFERENCES cases(id),
  role       TEXT NOT NULL,
  ordinal    INTEGER NOT NULL,
  name       TEXT NOT NULL,
  id_type    TEXT NOT NULL,
  id_number  TEXT NOT NULL,
  birth_date TEXT,
  sex        TEXT,
  address    TEXT NOT NULL,
  phone      TEXT NOT NULL,
  email      TEXT NOT NULL,
  PRIMARY KEY (case_id, role, ordinal)
) STRICT;
CREATE INDEX parties_by_number ON parties (id_number);
CREATE INDEX parties_by_name ON parties (name COLLATE NOCASE, case_id) WHERE role = 'first' AND ordinal = 1;

CREATE TABLE case_documents (
  case_id  TEXT NOT NULL REFERENCES cases(id),
  code     TEXT NOT NULL,
  name_ms  TEXT NOT NULL,
  name_en  TEXT NOT NULL,
  required INTEGER NOT NULL CHECK (required IN (0, 1)),
  copies   INTEGER NOT NULL CHECK (copies >= 0),
  PRIMARY KEY (case_id, code)
) STRICT;

CREATE INDEX case_documents_missing ON case_documents (case_id) WHERE required = 1 AND copies = 0;

CREATE TABLE case_corrections (     -- after F9: notes beside the official rows, which stay as they are
  id       TEXT PRIMARY KEY,
  case_id  TEXT NOT NULL REFERENCES cases(id),
  reason   TEXT NOT NULL,
  at       TEXT NOT NULL,
  officer  TEXT NOT NULL REFERENCES officers(id),
  approver TEXT REFERENCES officers(id),   -- null of what an officer corrects alone
  seq      INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;
CREATE INDEX case_corrections_of ON case_corrections (case_id, seq);
CREATE INDEX case_corrections_by_seq ON case_corrections (seq);

CREATE TABLE correction_changes (   -- one value each
  correction TEXT NOT NULL REFERENCES case_corrections(id),
  line       INTEGER NOT NULL,
  role       TEXT NOT NULL,          -- of a party; empty of the hearing
  ordinal    INTEGER NOT NULL,       -- of a party; 0 of the hearing
  field      TEXT NOT NULL,
  former     TEXT NOT NULL,
  corrected  TEXT NOT NULL,
  PRIMARY KEY (correction, line)
) STRICT;
CREATE INDEX correction_changes_numbers ON correction_changes (corrected) WHERE field = 'idNumber';

CREATE TABLE drafts (               -- what somebody is typing; gone with the issue
  key        TEXT PRIMARY KEY,
  officer    TEXT NOT NULL,
  form       TEXT NOT NULL,
  value      TEXT NOT NULL CHECK (json_valid(value)),
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE let_offs (             -- of what the fee table asks: a whole fee waived, or lines cut below it
  id        INTEGER PRIMARY KEY,
  case_id   TEXT UNIQUE REFERENCES cases(id),
  existing  TEXT UNIQUE REFERENCES existing_matters(id),
  kind      TEXT NOT NULL,
  asked_sen INTEGER NOT NULL CHECK (asked_sen > paid_sen),
  paid_sen  INTEGER NOT NULL CHECK (paid_sen >= 0),
  approver  TEXT REFERENCES officers(id),   -- null within the office's own limits
  seq       INTEGER NOT NULL REFERENCES journal(seq),
  CHECK ((case_id IS NULL) + (existing IS NULL) = 1)
) STRICT;
`;

/** A row of each table, as it is inserted. */
export interface CasesTables {
  official_numbers: {
    id?: number;
    court: string;
    case_type: string;
    year: number;
    serial: number;
    source: NumberSource;
    told_by: string;
    as_at: Instant;
    entered_at: Instant;
    officer: string;
  };
  case_ranges: {
    id: string;
    court: string;
    case_type: string;
    year: number;
    first: number;
    last: number;
    epoch: string;
    given_at: Instant;
    officer: string;
  };
  case_range_events: {
    id?: number;
    range: string;
    kind: 'closed';
    reason: string;
    at: Instant;
    officer: string;
  };
  cases: {
    id: string;
    number: string;
    court: string;
    case_type: string;
    year: number;
    serial: number;
    range: string | null;
    kind: CaseKind;
    option: Option;
    outage: string;
    claim: string;
    registered_at: Instant;
    officer: string;
    seq: number;
  };
  parties: {
    case_id: string;
    role: PartyRole;
    ordinal: number;
    name: string;
    id_type: string;
    id_number: string;
    birth_date: string | null;
    sex: string | null;
    address: string;
    phone: string;
    email: string;
  };
  case_documents: {
    case_id: string;
    code: string;
    name_ms: string;
    name_en: string;
    required: 0 | 1;
    copies: number;
  };
  case_corrections: {
    id: string;
    case_id: string;
    reason: string;
    at: Instant;
    officer: string;
    approver: string | null;
    seq: number;
  };
  correction_changes: {
    correction: string;
    line: number;
    role: PartyRole | '';
    ordinal: number;
    field: Change['field'];
    former: string;
    corrected: string;
  };
  drafts: {
    key: string;
    officer: string;
    form: string;
    value: string;
    updated_at: Instant;
  };
  cause_book_prints: {
    id: string;
    file: string;
    court: string;
    as_at: Instant;
    rows: number;
    at: Instant;
    officer: string;
    seq: number;
  };
  cause_book_rows: {
    id?: number;
    print: string;
    line: number;
    seq: number;
    court: string;
    case_type: string;
    year: number;
    serial: number;
    case_type_name: string;
    first_name: string;
    first_id: string;
    second_name: string;
    second_id: string;
    registered_on: string;
    bench: string;
    note: string;
  };
  let_offs: {
    id?: number;
    case_id: string | null;
    existing: string | null;
    kind: LetOffKind;
    asked_sen: number;
    paid_sen: number;
    approver: string | null;
    seq: number;
  };
}
