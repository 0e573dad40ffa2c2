/**
 * Letters by e-mail (S0.3): what was to be told to whom is frozen, what became of each message is a row per event.
 * `mail_queue` and `mail_hold` are working tables: the state of each message folded from its events, and why the whole
 * queue waits.
 */
import type { MailOriginKind, MailRecipientKind } from '../../../domain/mail/kinds';
import type { MailEvent, MailStage, MailState } from '../../../domain/mail/mail';
import type { Instant } from '../../../domain/time/civil-time';

export const mailTables = /* sql */ `
CREATE TABLE mail_batches (         -- one per origin: the same text to everybody concerned
  id         TEXT PRIMARY KEY,
  origin     TEXT NOT NULL,         -- what it is sent for: a notice, …
  origin_id  TEXT NOT NULL,
  mode       TEXT NOT NULL,
  subject    TEXT NOT NULL,
  text       TEXT NOT NULL,
  html       TEXT NOT NULL,
  recipients INTEGER NOT NULL CHECK (recipients >= 0),
  sha256     TEXT NOT NULL,         -- of subject, text, html and every address
  epoch      TEXT NOT NULL,
  queued_at  TEXT NOT NULL,
  officer    TEXT NOT NULL,
  seq        INTEGER NOT NULL,
  UNIQUE (origin, origin_id)
) STRICT;

CREATE TABLE mail_messages (
  id         INTEGER PRIMARY KEY,
  batch      TEXT NOT NULL REFERENCES mail_batches(id),
  position   INTEGER NOT NULL CHECK (position > 0),
  recipient  TEXT NOT NULL,         -- its kind: an applicant, an address that was typed, …
  recipient_id TEXT NOT NULL,
  name       TEXT NOT NULL,
  address    TEXT NOT NULL,
  message_id TEXT NOT NULL UNIQUE,  -- stays the same however often it is tried: mailboxes know a second one by it
  UNIQUE (batch, position)
) STRICT;

CREATE INDEX mail_messages_address ON mail_messages (batch, lower(address));

CREATE VIEW mail_addressees AS  -- each name and address as pieces of words are looked for in it (see pieces)
  SELECT id, '  ' || replace(lower(name), ' ', '  ') || '  ' || lower(address) AS addressee FROM mail_messages;
CREATE VIRTUAL TABLE mail_pieces USING fts5 (
  addressee, content='mail_addressees', content_rowid='id', columnsize=0, detail=none, tokenize='trigram'
);
CREATE TRIGGER mail_pieces_come AFTER INSERT ON mail_messages BEGIN
  INSERT INTO mail_pieces (rowid, addressee) SELECT id, addressee FROM mail_addressees WHERE id = new.id;
END;

CREATE TABLE mail_events (
  id       INTEGER PRIMARY KEY,
  message  INTEGER NOT NULL REFERENCES mail_messages(id),
  kind     TEXT NOT NULL,
  at       TEXT NOT NULL,
  stage    TEXT NOT NULL,           -- where it was decided: connection, sender, recipient, data, counter
  code     INTEGER,                 -- the server's own (RFC 5321); null where it gave none
  reply    TEXT NOT NULL,           -- its words, its queue id among them; a reason or reference of an officer's
  next_try TEXT,
  officer  TEXT NOT NULL
) STRICT;
CREATE INDEX mail_events_of ON mail_events (message, id);

CREATE TABLE mail_batch_events (
  id           INTEGER PRIMARY KEY,
  batch        TEXT NOT NULL REFERENCES mail_batches(id),
  kind         TEXT NOT NULL,
  at           TEXT NOT NULL,
  effective_at TEXT NOT NULL,       -- when the mailbox officer says it was sent
  reference    TEXT NOT NULL,
  note         TEXT NOT NULL,
  officer      TEXT NOT NULL,
  seq          INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;
CREATE INDEX mail_batch_events_of ON mail_batch_events (batch, id);

CREATE TABLE mail_queue (           -- working: folded from mail_events
  message     INTEGER PRIMARY KEY REFERENCES mail_messages(id),
  batch       TEXT NOT NULL,
  state       TEXT NOT NULL,
  tries       INTEGER NOT NULL,
  since       TEXT NOT NULL,        -- when it began to wait: giving up counts from here
  next_try    TEXT,                 -- null unless it waits
  first_tried TEXT,                 -- the first answer about this recipient
  changed_at  TEXT NOT NULL
) STRICT;
CREATE INDEX mail_queue_due ON mail_queue (next_try, message) WHERE next_try IS NOT NULL;
CREATE INDEX mail_queue_of ON mail_queue (batch, state);
CREATE INDEX mail_queue_sending ON mail_queue (message) WHERE state = 'sending';

CREATE TABLE mail_counts (          -- how the messages of a batch stand
  batch           TEXT PRIMARY KEY REFERENCES mail_batches(id),
  waiting         INTEGER NOT NULL,
  sending         INTEGER NOT NULL,
  delayed         INTEGER NOT NULL,
  accepted        INTEGER NOT NULL,
  refused         INTEGER NOT NULL,
  in_doubt        INTEGER NOT NULL,
  cancelled       INTEGER NOT NULL,
  by_hand         INTEGER NOT NULL,
  refused_unasked INTEGER NOT NULL, -- refused before anybody answered about the recipient
  untried         INTEGER NOT NULL,
  last_first_try  TEXT,
  most_at         TEXT              -- when most of the recipients were accepted
) STRICT, WITHOUT ROWID;
CREATE INDEX mail_counts_doubt ON mail_counts (batch) WHERE in_doubt > 0;

CREATE TABLE mail_hold (            -- working: at most one row, while no server takes anything
  id       INTEGER PRIMARY KEY CHECK (id = 1),
  code     TEXT NOT NULL,
  since    TEXT NOT NULL,
  tries    INTEGER NOT NULL,
  next_try TEXT NOT NULL
) STRICT;
`;

/** A row of each table, as it is inserted. */
export interface MailTables {
  mail_batches: {
    id: string;
    origin: MailOriginKind;
    origin_id: string;
    mode: string;
    subject: string;
    text: string;
    html: string;
    recipients: number;
    sha256: string;
    epoch: string;
    queued_at: Instant;
    officer: string;
    seq: number;
  };
  mail_messages: {
    id?: number;
    batch: string;
    position: number;
    recipient: MailRecipientKind;
    recipient_id: string;
    name: string;
    address: string;
    message_id: string;
  };
  mail_events: {
    id?: number;
    message: number;
    kind: MailEvent;
    at: Instant;
    stage: MailStage;
    code: number | null;
    reply: string;
    next_try: string | null;
    officer: string;
  };
  mail_batch_events: {
    id?: number;
    batch: string;
    kind: string;
    at: Instant;
    effective_at: Instant;
    reference: string;
    note: string;
    officer: string;
    seq: number;
  };
  mail_queue: {
    message?: number;
    batch: string;
    state: MailState;
    tries: number;
    since: string;
    next_try: string | null;
    first_tried: string | null;
    changed_at: Instant;
  };
  mail_counts: {
    batch: string;
    waiting: number;
    sending: number;
    delayed: number;
    accepted: number;
    refused: number;
    in_doubt: number;
    cancelled: number;
    by_hand: number;
    refused_unasked: number;
    untried: number;
    last_first_try: Instant | null;
    most_at: Instant | null;
  };
  mail_hold: {
    id?: number;
    code: string;
    since: string;
    tries: number;
    next_try: string;
  };
}
