/** Receipts, how they were paid, and the books that their serials come from. */
import type { FeeNature } from '../../../domain/cases/fees';
import type { Method } from '../../../domain/receipts/payment';
import type { CancellationOriginal } from '../../../domain/reconciliation/package-format';
import type { Instant } from '../../../domain/time/civil-time';

export const receiptsTables = /* sql */ `
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
  book    TEXT NOT NULL REFERENCES receipt_books(id),
  kind    TEXT NOT NULL,
  reason  TEXT NOT NULL,
  at      TEXT NOT NULL,
  officer TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX receipt_books_closed ON receipt_book_events (book) WHERE kind = 'closed';

CREATE TABLE receipts (
  id           TEXT PRIMARY KEY,
  number       TEXT NOT NULL UNIQUE,
  book         TEXT NOT NULL REFERENCES receipt_books(id),
  serial       INTEGER NOT NULL,
  issued_at    TEXT NOT NULL,
  outage       TEXT REFERENCES outages(id),   -- null for one given while no system was down
  case_id      TEXT REFERENCES cases(id),
  existing     TEXT REFERENCES existing_matters(id),  -- of a matter on an existing case
  case_number  TEXT NOT NULL,
  payer        TEXT NOT NULL,
  amount_sen   INTEGER NOT NULL CHECK (amount_sen > 0),
  rounding_sen INTEGER NOT NULL,
  form_serial  TEXT NOT NULL,
  replaces     TEXT REFERENCES receipts(number),   -- the cancelled one in whose place it stands, for the same money
  officer      TEXT NOT NULL REFERENCES officers(id),
  seq          INTEGER NOT NULL REFERENCES journal(seq),
  UNIQUE (book, serial)
) STRICT;
CREATE INDEX receipts_by_outage ON receipts (outage, seq);
CREATE INDEX receipts_by_case ON receipts (case_id);
CREATE INDEX receipts_by_existing ON receipts (existing) WHERE existing IS NOT NULL;
CREATE UNIQUE INDEX receipts_replaced ON receipts (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX receipts_newest ON receipts (seq);
CREATE INDEX receipts_by_payer ON receipts (payer COLLATE NOCASE, seq);
CREATE INDEX receipts_by_amount ON receipts (amount_sen, seq);
-- however it was typed: blanks and small letters make no other form of it
CREATE UNIQUE INDEX receipts_form_serial ON receipts (upper(replace(form_serial, ' ', ''))) WHERE form_serial <> '';

CREATE TABLE receipt_lines (
  receipt      TEXT NOT NULL REFERENCES receipts(id),
  line         INTEGER NOT NULL,
  code         TEXT NOT NULL,
  revenue_code TEXT NOT NULL,
  description  TEXT NOT NULL,
  amount_sen   INTEGER NOT NULL CHECK (amount_sen >= 0),
  nature       TEXT NOT NULL,
  table_sen    INTEGER,
  reason       TEXT NOT NULL,
  PRIMARY KEY (receipt, line)
) STRICT;

CREATE TABLE payments (             -- of a receipt of ours, or of a case or matter for which none was given
  id           INTEGER PRIMARY KEY,
  receipt      TEXT REFERENCES receipts(id),
  case_id      TEXT REFERENCES cases(id),
  existing     TEXT REFERENCES existing_matters(id),
  method       TEXT NOT NULL,
  amount_sen   INTEGER NOT NULL CHECK (amount_sen >= 0),  -- taken here, paid elsewhere, or let off
  tendered_sen INTEGER,             -- these two of cash alone
  change_sen   INTEGER,
  system       TEXT NOT NULL,       -- the other system that was paid
  bank         TEXT NOT NULL,
  number       TEXT NOT NULL,       -- the cheque's, the card's or QR's reference, the other system's receipt
  dated        TEXT,                -- the civil date on the cheque
  last4        TEXT,                -- of the card: the whole number is never kept
  bare         TEXT NOT NULL,       -- the number without blanks and in capitals, to look it up by
  authority    TEXT NOT NULL,       -- who let it off, and why
  reason       TEXT NOT NULL,
  seq          INTEGER NOT NULL REFERENCES journal(seq),
  CHECK ((receipt IS NULL) + (case_id IS NULL) + (existing IS NULL) = 2)
) STRICT;
CREATE UNIQUE INDEX payments_of_receipt ON payments (receipt) WHERE receipt IS NOT NULL;
CREATE UNIQUE INDEX payments_of_case ON payments (case_id) WHERE case_id IS NOT NULL;
CREATE UNIQUE INDEX payments_of_existing ON payments (existing) WHERE existing IS NOT NULL;
CREATE INDEX payments_by_method ON payments (method, seq);
CREATE INDEX payments_elsewhere ON payments (seq) WHERE receipt IS NULL;
CREATE INDEX payments_by_number ON payments (bare, method, system) WHERE bare <> '';

CREATE TABLE payment_matches (      -- a reference that another officer found where the money came in
  id         INTEGER PRIMARY KEY,
  payment    INTEGER NOT NULL UNIQUE REFERENCES payments(id),
  matched_at TEXT NOT NULL,
  officer    TEXT NOT NULL REFERENCES officers(id),
  seq        INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;

CREATE TABLE open_claims (          -- projection: references that nobody has matched yet
  payment INTEGER PRIMARY KEY REFERENCES payments(id)
) STRICT;

CREATE TABLE cancellations (
  receipt      TEXT PRIMARY KEY REFERENCES receipts(id),
  cancelled_at TEXT NOT NULL,
  reason       TEXT NOT NULL,
  original     TEXT NOT NULL,
  officer      TEXT NOT NULL REFERENCES officers(id),
  seq          INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;

CREATE INDEX cancellations_by_seq ON cancellations (seq);
CREATE INDEX cancellations_not_returned ON cancellations (seq) WHERE original = 'not-returned';

CREATE TABLE returned_originals (   -- of receipts that were cancelled as not returned
  receipt     TEXT PRIMARY KEY REFERENCES cancellations(receipt),
  returned_at TEXT NOT NULL,
  officer     TEXT NOT NULL REFERENCES officers(id),
  seq         INTEGER NOT NULL REFERENCES journal(seq)
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
  fate    TEXT NOT NULL,
  reason  TEXT NOT NULL,            -- why it counts as cancelled
  at      TEXT NOT NULL,
  officer TEXT NOT NULL,
  seq     INTEGER NOT NULL REFERENCES journal(seq),
  PRIMARY KEY (book, serial),
  FOREIGN KEY (book, serial) REFERENCES unknown_serials(book, serial)
) STRICT;

CREATE TABLE captured_receipts (    -- what stands on the paper of a receipt that this register lost
  book        TEXT NOT NULL,
  serial      INTEGER NOT NULL,
  case_number TEXT NOT NULL,
  payer       TEXT NOT NULL,
  amount_sen  INTEGER NOT NULL,
  issued_on   TEXT NOT NULL,
  issuer      TEXT,                 -- null where the paper does not say
  note        TEXT NOT NULL,
  PRIMARY KEY (book, serial),
  FOREIGN KEY (book, serial) REFERENCES serial_fates(book, serial)
) STRICT;
`;

/** A row of each table, as it is inserted. */
export interface ReceiptsTables {
  receipt_books: {
    id: string;
    prefix: string;
    width: number;
    first: number;
    last: number;
    epoch: string;
    given_at: Instant;
    officer: string;
  };
  receipt_book_events: {
    id?: number;
    book: string;
    kind: 'closed';
    reason: string;
    at: Instant;
    officer: string;
  };
  receipts: {
    id: string;
    number: string;
    book: string;
    serial: number;
    issued_at: Instant;
    outage: string | null;
    case_id: string | null;
    existing: string | null;
    case_number: string;
    payer: string;
    amount_sen: number;
    rounding_sen: number;
    form_serial: string;
    replaces: string | null;
    officer: string;
    seq: number;
  };
  receipt_lines: {
    receipt: string;
    line: number;
    code: string;
    revenue_code: string;
    description: string;
    amount_sen: number;
    nature: FeeNature;
    table_sen: number | null;
    reason: string;
  };
  payments: {
    id?: number;
    receipt: string | null;
    case_id: string | null;
    existing: string | null;
    method: Method;
    amount_sen: number;
    tendered_sen: number | null;
    change_sen: number | null;
    system: string;
    bank: string;
    number: string;
    dated: string | null;
    last4: string | null;
    bare: string;
    authority: string;
    reason: string;
    seq: number;
  };
  payment_matches: {
    id?: number;
    payment: number;
    matched_at: Instant;
    officer: string;
    seq: number;
  };
  open_claims: {
    payment?: number;
  };
  cancellations: {
    receipt: string;
    cancelled_at: Instant;
    reason: string;
    original: CancellationOriginal;
    officer: string;
    seq: number;
  };
  returned_originals: {
    receipt: string;
    returned_at: Instant;
    officer: string;
    seq: number;
  };
  unknown_serials: {
    book: string;
    serial: number;
    epoch: string;
  };
  serial_fates: {
    book: string;
    serial: number;
    fate: 'captured' | 'cancelled';
    reason: string;
    at: Instant;
    officer: string;
    seq: number;
  };
  captured_receipts: {
    book: string;
    serial: number;
    case_number: string;
    payer: string;
    amount_sen: number;
    issued_on: string;
    issuer: string | null;
    note: string;
  };
}
