/** The office's working calendar: holidays with their source, and when something falls due in it. */
import { HOLIDAY_NOTES } from '../../domain/calendar/holiday-note';
import { ROW_COMPARISONS } from '../../domain/calendar/holiday-import';
import { WHY_REASONS } from '../../domain/calendar/due-trail';
import { HOLIDAY_SOURCES } from '../../domain/calendar/holiday-standing';
import { z } from 'zod';
import { isStateCode } from '../../domain/settings/office';
import { call, EVERY_ROLE, SUPERVISORS } from './call';
import { columnChoice, sheetFacts } from './imports';
import { civilDate, id, instant, key, localMinute, needed, text, year } from './values';

/** `*` or codes of ISO 3166-2 separated by one blank. */
export const holidayStates = z
  .string()
  .max(120)
  .refine((value) => value === '*' || value.split(' ').every(isStateCode), 'states-malformed');
export const stateCode = z.string().refine(isStateCode, 'state-unknown');

const act = z.object({ at: instant, officer: z.string() });
const reasoned = act.extend({ reason: z.string() });

export const holiday = z.object({
  id,
  date: civilDate,
  name: z.string(),
  states: z.string(),
  source: z.enum(HOLIDAY_SOURCES),
  /** The gazette's number, the file's name, the package and its version. */
  reference: z.string(),
  at: instant,
  officer: z.string(),
  /** Only a confirmed one counts in deadlines. */
  confirmed: act.nullable(),
  corrected: reasoned.nullable(),
  retired: reasoned.nullable(),
  /** It falls on the weekend of the state asked for, and moves nothing there. */
  onWeekend: z.boolean(),
});
export type HolidayView = z.infer<typeof holiday>;

const written = { date: civilDate, name: needed(120), states: holidayStates };

export const amount = z.union([
  z.object({ hours: z.int().min(1).max(10_000) }),
  z.object({ days: z.int().min(1).max(10_000) }),
  z.object({ weeks: z.int().min(1).max(2_000) }),
  z.object({ months: z.int().min(1).max(1_200) }),
  z.object({ clockHours: z.int().min(1).max(100_000) }),
]);

/** One stretch of a deadline: local times with `+08:00`, the minutes of it that count, why. */
export const why = z.object({
  from: z.string(),
  to: z.string().optional(),
  minutes: z.int(),
  reason: z.enum(WHY_REASONS),
  name: z.string().optional(),
});

const refusedRow = z.object({ line: z.int(), code: z.string(), text: z.string() });

const preview = z.object({
  token: z.string(),
  kind: z.enum(['csv', 'ics']),
  sheet: sheetFacts,
  rows: z.array(
    z.object({
      /** Tells the rows of a preview apart. */
      row: z.int(),
      line: z.int(),
      date: civilDate,
      name: z.string(),
      states: z.string(),
      comparison: z.enum(ROW_COMPARISONS),
      /** What the calendar says of the event itself: no day off, or not settled. */
      note: z.enum(HOLIDAY_NOTES).nullable(),
      /** What of the table it stands against. */
      against: z
        .object({ date: civilDate, name: z.string(), states: z.string(), confirmed: z.boolean() })
        .nullable(),
    }),
  ),
  refused: z.array(refusedRow),
  /** All of them; `refused` shows the first. */
  refusedCount: z.int(),
});
export type HolidayPreview = z.infer<typeof preview>;

const addHolidayInput = z.object({
  key,
  ...written,
  source: z.enum(['gazette', 'typed']),
  reference: text(120),
  confirm: z.boolean(),
});
const correctHolidayInput = z.object({ id, ...written, reason: needed(300), confirm: z.boolean() });

const hijriYear = z.int().min(1400).max(1509);
const hijriMonth = z.object({
  year: z.int(),
  month: z.int().min(1).max(12),
  computed: civilDate,
  /** As announced, or else as computed. */
  startsOn: civilDate,
  announced: act.extend({ source: z.string() }).nullable(),
});
export type HijriMonthView = z.infer<typeof hijriMonth>;

export const calendarCalls = {
  'calendar.announcedMonths': call({
    // What screens and previews need to write a Hijri date.
    nature: 'query',
    input: z.object({}),
    output: z.object({
      months: z.array(z.object({ year: z.int(), month: z.int(), startsOn: civilDate })),
    }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'calendar.hijriYear': call({
    // The months of a Hijri year, today's where none is asked for.
    nature: 'query',
    input: z.object({ year: hijriYear.nullable() }),
    output: z.object({ year: hijriYear, months: z.array(hijriMonth) }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'calendar.announceMonth': call({
    // What was announced is the authority; a month announced as computed is as if nothing had been entered.
    nature: 'command',
    input: z.object({
      year: hijriYear,
      month: z.int().min(1).max(12),
      startsOn: civilDate,
      source: needed(200),
    }),
    output: z.object({}),
    errors: ['hijri-month-unknown', 'hijri-month-length', 'nothing-changed'],
    who: ['administrator'],
    effects: [],
  }),
  'calendar.list': call({
    nature: 'query',
    /** `state` null: the holidays of every state. */
    input: z.object({ year, state: stateCode.nullable() }),
    output: z.object({
      holidays: z.array(holiday),
      /** Years that hold any holiday. */
      years: z.array(z.int()),
      /** The office's own state, and how each state rests: the newest rule last. */
      state: z.string(),
      weekends: z.array(
        z.object({ state: z.string(), from: civilDate.nullable(), days: z.array(z.int().min(0).max(6)) }),
      ),
    }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'calendar.add': call({
    nature: 'command',
    input: addHolidayInput,
    output: z.object({ id }),
    errors: ['holiday-twice'],
    who: SUPERVISORS,
    effects: [],
  }),
  'calendar.correct': call({
    nature: 'command',
    input: correctHolidayInput,
    output: z.object({}),
    errors: ['holiday-unknown', 'holiday-retired', 'holiday-twice', 'nothing-changed'],
    who: SUPERVISORS,
    effects: [],
  }),
  'calendar.retire': call({
    nature: 'command',
    input: z.object({ id, reason: needed(300) }),
    output: z.object({}),
    errors: ['holiday-unknown', 'holiday-retired'],
    who: SUPERVISORS,
    effects: [],
  }),
  'calendar.confirm': call({
    // Those already confirmed stay as they are; `confirmed` counts the others.
    nature: 'command',
    input: z.object({ ids: z.array(id).min(1).max(500) }),
    output: z.object({ confirmed: z.int() }),
    errors: ['holiday-unknown', 'holiday-retired'],
    who: SUPERVISORS,
    effects: [],
  }),
  'calendar.preview': call({
    // What a CSV or ICS file holds, before anything is kept. `states` stands in where the file names none.
    nature: 'task',
    input: z.object({
      name: z.string().max(300),
      base64: z.string().max(40_000_000),
      states: holidayStates,
      columns: columnChoice.optional(),
    }),
    output: preview,
    errors: [
      'holiday-file-too-large',
      'holiday-file-unreadable',
      'file-old-workbook',
      'file-web-page',
      'import-too-slow',
      'import-stopped',
      'holidays-none',
    ],
    who: SUPERVISORS,
    effects: [],
  }),
  'calendar.import': call({
    nature: 'command',
    input: z.object({
      key,
      token: z.string().max(80),
      rows: z.array(z.int()).min(1).max(2_000),
      confirm: z.boolean(),
    }),
    output: z.object({ added: z.int(), confirmed: z.int(), known: z.int() }),
    errors: ['preview-gone'],
    who: SUPERVISORS,
    effects: [],
  }),
  'calendar.draft': call({
    // Proposals of a package that is wrong for Malaysia in several years: never confirmed, never counted.
    nature: 'task',
    input: z.object({ year, state: stateCode }),
    output: z.object({ added: z.int(), known: z.int() }),
    errors: ['draft-none'],
    who: SUPERVISORS,
    effects: [],
  }),
  'calendar.due': call({
    nature: 'query',
    input: z.object({ fromLocal: localMinute, amount }),
    output: z.object({ due: instant.nullable(), why: z.array(why) }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
};
