/** Summonses and notices of hearing. */
export const summonsesTables = /* sql */ `
CREATE TABLE summonses (
  id           TEXT PRIMARY KEY,
  case_id      TEXT NOT NULL REFERENCES cases(id),
  hearing_at   TEXT NOT NULL,       -- local time at the court
  hearing_kind TEXT NOT NULL,
  bench        TEXT NOT NULL,
  copies       INTEGER NOT NULL CHECK (copies > 0),
  issued_at    TEXT NOT NULL,
  officer      TEXT NOT NULL REFERENCES officers(id)
) STRICT;
CREATE INDEX summonses_by_case ON summonses (case_id);
`;
