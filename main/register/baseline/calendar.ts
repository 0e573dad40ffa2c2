/**
 * The office's holidays. A row says what was first written down and from where; what became of it (corrected, confirmed,
 * retired) stands in the events, so that one sees later what a deadline was counted with.
 */
import type { HolidayEvent, HolidaySource } from '../../../domain/calendar/holiday-standing';
import type { CivilDate, Instant } from '../../../domain/time/civil-time';

export const calendarTables = /* sql */ `
CREATE TABLE holidays (
  id        TEXT PRIMARY KEY,
  date      TEXT NOT NULL,
  name      TEXT NOT NULL,
  states    TEXT NOT NULL,          -- * or ISO 3166-2 codes separated by blanks
  source    TEXT NOT NULL,
  reference TEXT NOT NULL,          -- the gazette's number, the file's name, the package's version
  at        TEXT NOT NULL,
  officer   TEXT NOT NULL
) STRICT;

CREATE TABLE holiday_events (
  id      INTEGER PRIMARY KEY,
  holiday TEXT NOT NULL REFERENCES holidays(id),
  kind    TEXT NOT NULL,
  date    TEXT,                     -- the three as they stand from now on, where corrected
  name    TEXT,
  states  TEXT,
  reason  TEXT NOT NULL,
  at      TEXT NOT NULL,
  officer TEXT NOT NULL,
  CHECK ((kind = 'corrected') = (date IS NOT NULL AND name IS NOT NULL AND states IS NOT NULL))
) STRICT;
CREATE INDEX holiday_events_by_holiday ON holiday_events (holiday);

-- Hijri months as they were announced; of several rows for one month the newest holds
CREATE TABLE announced_months (
  id        INTEGER PRIMARY KEY,
  year      INTEGER NOT NULL,
  month     INTEGER NOT NULL,
  starts_on TEXT NOT NULL,
  source    TEXT NOT NULL,          -- whose announcement, of which day
  at        TEXT NOT NULL,
  officer   TEXT NOT NULL
) STRICT;
`;

/** A row of each table, as it is inserted. */
export interface CalendarTables {
  holidays: {
    id: string;
    date: string;
    name: string;
    states: string;
    source: HolidaySource;
    reference: string;
    at: Instant;
    officer: string;
  };
  announced_months: {
    id?: number;
    year: number;
    month: number;
    starts_on: CivilDate;
    source: string;
    at: Instant;
    officer: string;
  };
  holiday_events: {
    id?: number;
    holiday: string;
    kind: HolidayEvent['kind'];
    date: string | null;
    name: string | null;
    states: string | null;
    reason: string;
    at: Instant;
    officer: string;
  };
}
