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
import {
  addRow,
  LONGEST_HOLIDAY_NAME,
  type HolidayNote,
  type HolidayRows,
} from '../../../domain/calendar/holiday-rows';

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
/** Zones whose wall clock is Malaysia's, as calendars name them without saying what they mean. */
const OUR_ZONES = ['asia/kuala_lumpur', 'asia/kuching', 'asia/singapore', 'singapore standard time'];

class NoHoliday extends Error {
  constructor(readonly code: EventCode) {
    super(code);
  }
}

export const isIcs = (text: string): boolean => /^\s*BEGIN:VCALENDAR/i.test(text);

/**
 * Lines are folded at so many bytes, be it inside a letter (RFC 5545 3.1): the rest of such a letter is put back before
 * the fold, so that the bytes can be decoded and every line keeps its number.
 */
export function lettersWhole(bytes: Uint8Array): Uint8Array {
  const whole = Uint8Array.from(bytes);
  for (let at = 1; at < whole.length; at += 1) {
    if (whole[at] !== LF || (whole[at - 1] ?? 0) === LF) continue;
    const end = whole[at - 1] === CR ? at - 1 : at;
    if ((whole[at + 1] !== SPACE && whole[at + 1] !== TAB) || (whole[end - 1] ?? 0) < 0x80) continue;
    const from = at + 2;
    let to = from;
    while (((whole[to] ?? 0) & 0xc0) === 0x80) to += 1;
    if (to === from || to - from > 3) continue;
    const rest = whole.slice(from, to);
    const fold = whole.slice(end, from);
    whole.set(rest, end);
    whole.set(fold, end + rest.length);
  }
  return whole;
}
const [LF, CR, SPACE, TAB] = [0x0a, 0x0d, 0x20, 0x09];

/** `states` are those of every event: the format has none. */
export function readIcs(text: string, states: string): IcsRows {
  const { events, zones } = blocksOf(text);
  const found: HolidayRows = { rows: [], refused: [], seen: new Set() };
  const refused: IcsRows['refused'] = [];
  const newest = newestOf(events);
  for (const { line, lines } of events) {
    const shown = summaryOf(lines);
    try {
      const id = valueOf(lines, 'UID');
      // one event told twice under one id is the later telling alone; two of one sequence are a repeat, and told as one
      if (id !== '' && sequenceOf(lines) < (newest.get(id) ?? 0)) throw new NoHoliday('event-superseded');
      if (lines.some((each) => each.length > LONGEST_LINE)) throw new NoHoliday('event-broken');
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
function blocksOf(text: string): { events: Block[]; zones: string[] } {
  const events: Block[] = [];
  const zones: string[] = [];
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
      else zones.push(...open.lines);
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

const sequenceOf = (lines: readonly string[]): number => Number.parseInt(valueOf(lines, 'SEQUENCE'), 10) || 0;

function newestOf(events: readonly Block[]): Map<string, number> {
  const newest = new Map<string, number>();
  for (const { lines } of events) {
    const id = valueOf(lines, 'UID');
    newest.set(id, Math.max(newest.get(id) ?? 0, sequenceOf(lines)));
  }
  return newest;
}

/** What calendars write of days that are kept but not given, and of those that wait for the moon. */
function noteOf(event: ICAL.Component): HolidayNote | undefined {
  const told = (name: string): string => String(event.getFirstPropertyValue(name) ?? '');
  const text = `${told('description')} ${told('categories')}`;
  if (/\bobservance\b|bukan cuti|not a (public )?holiday/i.test(text)) return 'observance';
  return told('status').toUpperCase() === 'TENTATIVE' ||
    /\btentative\b|tertakluk kepada perubahan/i.test(text)
    ? 'tentative'
    : undefined;
}

/** A whole day needs no zone: `DTSTART:20260101` is one, and so is one whose zone says nothing that can be read. */
const asWholeDay = (line: string): string =>
  line.replace(/^(DTSTART|DTEND)(;[^:]*)?:(\d{8})\s*$/i, '$1;VALUE=DATE:$3');

type Event = { name: string; days: CivilDate[]; note: HolidayNote | undefined };

function readEvent(told: readonly string[], allZones: readonly string[]): Event {
  const lines = told.map(asWholeDay);
  const zones = lines.some((line) => /^(DTSTART|DTEND);[^:]*TZID=/i.test(line)) ? allZones : [];
  if (lines[0] === 'broken' || !lines.every(isTrueTime)) throw new NoHoliday('event-broken');
  const wrapped = ['BEGIN:VCALENDAR', ...zones, ...lines, 'END:VCALENDAR'].join('\r\n');
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
  const closed = [to, to + 1_000, to + 60_000].find(midnight);
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
  if (zone !== undefined && !OUR_ZONES.includes(zone.toLowerCase())) throw new NoHoliday('zone-unknown');
  return Date.parse(`${time.toString().slice(0, 19)}+08:00`);
}

function summaryOf(lines: readonly string[]): string {
  const summary = lines.find((line) => /^SUMMARY[;:]/i.test(line)) ?? '';
  return summary.slice(summary.indexOf(':') + 1).slice(0, 80);
}
