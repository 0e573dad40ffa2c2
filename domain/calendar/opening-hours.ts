import type { CivilDate } from '../time/civil-time';
import { weekdayOf } from '../time/civil-time';
import { fail, ok, type Result } from '../result';

/** A stretch of a day in minutes after local midnight, `to` not included; 1440 is the day's end. */
export type Span = { from: number; to: number };

/** The spans of each weekday (0 = Sunday … 6 = Saturday), in order and apart; none where the office stays closed. */
export type WeekHours = readonly (readonly Span[])[];

/** An office's hours; the first period that holds a date (Ramadan, say) replaces the usual ones. Both ends are included. */
export type Opening = {
  usual: WeekHours;
  periods?: readonly { from: CivilDate; to: CivilDate; hours: WeekHours }[];
};

export const DAY_MINUTES = 24 * 60;
const USUAL_DAY: readonly Span[] = [{ from: 8 * 60, to: 17 * 60 }];

/** 08:00–17:00 on every working day; which days work is the calendar's matter. */
export const USUAL_HOURS: Opening = { usual: Array<readonly Span[]>(7).fill(USUAL_DAY) };

export const WEEKDAY_KEYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** A day's hours as an office keeps them: spans of `HH:MM`. */
export type WeekdayHours = {
  weekday: number;
  spans: readonly { from: string; to: string }[];
};

/**
 * The hours of an office as its settings keep them: a weekday left out is closed, no weekday at all means 08:00–17:00.
 * Spans are put in order and parted, whatever way they were saved.
 */
export function openingOf(
  hours: readonly WeekdayHours[],
  periods: readonly { from: string; to: string; hours: readonly WeekdayHours[] }[] = [],
): Opening {
  return {
    usual: hours.length === 0 ? USUAL_HOURS.usual : weekOf(hours),
    periods: periods.map((period) => ({
      from: period.from as CivilDate,
      to: period.to as CivilDate,
      hours: weekOf(period.hours),
    })),
  };
}

function weekOf(hours: readonly WeekdayHours[]): WeekHours {
  return WEEKDAY_KEYS.map((_, weekday) => {
    const kept = hours.filter((day) => day.weekday === weekday).flatMap((day) => day.spans);
    const spans = kept.map(({ from, to }) => ({ from: clockMinutes(from), to: clockMinutes(to) }));
    const apart: Span[] = [];
    for (const span of spans.sort((one, other) => one.from - other.from)) {
      const from = Math.max(span.from, apart.at(-1)?.to ?? 0);
      if (from < span.to) apart.push({ from, to: span.to });
    }
    return apart;
  });
}

/** `08:30` → 510. */
function clockMinutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

export type OpeningError = { code: 'opening-malformed'; where: string };

/**
 * Reads `08:00-17:00`, `08:00-12:15,14:45-17:00` (for every day), or an object of such texts by `mon` … `sun`. A day that
 * the object leaves out keeps 08:00–17:00; an empty text closes it.
 */
export function parseOpening(value: unknown): Result<Opening, OpeningError> {
  if (typeof value === 'string') {
    const spans = parseSpans(value);
    if (!spans || spans.length === 0) return fail('opening-malformed', { where: value });
    return ok({ usual: Array<readonly Span[]>(7).fill(spans) });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail('opening-malformed', { where: '' });
  }
  const usual = [...USUAL_HOURS.usual];
  for (const [key, text] of Object.entries(value)) {
    const weekday = (WEEKDAY_KEYS as readonly string[]).indexOf(key);
    const spans = typeof text === 'string' ? parseSpans(text) : undefined;
    if (weekday === -1 || !spans) return fail('opening-malformed', { where: key });
    usual[weekday] = spans;
  }
  return ok({ usual });
}

/** The spans of one day; undefined where a time is none, a span is empty, or two overlap or stand out of order. */
function parseSpans(text: string): Span[] | undefined {
  if (text.trim() === '') return [];
  const spans: Span[] = [];
  for (const part of text.split(',')) {
    const times = /^\s*(\d\d):(\d\d)\s*-\s*(\d\d):(\d\d)\s*$/.exec(part);
    if (!times) return undefined;
    const [fromHour, fromMinute, toHour, toMinute] = times.slice(1).map(Number) as [
      number,
      number,
      number,
      number,
    ];
    const span = { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute };
    const inOrder = span.from < span.to && span.from >= (spans.at(-1)?.to ?? 0);
    if (fromMinute > 59 || toMinute > 59 || span.to > DAY_MINUTES || !inOrder) return undefined;
    spans.push(span);
  }
  return spans;
}

/** The office's hours on a date, before weekends and holidays are asked. */
export function hoursOn(opening: Opening, date: CivilDate): readonly Span[] {
  const period = opening.periods?.find(({ from, to }) => from <= date && date <= to);
  return (period?.hours ?? opening.usual)[weekdayOf(date)] ?? [];
}
