/** Backups that were made of this register. */
export const backupsTables = /* sql */ `
CREATE TABLE backups (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  seq     INTEGER NOT NULL,
  hash    TEXT NOT NULL,
  at      TEXT NOT NULL,
  good    INTEGER NOT NULL CHECK (good IN (0, 1)),
  trouble TEXT NOT NULL
) STRICT;
`;
