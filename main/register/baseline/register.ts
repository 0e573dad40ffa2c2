/** What the register itself stands on: its journal, the sealed key of its rows, its epochs, the calls it has answered, its settings. */
import type { Instant } from '../../../domain/time/civil-time';

export const registerTables = /* sql */ `
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

CREATE TABLE row_key (              -- keys the hashes of rows in the journal (row-proof); in the open it lies in the vault alone
  id     INTEGER PRIMARY KEY CHECK (id = 1),
  sealed TEXT NOT NULL              -- an age file, base64, that the recovery key opens (sealed-key)
) STRICT;

CREATE TABLE epochs (
  id          TEXT PRIMARY KEY,
  counter     TEXT NOT NULL,
  opened_at   TEXT NOT NULL,
  reason      TEXT NOT NULL,
  public_key  TEXT NOT NULL,
  key_store   TEXT NOT NULL,
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

CREATE TABLE device_changes (       -- printers and the backup folder of this PC, which are no settings of the office
  seq        INTEGER PRIMARY KEY REFERENCES journal(seq),
  device     TEXT NOT NULL,
  from_value TEXT NOT NULL,
  to_value   TEXT NOT NULL,
  officer    TEXT NOT NULL
) STRICT;
`;

/** A row of each table, as it is inserted. */
export interface RegisterTables {
  journal: {
    seq?: number;
    at: Instant;
    epoch: string;
    actor: string;
    kind: string;
    v: number;
    data: string;
    prev: string;
    hash: string;
  };
  row_key: {
    id?: number;
    sealed: string;
  };
  epochs: {
    id: string;
    counter: string;
    opened_at: Instant;
    reason: string;
    public_key: string;
    key_store: string;
    former: string | null;
    seq: number;
  };
  calls: {
    key: string;
    call: string;
    input_hash: string;
    result: string;
    seq: number;
  };
  device_changes: {
    seq?: number;
    device: string;
    from_value: string;
    to_value: string;
    officer: string;
  };
  setting_versions: {
    id?: number;
    name: string;
    value: string;
    at: Instant;
    officer: string;
  };
}
