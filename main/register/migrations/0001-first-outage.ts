/**
 * The register of one counter through its first outages. Instants are UTC text, civil dates `YYYY-MM-DD`,
 * amounts whole sen. Official rows never change: what happens to them later stands in event tables, and the
 * present state is read from those. `working` tables (see guards) hold what may be thrown away. Official tables keep their
 * rowids: their order is part of the proof (see row-proof).
 */
export const firstOutage = /* sql */ `
CREATE TABLE journal (
  seq   INTEGER PRIMARY KEY,
  at    TEXT NOT NULL,
  epoch TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind  TEXT NOT NULL,
  v     INTEGER NOT NULL,
  data  TEXT NOT NULL,              -- canonical JSON (RFC 8785), put into lines as it stands
  prev  TEXT NOT NULL,
  hash  TEXT NOT NULL
) STRICT;

CREATE TABLE row_key (              -- keys the hashes of rows in the journal; stands nowhere else (row-proof)
  id  INTEGER PRIMARY KEY CHECK (id = 1),
  key TEXT NOT NULL                 -- 32 random bytes, hex
) STRICT;

CREATE TABLE epochs (
  id          TEXT PRIMARY KEY,
  counter     TEXT NOT NULL,
  opened_at   TEXT NOT NULL,
  reason      TEXT NOT NULL CHECK (reason IN ('first-run','restored','behind-witness')),
  public_key  TEXT NOT NULL,
  key_store   TEXT NOT NULL CHECK (key_store IN ('os','file')),
  former      TEXT REFERENCES epochs(id),
  seq         INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;

CREATE TABLE calls (                -- one key, nought or one effect, whatever crashes
  key        TEXT PRIMARY KEY,
  call       TEXT NOT NULL,
  input_hash TEXT NOT NULL,
  result     TEXT NOT NULL,
  seq        INTEGER NOT NULL
) STRICT;

CREATE TABLE setting_versions (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  value   TEXT NOT NULL CHECK (json_valid(value)),
  at      TEXT NOT NULL,
  officer TEXT NOT NULL
) STRICT;
CREATE INDEX setting_versions_newest ON setting_versions (name, id);

CREATE TABLE officers (
  id         TEXT PRIMARY KEY,
  code       TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL,
  role       TEXT NOT NULL CHECK (role IN ('clerk','supervisor','administrator')),
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE officer_events (
  id      INTEGER PRIMARY KEY,
  officer TEXT NOT NULL REFERENCES officers(id),
  kind    TEXT NOT NULL CHECK (kind IN ('secret','retired')),
  secret  TEXT,                     -- algorithm, parameters, salt and hash of the secret; peppered
  at      TEXT NOT NULL,
  by      TEXT NOT NULL
) STRICT;
CREATE INDEX officer_events_of ON officer_events (officer, id);
CREATE TABLE sign_ins (             -- every try, so that waiting times survive a restart
  id      INTEGER PRIMARY KEY,
  officer TEXT NOT NULL REFERENCES officers(id),
  at      TEXT NOT NULL,
  good    INTEGER NOT NULL CHECK (good IN (0, 1))
) STRICT;
CREATE INDEX sign_ins_of ON sign_ins (officer, id);

CREATE TABLE outages (
  id          TEXT PRIMARY KEY,
  system      TEXT NOT NULL,
  started_at  TEXT NOT NULL,
  told_by     TEXT NOT NULL,
  told_how    TEXT NOT NULL,
  note        TEXT NOT NULL,
  reported_at TEXT NOT NULL,
  officer     TEXT NOT NULL
) STRICT;
CREATE TABLE outage_events (
  id      INTEGER PRIMARY KEY,
  outage  TEXT NOT NULL REFERENCES outages(id),
  kind    TEXT NOT NULL CHECK (kind IN ('reported','confirmed','in-force','dismissed','decided','restored','closed')),
  at      TEXT NOT NULL,
  effective_at TEXT NOT NULL,       -- when it was so, which may be earlier than when it was entered
  officer TEXT NOT NULL,
  court   TEXT,
  option  TEXT,
  note    TEXT NOT NULL
) STRICT;
CREATE INDEX outage_events_of ON outage_events (outage, id);

CREATE TABLE official_numbers (     -- the last number that ESV3 gave, as far as anybody here knows (S1.3)
  id         INTEGER PRIMARY KEY,
  court      TEXT NOT NULL,
  case_type  TEXT NOT NULL,
  year       INTEGER NOT NULL,
  serial     INTEGER NOT NULL CHECK (serial >= 0),
  source     TEXT NOT NULL CHECK (source IN ('ict','cause-book-print','cause-book-paper')),
  as_at      TEXT NOT NULL,
  entered_at TEXT NOT NULL,
  officer    TEXT NOT NULL
) STRICT;
CREATE INDEX official_numbers_newest ON official_numbers (court, case_type, year, id);

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
  range   TEXT NOT NULL UNIQUE REFERENCES case_ranges(id),
  kind    TEXT NOT NULL CHECK (kind = 'closed'),
  reason  TEXT NOT NULL,
  at      TEXT NOT NULL,
  officer TEXT NOT NULL
) STRICT;

CREATE TABLE receipt_books (
  id       TEXT PRIMARY KEY,
  prefix   TEXT NOT NULL,
  width    INTEGER NOT NULL,
  first    INTEGER NOT NULL CHECK (first > 0),
  last     INTEGER NOT NULL CHECK (last >= first),
  epoch    TEXT NOT NULL REFERENCES epochs(id),
  given_at TEXT NOT NULL,
  officer  TEXT NOT NULL
) STRICT;
CREATE TABLE receipt_book_events (
  id      INTEGER PRIMARY KEY,
  book    TEXT NOT NULL UNIQUE REFERENCES receipt_books(id),
  kind    TEXT NOT NULL CHECK (kind = 'closed'),
  reason  TEXT NOT NULL,
  at      TEXT NOT NULL,
  officer TEXT NOT NULL
) STRICT;

CREATE TABLE cases (
  id            TEXT PRIMARY KEY,
  number        TEXT NOT NULL UNIQUE,
  court         TEXT NOT NULL,
  case_type     TEXT NOT NULL,
  year          INTEGER NOT NULL,
  serial        INTEGER NOT NULL,
  range         TEXT NOT NULL REFERENCES case_ranges(id),
  kind          TEXT NOT NULL CHECK (kind IN ('claim','application')),
  option        TEXT NOT NULL CHECK (option IN ('P1','P2','P3')),
  outage        TEXT NOT NULL REFERENCES outages(id),
  claim         TEXT NOT NULL,
  registered_at TEXT NOT NULL,
  officer       TEXT NOT NULL REFERENCES officers(id),
  seq           INTEGER NOT NULL REFERENCES journal(seq),
  UNIQUE (court, case_type, year, serial)
) STRICT;
CREATE INDEX cases_by_outage ON cases (outage, seq);
CREATE INDEX cases_newest ON cases (seq);
CREATE TABLE parties (
  case_id    TEXT NOT NULL REFERENCES cases(id),
  role       TEXT NOT NULL CHECK (role IN ('first','second','lawyer-first','lawyer-second')),
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
CREATE TABLE case_documents (
  case_id  TEXT NOT NULL REFERENCES cases(id),
  code     TEXT NOT NULL,
  name_ms  TEXT NOT NULL,
  name_en  TEXT NOT NULL,
  required INTEGER NOT NULL CHECK (required IN (0, 1)),
  copies   INTEGER NOT NULL CHECK (copies >= 0),
  PRIMARY KEY (case_id, code)
) STRICT;
CREATE TABLE case_payments (        -- what the case was paid with when no receipt of ours was given
  case_id   TEXT PRIMARY KEY REFERENCES cases(id),
  method    TEXT NOT NULL CHECK (method IN ('external','waiver')),
  system    TEXT NOT NULL,
  number    TEXT NOT NULL,
  authority TEXT NOT NULL,
  reason    TEXT NOT NULL,
  amount_sen INTEGER NOT NULL,      -- paid elsewhere, or let off
  UNIQUE (system, number, case_id)
) STRICT;

CREATE TABLE receipts (
  id           TEXT PRIMARY KEY,
  number       TEXT NOT NULL UNIQUE,
  book         TEXT NOT NULL REFERENCES receipt_books(id),
  serial       INTEGER NOT NULL,
  issued_at    TEXT NOT NULL,
  outage       TEXT NOT NULL REFERENCES outages(id),
  case_id      TEXT REFERENCES cases(id),
  case_number  TEXT NOT NULL,
  payer        TEXT NOT NULL,
  amount_sen   INTEGER NOT NULL CHECK (amount_sen > 0),
  rounding_sen INTEGER NOT NULL,
  method       TEXT NOT NULL CHECK (method IN ('cash','cheque','card','qr')),
  reference    TEXT NOT NULL,
  form_serial  TEXT NOT NULL,
  tendered_sen INTEGER,
  change_sen   INTEGER,
  salt         TEXT NOT NULL,
  row_hash     TEXT NOT NULL,
  officer      TEXT NOT NULL REFERENCES officers(id),
  seq          INTEGER NOT NULL REFERENCES journal(seq),
  UNIQUE (book, serial)
) STRICT;
CREATE INDEX receipts_by_outage ON receipts (outage, seq);
CREATE INDEX receipts_by_case ON receipts (case_id);
CREATE INDEX receipts_newest ON receipts (seq);
CREATE UNIQUE INDEX receipts_form_serial ON receipts (form_serial) WHERE form_serial <> '';
CREATE TABLE receipt_lines (
  receipt      TEXT NOT NULL REFERENCES receipts(id),
  line         INTEGER NOT NULL,
  code         TEXT NOT NULL,
  revenue_code TEXT NOT NULL,
  description  TEXT NOT NULL,
  amount_sen   INTEGER NOT NULL CHECK (amount_sen >= 0),
  nature       TEXT NOT NULL CHECK (nature IN ('fee','fine','trust')),
  table_sen    INTEGER,
  reason       TEXT NOT NULL,
  PRIMARY KEY (receipt, line)
) STRICT;
CREATE TABLE cancellations (
  receipt      TEXT PRIMARY KEY REFERENCES receipts(id),
  cancelled_at TEXT NOT NULL,
  reason       TEXT NOT NULL,
  original     TEXT NOT NULL CHECK (original IN ('surrendered','unprinted','not-returned')),
  replaced_by  TEXT NOT NULL,
  officer      TEXT NOT NULL REFERENCES officers(id),
  seq          INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;
CREATE TABLE unknown_serials (      -- after a restore: serials the witness saw and this register does not have
  book   TEXT NOT NULL REFERENCES receipt_books(id),
  serial INTEGER NOT NULL,
  epoch  TEXT NOT NULL REFERENCES epochs(id),
  PRIMARY KEY (book, serial)
) STRICT;
CREATE TABLE serial_fates (
  book    TEXT NOT NULL,
  serial  INTEGER NOT NULL,
  fate    TEXT NOT NULL CHECK (fate IN ('captured','cancelled')),
  detail  TEXT NOT NULL CHECK (json_valid(detail)),
  at      TEXT NOT NULL,
  officer TEXT NOT NULL,
  seq     INTEGER NOT NULL REFERENCES journal(seq),
  PRIMARY KEY (book, serial),
  FOREIGN KEY (book, serial) REFERENCES unknown_serials(book, serial)
) STRICT;

CREATE TABLE summonses (
  id           TEXT PRIMARY KEY,
  case_id      TEXT NOT NULL REFERENCES cases(id),
  hearing_at   TEXT NOT NULL,       -- local time at the court
  hearing_kind TEXT NOT NULL CHECK (hearing_kind IN ('sulh','sebutan','bicara')),
  bench        TEXT NOT NULL,
  copies       INTEGER NOT NULL CHECK (copies > 0),
  issued_at    TEXT NOT NULL,
  officer      TEXT NOT NULL REFERENCES officers(id)
) STRICT;
CREATE INDEX summonses_by_case ON summonses (case_id);

CREATE TABLE papers (               -- one row, one piece of paper that was asked of a printer
  id          TEXT PRIMARY KEY,
  kind        TEXT NOT NULL,
  document_id TEXT NOT NULL,        -- of the receipt, summons, …
  number      TEXT NOT NULL,
  size        TEXT NOT NULL CHECK (size IN ('A4','A5','80mm')),
  copy        INTEGER NOT NULL CHECK (copy >= 0),
  frozen      TEXT NOT NULL CHECK (json_valid(frozen)),   -- data and template version as at issue
  printer     TEXT NOT NULL,
  reason      TEXT NOT NULL,
  queued_at   TEXT NOT NULL,
  officer     TEXT NOT NULL,
  UNIQUE (kind, document_id, copy)
) STRICT;
CREATE INDEX papers_of ON papers (document_id);
CREATE TABLE paper_events (
  id      INTEGER PRIMARY KEY,
  paper   TEXT NOT NULL REFERENCES papers(id),
  state   TEXT NOT NULL CHECK (state IN ('queued','rendering','archived','sent','confirmed','spoiled','unknown','not-out')),
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
CREATE TABLE paper_states (         -- projection of paper_events; can be made again
  paper   TEXT PRIMARY KEY REFERENCES papers(id),
  state   TEXT NOT NULL,
  sha256  TEXT,
  extra   INTEGER NOT NULL DEFAULT 0,
  trouble TEXT NOT NULL DEFAULT '',
  printer TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_states_open ON paper_states (state) WHERE state NOT IN ('confirmed','spoiled','not-out');

CREATE TABLE reregistration_events (
  id              INTEGER PRIMARY KEY,
  case_id         TEXT NOT NULL REFERENCES cases(id),
  kind            TEXT NOT NULL CHECK (kind IN ('taken','entered','corrected','confirmed','withdrawn','let-go-on')),
  official_number TEXT NOT NULL,
  result          TEXT NOT NULL CHECK (result IN ('','same','new','clash')),
  reference       TEXT NOT NULL,
  reason          TEXT NOT NULL,
  run             TEXT NOT NULL,    -- the run of the app in which it was done: tells an interruption
  at              TEXT NOT NULL,
  officer         TEXT NOT NULL REFERENCES officers(id)
) STRICT;
CREATE INDEX reregistration_events_of ON reregistration_events (case_id, id);

CREATE TABLE packages (
  id        TEXT PRIMARY KEY,
  name      TEXT NOT NULL UNIQUE,
  outage    TEXT NOT NULL REFERENCES outages(id),
  first_seq INTEGER NOT NULL,
  last_seq  INTEGER NOT NULL,
  head_hash TEXT NOT NULL,
  sha256    TEXT NOT NULL,
  summary   TEXT NOT NULL CHECK (json_valid(summary)),
  made_at   TEXT NOT NULL,
  officer   TEXT NOT NULL
) STRICT;
CREATE TABLE pending_package (      -- about to get its final name; settled at the next package or start
  path TEXT PRIMARY KEY,
  row  TEXT NOT NULL CHECK (json_valid(row))
) STRICT, WITHOUT ROWID;
CREATE TABLE backups (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  seq     INTEGER NOT NULL,
  hash    TEXT NOT NULL,
  at      TEXT NOT NULL,
  good    INTEGER NOT NULL CHECK (good IN (0, 1)),
  trouble TEXT NOT NULL
) STRICT;

CREATE TABLE drafts (               -- what somebody is typing; gone with the issue
  key        TEXT PRIMARY KEY,
  officer    TEXT NOT NULL,
  form       TEXT NOT NULL,
  value      TEXT NOT NULL CHECK (json_valid(value)),
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
