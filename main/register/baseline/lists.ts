/** How each officer likes to see a list. */

export const listsTables = /* sql */ `
CREATE TABLE list_choices (         -- an officer's last order and narrowing of a list; nothing follows from it
  officer TEXT NOT NULL,
  list    TEXT NOT NULL,
  choice  TEXT NOT NULL CHECK (json_valid(choice)),
  PRIMARY KEY (officer, list)
) STRICT, WITHOUT ROWID;
`;

/** A row of each table, as it is inserted. */
export interface ListsTables {
  list_choices: {
    officer: string;
    list: string;
    choice: string;
  };
}
