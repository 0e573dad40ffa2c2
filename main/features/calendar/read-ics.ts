/** Holidays out of an iCalendar file: whole days only, in Malaysia's time, each event by itself. */
import ICAL from 'ical.js';
import {
  addDays,
  civilDate,
  civilDateOf,
  daysBetween,
  toInstant,
  type CivilDate,
} from '../../../domain/time/civil-time';
import { addRow, LONGEST_HOLIDAY_NAME, type HolidayRows } from '../../../domain/calendar/holiday-rows';
import { holidayNoteOf, type HolidayNote } from '../../../domain/calendar/holiday-note';

/** Why an event is no holiday; rows of it that are have the codes of `domain/holiday-rows`. */
export type EventCode =
  | 'event-broken'
  | 'event-repeats'
  | 'event-cancelled'
  | 'event-superseded'
  | 'not-a-whole-day'
  | 'too-many-days'
  | 'zone-unknown';
export type IcsRows = Omit<HolidayRows, 'refused'> & {
  refused: { line: number; code: EventCode | HolidayRows['refused'][number]['code']; text: string }[];
};

/** School holidays are longer; no public holiday is. */
const MOST_DAYS = 14;
const LONGEST_LINE = 10_000;
/** Lines of the longest event or zone that a calendar writes. */
const MOST_LINES = 500;
/** Zones whose wall clock is Malaysia's, however calendars name them: what the file says of them is not asked. */
const OUR_ZONES =
  /^(.*\/)?asia\/(kuala_lumpur|kuching|singapore)$|^singapore standard time$|\bkuala lumpur\b|^(gmt|utc)\+0?8(:?00)?$/i;

class NoHoliday extends Error {
  constructor(readonly code: EventCode) {
    super(code);
  }
}

export const isIcs = (text: string): boolean => /^\s*BEGIN:VCALENDAR/i.test(text);

/** `states` are those of every event: the format has none. `step` is called for each; what it throws ends the reading. */
export function readIcs(text: string, states: string, step?: () => void): IcsRows {
  const { events, zones } = blocksOf(text);
  const cancelled = /^METHOD:CANCEL\s*$/im.test(text.slice(0, 2_000));
  const found: HolidayRows = { rows: [], refused: [], seen: new Set() };
  const refused: IcsRows['refused'] = [];
  const newest = newestOf(events);
  for (const { line, lines } of events) {
    step?.();
    const shown = summaryOf(lines);
    try {
      // one event told twice under one id is the later telling alone; two of one telling are a repeat, and told as one
      const id = idOf(lines);
      if (id !== '' && tellingOf(lines) < (newest.get(id) ?? '')) throw new NoHoliday('event-superseded');
      if (lines.length > MOST_LINES || lines.some((each) => each.length > LONGEST_LINE))
        throw new NoHoliday('event-broken');
      if (cancelled) throw new NoHoliday('event-cancelled');
      const { name, days, note } = readEvent(lines, zones);
      for (const date of days)
        addRow(found, line, [date, name.slice(0, LONGEST_HOLIDAY_NAME + 1)], { date, name, states, note });
    } catch (error) {
      refused.push({ line, code: error instanceof NoHoliday ? error.code : 'event-broken', text: shown });
    }
  }
  return { ...found, refused: [...refused, ...found.refused].sort((one, other) => one.line - other.line) };
}

interface Block {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

/**
 * The events and time zones of a file, unfolded (RFC 5545 3.1): a broken event spoils no other, and one that never ends
 * is broken.
 */
function blocksOf(text: string): { events: Block[]; zones: Zones } {
  const events: Block[] = [];
  const zones = new Map<string, readonly string[]>();
  let open: { kind: string; line: number; lines: string[] } | undefined;
  for (const [at, raw] of text.split(/\r\n|\n|\r/).entries()) {
    if (open && /^[ \t]/.test(raw)) {
      open.lines.push((open.lines.pop() ?? '') + raw.slice(1));
      continue;
    }
    const begins = /^BEGIN:(VEVENT|VTIMEZONE)\s*$/i.exec(raw);
    if (begins) {
      if (open) events.push({ line: open.line, lines: ['broken'] });
      open = { kind: begins[1]?.toUpperCase() ?? '', line: at + 1, lines: [] };
    }
    open?.lines.push(raw);
    if (open && raw.trim().toUpperCase() === `END:${open.kind}`) {
      if (open.kind === 'VEVENT') events.push({ line: open.line, lines: open.lines });
      else zones.set(valueOf(open.lines, 'TZID'), open.lines);
      open = undefined;
    }
  }
  if (open)
    events.push({ line: open.line, lines: open.kind === 'VEVENT' ? ['broken', ...open.lines] : ['broken'] });
  return { events, zones };
}

const valueOf = (lines: readonly string[], name: string): string => {
  const line = lines.find((each) => new RegExp(`^${name}[;:]`, 'i').test(each)) ?? '';
  return line.slice(line.indexOf(':') + 1).trim();
};

/** One event, or one day of it where a calendar tells that apart. */
const idOf = (lines: readonly string[]): string => {
  const [id, day] = [valueOf(lines, 'UID'), valueOf(lines, 'RECURRENCE-ID')];
  return day === '' ? id : `${id} ${day}`;
};

/** Sorts tellings of one event: by its sequence, then by when it was changed or told. */
function tellingOf(lines: readonly string[]): string {
  const sequence = Number.parseInt(valueOf(lines, 'SEQUENCE'), 10) || 0;
  const at = valueOf(lines, 'LAST-MODIFIED') || valueOf(lines, 'DTSTAMP');
  return `${String(sequence).padStart(9, '0')} ${/^\d{8}T\d{6}Z?$/.test(at) ? at.slice(0, 15) : ''}`;
}

function newestOf(events: readonly Block[]): Map<string, string> {
  const newest = new Map<string, string>();
  for (const { lines } of events) {
    const [id, telling] = [idOf(lines), tellingOf(lines)];
    if (telling > (newest.get(id) ?? '')) newest.set(id, telling);
  }
  return newest;
}

function noteOf(event: ICAL.Component): HolidayNote | undefined {
  const told = (name: string): string =>
    event.getAllProperties(name).map((each) => each.getValues().join(' ')).join(' '); // prettier-ignore
  const note = holidayNoteOf(['summary', 'description', 'categories', 'comment'].map(told).join(' | '));
  const busy = [told('status'), told('x-microsoft-cdo-busystatus')];
  return note ?? (busy.some((each) => /^tentative$/i.test(each)) ? 'tentative' : undefined);
}

/** A whole day needs no zone: `DTSTART:20260101` is one, and so is one whose zone says nothing that can be read. */
const asWholeDay = (line: string): string =>
  line.replace(/^(DTSTART|DTEND)(?:;[^:]*)?:(\d{8})Z?\s*$/i, '$1;VALUE=DATE:$2');

/** TZID → the lines that explain it. */
type Zones = ReadonlyMap<string, readonly string[]>;

/** What the file says of an event's own zones, and of no other: each event is read with so much. */
function zonesOf(lines: readonly string[], zones: Zones): string[] {
  const named = lines.flatMap((line) => /^(?:DTSTART|DTEND);[^:]*TZID="?([^":;]+)/i.exec(line)?.[1] ?? []);
  return [...new Set(named)].flatMap((zone) => (OUR_ZONES.test(zone) ? [] : explained(zones.get(zone))));
}

/** A zone that says nothing of its offset is none, nor is one that changes its clocks more often than once a year by rule. */
const explained = (lines: readonly string[] = []): readonly string[] =>
  lines.length <= MOST_LINES &&
  lines.some((line) => /^TZOFFSETTO:[+-]\d{4}/i.test(line)) &&
  lines.every((line) => !/^(RRULE|EXRULE)[;:]/i.test(line) || /^RRULE:FREQ=YEARLY(;|$)/i.test(line.trim()))
    ? lines
    : [];

type Event = { name: string; days: CivilDate[]; note: HolidayNote | undefined };

function readEvent(told: readonly string[], zones: Zones): Event {
  const lines = told.map(asWholeDay);
  if (lines[0] === 'broken' || !lines.every(isTrueTime)) throw new NoHoliday('event-broken');
  const wrapped = ['BEGIN:VCALENDAR', ...zonesOf(lines, zones), ...lines, 'END:VCALENDAR'].join('\r\n');
  const calendar = new ICAL.Component(ICAL.parse(wrapped) as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new NoHoliday('event-broken');
  if (['rrule', 'rdate', 'exrule'].some((name) => event.hasProperty(name)))
    throw new NoHoliday('event-repeats');
  if (String(event.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED') {
    throw new NoHoliday('event-cancelled');
  }
  const start = timeOf(event, 'dtstart');
  if (!start) throw new NoHoliday('event-broken');
  const { from, to } = start.isDate ? datesOf(event, start) : wholeDaysOf(event, start);
  const count = daysBetween(from, to);
  if (count < 1) throw new NoHoliday('event-broken');
  if (count > MOST_DAYS) throw new NoHoliday('too-many-days');
  const name = String(event.getFirstPropertyValue('summary') ?? '');
  return { name, days: Array.from({ length: count }, (_, n) => addDays(from, n)), note: noteOf(event) };
}

/** The library turns 30 February into 2 March; a file that says so is wrong. */
function isTrueTime(line: string): boolean {
  if (!/^(DTSTART|DTEND)[;:]/i.test(line)) return true;
  const value = /:(\d{4})(\d\d)(\d\d)(?:T([01]\d|2[0-3])[0-5]\d[0-5]\dZ?)?\s*$/.exec(line);
  return value !== null && civilDate(Number(value[1]), Number(value[2]), Number(value[3])).ok;
}

/** `to` is the day after the last, as DTEND is. */
type Days = { from: CivilDate; to: CivilDate };

function datesOf(event: ICAL.Component, start: ICAL.Time): Days {
  const from = start.toString().slice(0, 10) as CivilDate;
  const end = timeOf(event, 'dtend');
  if (end) {
    const to = end.toString().slice(0, 10) as CivilDate;
    // an end on the day itself is how many programs write a single day
    return { from, to: to === from ? addDays(from, 1) : to };
  }
  const length = event.getFirstPropertyValue('duration');
  const days = length instanceof ICAL.Duration ? length.toSeconds() / 86_400 : 1;
  if (!Number.isInteger(days)) throw new NoHoliday('not-a-whole-day');
  return { from, to: addDays(from, days) };
}

const DAY_MS = 86_400_000;

/** From midnight to midnight, or to a minute before it, by Malaysia's clock; anything else is an appointment. */
function wholeDaysOf(event: ICAL.Component, start: ICAL.Time): Days {
  const length = event.getFirstPropertyValue('duration');
  const end = timeOf(event, 'dtend');
  const from = instantMs(start, zoneOf(event, 'dtstart'));
  const to = end
    ? instantMs(end, zoneOf(event, 'dtend'))
    : from + (length instanceof ICAL.Duration ? length.toSeconds() * 1000 : 0);
  const midnight = (ms: number) => (ms + 8 * 3_600_000) % DAY_MS === 0;
  // an end that is the start is how some programs write a single day
  const closed = end && to === from ? from + DAY_MS : [to, to + 1_000, to + 60_000].find(midnight);
  if (!midnight(from) || closed === undefined || closed <= from) throw new NoHoliday('not-a-whole-day');
  return { from: civilDateOf(toInstant(from)), to: civilDateOf(toInstant(closed)) };
}

function timeOf(event: ICAL.Component, name: 'dtstart' | 'dtend'): ICAL.Time | undefined {
  const value = event.getFirstPropertyValue(name);
  return value instanceof ICAL.Time ? value : undefined;
}

const zoneOf = (event: ICAL.Component, name: string): string | undefined =>
  event.getFirstProperty(name)?.getFirstParameter('tzid');

/** A zone that the file explains is asked; one of ours, or none, is the office's own clock. */
function instantMs(time: ICAL.Time, zone: string | undefined): number {
  const isFloating = time.zone === ICAL.Timezone.localTimezone;
  if (!isFloating) return time.toUnixTime() * 1000;
  if (zone !== undefined && !OUR_ZONES.test(zone)) throw new NoHoliday('zone-unknown');
  return Date.parse(`${time.toString().slice(0, 19)}+08:00`);
}

function summaryOf(lines: readonly string[]): string {
  const summary = lines.find((line) => /^SUMMARY[;:]/i.test(line)) ?? '';
  return summary.slice(summary.indexOf(':') + 1).slice(0, 80);
}
