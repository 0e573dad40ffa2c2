/** Cases that were registered in ESV2 under Pilihan 2, on their way into ESV3, and until when ESV2 may be used (S1.9). */
import type { MigrationEventKind, MigrationStateName } from '../../../domain/esv2/migration';
import type { CivilDate, Instant } from '../../../domain/time/civil-time';

export const esv2Tables = /* sql */ `
CREATE TABLE esv2_records (         -- what ESV2's own papers say beside the case and its payment
  case_id       TEXT PRIMARY KEY REFERENCES cases(id),
  registered_on TEXT NOT NULL,
  receipt_on    TEXT NOT NULL,
  seq           INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;

CREATE TABLE esv2_events (          -- what happened to such a case on its way into ESV3
  id           INTEGER PRIMARY KEY,
  case_id      TEXT NOT NULL REFERENCES cases(id),
  kind         TEXT NOT NULL,
  state        TEXT NOT NULL,       -- where it left the case
  esv3_number  TEXT NOT NULL,       -- with 'arrived', where it was told
  esv3_key     TEXT,                -- the same whatever its style
  asked_on     TEXT,                -- with 'not-arrived'
  ask_again_on TEXT,
  reason       TEXT NOT NULL,
  at           TEXT NOT NULL,
  officer      TEXT NOT NULL REFERENCES officers(id),
  seq          INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;
CREATE INDEX esv2_events_of ON esv2_events (case_id, id);
CREATE INDEX esv2_events_by_seq ON esv2_events (seq);
CREATE INDEX esv2_events_esv3 ON esv2_events (esv3_key) WHERE esv3_key IS NOT NULL;

CREATE TABLE esv2_rows (            -- where each case of the control list stands
  item         TEXT PRIMARY KEY REFERENCES cases(id),
  outage       TEXT NOT NULL REFERENCES outages(id),
  court        TEXT NOT NULL,
  case_type    TEXT NOT NULL,
  year         INTEGER NOT NULL,
  serial       INTEGER NOT NULL,
  state        TEXT NOT NULL,
  esv3_number  TEXT NOT NULL,
  asked_on     TEXT,
  ask_again_on TEXT,
  reason       TEXT NOT NULL,
  settled      INTEGER NOT NULL     -- arrived, withdrawn or written off: nobody follows it
) STRICT, WITHOUT ROWID;
CREATE INDEX esv2_rows_in_order ON esv2_rows (court, case_type, year, serial);
CREATE INDEX esv2_rows_of_outage ON esv2_rows (outage, court, case_type, year, serial);
CREATE INDEX esv2_rows_by_state ON esv2_rows (state, court, case_type, year, serial);
CREATE INDEX esv2_rows_open ON esv2_rows (outage, court, case_type, year, serial) WHERE settled = 0;

CREATE TABLE esv2_ends (            -- the last day of ESV2's use as it was announced; the newest word counts, all stay
  id      INTEGER PRIMARY KEY,
  ends_on TEXT NOT NULL,
  source  TEXT NOT NULL,
  at      TEXT NOT NULL,
  officer TEXT NOT NULL REFERENCES officers(id),
  seq     INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;
`;

/** A row of each table, as it is inserted. */
export interface Esv2Tables {
  esv2_records: {
    case_id: string;
    registered_on: CivilDate;
    receipt_on: CivilDate;
    seq: number;
  };
  esv2_events: {
    id?: number;
    case_id: string;
    kind: MigrationEventKind;
    state: MigrationStateName;
    esv3_number: string;
    esv3_key: string | null;
    asked_on: CivilDate | null;
    ask_again_on: CivilDate | null;
    reason: string;
    at: Instant;
    officer: string;
    seq: number;
  };
  esv2_rows: {
    item: string;
    outage: string;
    court: string;
    case_type: string;
    year: number;
    serial: number;
    state: MigrationStateName;
    esv3_number: string;
    asked_on: CivilDate | null;
    ask_again_on: CivilDate | null;
    reason: string;
    settled: number;
  };
  esv2_ends: {
    id?: number;
    ends_on: CivilDate;
    source: string;
    at: Instant;
    officer: string;
    seq: number;
  };
}
