import type { Holiday } from './calendar';
import type { CivilDate, Instant } from '../time/civil-time';

export const HOLIDAY_SOURCES = ['gazette', 'typed', 'csv', 'ics', 'draft'] as const;
export type HolidaySource = (typeof HOLIDAY_SOURCES)[number];

/** A holiday as it was first written down, by whom and from where. */
export type HolidayFact = Holiday & {
  id: string;
  source: HolidaySource;
  reference: string;
  at: Instant;
  officer: string;
};

/** What became of it later. A correction stands unconfirmed until somebody confirms it again. */
export type HolidayEvent = { at: Instant; officer: string; reason: string } & (
  { kind: 'confirmed' | 'retired' } | { kind: 'corrected'; date: CivilDate; name: string; states: string }
);

type Act = { at: Instant; officer: string };

/** A holiday as it stands now. Only a confirmed one that is not retired counts in deadlines. */
export type HolidayStanding = HolidayFact & {
  confirmed: Act | null;
  corrected: (Act & { reason: string }) | null;
  retired: (Act & { reason: string }) | null;
};

/** Folds a holiday's events, oldest first. */
export function holidayStanding(fact: HolidayFact, events: readonly HolidayEvent[]): HolidayStanding {
  return events.reduce<HolidayStanding>(
    (standing, event) => {
      const { at, officer, reason } = event;
      switch (event.kind) {
        case 'confirmed':
          return { ...standing, confirmed: { at, officer } };
        case 'retired':
          return { ...standing, retired: { at, officer, reason } };
        case 'corrected': {
          const { date, name, states } = event;
          return { ...standing, date, name, states, confirmed: null, corrected: { at, officer, reason } };
        }
      }
    },
    { ...fact, confirmed: null, corrected: null, retired: null },
  );
}

export function countsInDeadlines(standing: HolidayStanding): boolean {
  return standing.confirmed !== null && standing.retired === null;
}

/** Whether a holiday is meant for a state. */
export function isForState(holiday: Pick<Holiday, 'states'>, state: string): boolean {
  return holiday.states === '*' || holiday.states.split(' ').includes(state);
}

/** The same day by the same name: names are compared without case, marks and blanks. */
export function isSameHoliday(one: Holiday, other: Holiday): boolean {
  return one.date === other.date && plain(one.name) === plain(other.name);
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
