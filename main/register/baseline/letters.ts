/** Letters that tell each party the new number of their case, and what became of each (S1.8). */
import type { PartyRole } from '../../../domain/cases/case-type';
import type { LetterHappened, LetterWay } from '../../../domain/letters/letter';
import type { TellingState } from '../../../domain/letters/telling';
import type { Instant } from '../../../domain/time/civil-time';

export const lettersTables = /* sql */ `
CREATE TABLE number_letters (
  id      TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES cases(id),
  role    TEXT NOT NULL,          -- of the party it is for
  ordinal INTEGER NOT NULL,
  name    TEXT NOT NULL,          -- as they were called on it
  known   TEXT NOT NULL,          -- the number that they knew
  number  TEXT NOT NULL,          -- the one that it tells
  way     TEXT NOT NULL,
  address TEXT NOT NULL,          -- on paper where they live, by e-mail their mailbox
  english INTEGER NOT NULL,       -- 1 where the e-mail says it in English, too
  at      TEXT NOT NULL,
  officer TEXT NOT NULL REFERENCES officers(id),
  seq     INTEGER NOT NULL REFERENCES journal(seq)   -- whose hash begins with the kod jejak on paper
) STRICT;
CREATE INDEX number_letters_of_case ON number_letters (case_id, seq);
CREATE INDEX number_letters_by_seq ON number_letters (seq);

CREATE TABLE number_letter_events ( -- what happened to it after it was written
  id          INTEGER PRIMARY KEY,
  letter      TEXT NOT NULL REFERENCES number_letters(id),
  kind        TEXT NOT NULL,
  person      TEXT NOT NULL,      -- who took it
  reference   TEXT NOT NULL,      -- the posting slip's number, or the mail server's own words
  happened_at TEXT NOT NULL,      -- when it was given or posted
  note        TEXT NOT NULL,      -- why it came back, or was taken back
  at          TEXT NOT NULL,
  officer     TEXT NOT NULL,
  seq         INTEGER NOT NULL REFERENCES journal(seq)
) STRICT;
CREATE INDEX number_letter_events_of ON number_letter_events (letter, id);
CREATE INDEX number_letter_events_by_seq ON number_letter_events (seq);

CREATE TABLE letter_places (        -- where each party stands whose case has another number, or had
  case_id TEXT NOT NULL,
  role    TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  place   INTEGER NOT NULL UNIQUE,  -- in the order of cases and their parties
  outage  TEXT NOT NULL,
  court   TEXT NOT NULL,
  known   TEXT NOT NULL,
  decided TEXT NOT NULL,            -- the number that stands; empty while none does
  state   TEXT NOT NULL,
  owed    INTEGER NOT NULL,
  letter  TEXT,
  PRIMARY KEY (case_id, role, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_places_owed ON letter_places (place) WHERE owed = 1;
CREATE INDEX letter_places_of_outage ON letter_places (outage, owed, place);
`;

/** A row of each table, as it is inserted. */
export interface LettersTables {
  number_letters: {
    id: string;
    case_id: string;
    role: PartyRole;
    ordinal: number;
    name: string;
    known: string;
    number: string;
    way: LetterWay;
    address: string;
    english: 0 | 1;
    at: Instant;
    officer: string;
    seq: number;
  };
  number_letter_events: {
    id?: number;
    letter: string;
    kind: LetterHappened;
    person: string;
    reference: string;
    happened_at: Instant;
    note: string;
    at: Instant;
    officer: string;
    seq: number;
  };
  letter_places: {
    case_id: string;
    role: PartyRole;
    ordinal: number;
    place: number;
    outage: string;
    court: string;
    known: string;
    decided: string;
    state: TellingState;
    owed: 0 | 1;
    letter: string | null;
  };
}
