/** What the import desk remembers of lists. */
import type { Instant } from '../../../domain/time/civil-time';

export const importsTables = /* sql */ `
CREATE TABLE import_columns (       -- which column is which in lists with these headings, as an officer said it
  id      INTEGER PRIMARY KEY,        -- the last of a kind and source counts
  kind    TEXT NOT NULL,
  source  TEXT NOT NULL,              -- the headings as they are compared: a list of the same source bears the same
  choice  TEXT NOT NULL CHECK (json_valid(choice)),
  officer TEXT NOT NULL,
  at      TEXT NOT NULL
) STRICT;
CREATE INDEX import_columns_of ON import_columns (kind, source, id);
`;

export interface ImportsTables {
  import_columns: {
    id?: number;
    kind: string;
    source: string;
    choice: string;
    officer: string;
    at: Instant;
  };
}
