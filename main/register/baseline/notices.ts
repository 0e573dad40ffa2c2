/**
 * Notices: what was told of an outage, frozen as it was written, and what became of it on each channel. A channel
 * without a `published` or `confirmed` event has published nothing (S0.3).
 */
import type { NoticeChannel, NoticeKind } from '../../../domain/notices/notice';
import type { Instant } from '../../../domain/time/civil-time';

export const noticesTables = /* sql */ `
CREATE TABLE notices (
  id         TEXT PRIMARY KEY,
  outage     TEXT NOT NULL REFERENCES outages(id),
  number     INTEGER NOT NULL CHECK (number > 0),       -- 1, 2, 3… within its outage
  kind       TEXT NOT NULL,
  content    TEXT NOT NULL CHECK (json_valid(content)), -- all that its channels show, as it was written
  hash       TEXT NOT NULL,                             -- SHA-256 of content
  due_at     TEXT,                                      -- when it was owed, as known when it was written
  written_at TEXT NOT NULL,
  officer    TEXT NOT NULL,
  seq        INTEGER NOT NULL REFERENCES journal(seq),
  UNIQUE (outage, number)
) STRICT;
CREATE INDEX notices_by_seq ON notices (seq);

CREATE TABLE notice_drafts (                            -- a text that waits; the newest of its kind counts
  id      INTEGER PRIMARY KEY,
  outage  TEXT NOT NULL REFERENCES outages(id),
  kind    TEXT NOT NULL,
  draft   TEXT NOT NULL CHECK (json_valid(draft)),      -- with its place-holders
  at      TEXT NOT NULL,
  officer TEXT NOT NULL,
  seq     INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;
CREATE INDEX notice_drafts_of ON notice_drafts (outage, kind, id);

CREATE TABLE notice_channels (
  id         INTEGER PRIMARY KEY,
  notice     TEXT NOT NULL REFERENCES notices(id),
  channel    TEXT NOT NULL,
  recipients INTEGER,                                   -- of e-mail: how many were to be told
  sum        TEXT CHECK (sum IS NULL OR json_valid(sum)), -- of e-mail: how that number came about, in the directory
  UNIQUE (notice, channel)
) STRICT;

CREATE TABLE notice_events (
  id           INTEGER PRIMARY KEY,
  notice       TEXT NOT NULL REFERENCES notices(id),
  kind         TEXT NOT NULL,
  channel      TEXT,  -- none with 'withdrawn'
  at           TEXT NOT NULL,
  effective_at TEXT NOT NULL,      -- when it was so, which may be earlier than when it was entered
  reference    TEXT NOT NULL,      -- what the mailbox or portal officer gave
  proof        TEXT NOT NULL,      -- SHA-256 of what was published
  files        TEXT NOT NULL CHECK (json_valid(files)),
  note         TEXT NOT NULL,      -- a reason, or the code of a failure
  officer      TEXT NOT NULL,
  seq          INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;
CREATE INDEX notice_events_of ON notice_events (notice, id);
CREATE INDEX notice_events_by_seq ON notice_events (seq);
`;

/** A row of each table, as it is inserted. */
export interface NoticesTables {
  notices: {
    id: string;
    outage: string;
    number: number;
    kind: NoticeKind;
    content: string;
    hash: string;
    due_at: Instant | null;
    written_at: Instant;
    officer: string;
    seq: number;
  };
  notice_drafts: {
    id?: number;
    outage: string;
    kind: NoticeKind;
    draft: string;
    at: Instant;
    officer: string;
    seq: number;
  };
  notice_channels: {
    id?: number;
    notice: string;
    channel: NoticeChannel;
    recipients: number | null;
    sum: string | null;
  };
  notice_events: {
    id?: number;
    notice: string;
    kind: string;
    channel: NoticeChannel | null;
    at: Instant;
    effective_at: Instant;
    reference: string;
    proof: string;
    files: string;
    note: string;
    officer: string;
    seq: number;
  };
}
