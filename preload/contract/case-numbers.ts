/** Case numbers: the last official ones, the cause book they come from, and the ranges this counter has (S1.2, S1.3). */
import { NUMBER_SOURCES } from '../../domain/cases/official-number';
import { z } from 'zod';
import { call, EVERY_ROLE, SUPERVISORS } from './call';
import { givenFile, LIST_ERRORS, sheetFacts } from './imports';
import { BOOK_INTERVALS } from '../../domain/cases/cause-book';
import { HEARING_KINDS } from '../../domain/summonses/summons';
import {
  civilDate,
  courtCode,
  id,
  instant,
  key,
  localMinute,
  needed,
  paper,
  serial,
  series,
  text,
} from './values';

/** The last serial that ESV3 gave in a year; 0 while it has given none, as in the first days of January. */
const lastSerial = z.int().min(0).max(999_999);

const seriesState = z.object({
  series,
  lastOfficial: z
    .object({
      serial: lastSerial,
      source: z.enum(NUMBER_SOURCES),
      toldBy: z.string(),
      asAt: instant,
      enteredAt: instant,
      /** The state's ICT is to be asked whether any came after it (S1.3). */
      beforeOutage: z.boolean(),
      /** Empty while the year has none. */
      number: z.string(),
    })
    .nullable(),
  /** The range this counter has; `remaining` counts the serials still free in it. */
  range: z
    .object({ id, first: serial, last: serial, remaining: z.int(), next: z.string().nullable() })
    .nullable(),
});

const rowState = z.enum(['new', 'changed', 'doubtful', 'refused', 'same']);

const causeBookPreview = z.object({
  token: z.string(),
  title: z.string(),
  printedAt: instant.nullable(),
  /** The print names a time that has not come: it is not taken. */
  printedAhead: z.boolean(),
  sheet: sheetFacts,
  rows: z.int(),
  repeated: z.int(),
  counts: z.record(rowState, z.int()),
  refused: z.array(z.object({ line: z.int(), code: z.string(), text: z.string() })),
  lastNumbers: z.array(
    z.object({
      series,
      serial,
      number: z.string(),
      line: z.int(),
      known: z.boolean(),
      formerSerial: lastSerial.nullable(),
    }),
  ),
});

/** Part of `cases.*`: numbers are given before there is a case to bear them. */
const newRange = { series, first: serial, last: serial };
/** Every type of case at some courts of one counter. */
const MOST_RANGES = 500;
const RANGE_TROUBLES = [
  'range-overlaps',
  'range-before-last-official',
  'range-malformed',
  'court-unknown',
  'case-type-unknown',
  'last-official-needed',
] as const;

/** A case that this counter numbered, as a court's own register has it. */
const bookSide = z.array(z.object({ name: z.string(), idNumber: z.string() }));
const manualBook = z.object({
  from: civilDate,
  to: civilDate,
  rows: z.array(
    z.object({
      number: z.string(),
      caseType: z.string(),
      first: bookSide,
      second: bookSide,
      registeredOn: civilDate,
      bench: z.string(),
      hearing: z.object({ at: z.string(), kind: z.enum(HEARING_KINDS) }).nullable(),
      officialNumber: z.string(),
    }),
  ),
});
const bookAsked = { court: courtCode, span: z.enum(BOOK_INTERVALS), on: civilDate };

export const caseNumberCalls = {
  'cases.numbers': call({
    nature: 'query',
    input: z.object({}),
    output: z.object({ series: z.array(seriesState) }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'cases.setLastOfficial': call({
    nature: 'command',
    input: z.object({
      key,
      series,
      serial: lastSerial,
      source: z.enum(['ict', 'cause-book-paper']),
      /** Who said it, by which letter or call. */
      toldBy: text(160).default(''),
      asAtLocal: localMinute,
    }),
    output: z.object({ warnings: z.array(z.enum(['as-at-before-outage', 'lower-than-known'])) }),
    errors: ['court-unknown', 'case-type-unknown', 'time-in-future'],
    who: SUPERVISORS,
    lent: true,
    effects: [],
  }),
  'cases.bookPrinted': call({
    // A cause book was printed to lie at the counter, and was not taken in: found there on paper (S1.13).
    nature: 'command',
    input: z.object({ key, court: courtCode, printedLocal: localMinute }),
    output: z.object({}),
    errors: ['court-unknown', 'time-in-future'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'cases.typeBookRow': call({
    // A row of a cause book that is there on paper alone; what it says of the last number counts at once.
    nature: 'command',
    input: z.object({
      key,
      asAtLocal: localMinute,
      number: needed(60),
      registeredOn: civilDate.nullable(),
      caseTypeName: text(120),
      first: needed(160),
      firstId: text(40),
      second: text(160),
      secondId: text(40),
    }),
    output: z.object({
      number: z.string(),
      state: z.enum(['new', 'changed', 'same']),
      warnings: z.array(z.enum(['as-at-before-outage', 'lower-than-known'])),
    }),
    errors: [
      'court-unknown',
      'case-number-malformed',
      'case-year-ahead',
      'registered-after-print',
      'time-in-future',
    ],
    who: SUPERVISORS,
    lent: true,
    effects: [],
  }),
  'cases.chooseCauseBook': call({
    // Opens the file dialog, or reads the given bytes (drag and drop): what a print holds, before anything is kept.
    nature: 'task',
    input: givenFile,
    output: causeBookPreview,
    errors: [...LIST_ERRORS, 'cause-book-no-header', 'cause-book-empty'],
    who: SUPERVISORS,
    effects: [],
  }),
  'cases.causeBookRows': call({
    nature: 'query',
    input: z.object({
      token: z.string().max(80),
      pile: rowState,
      after: z.int().min(0).nullable().default(null),
    }),
    output: z.object({
      rows: z.array(
        z.object({
          line: z.int(),
          number: z.string(),
          registeredOn: z.string(),
          first: z.string(),
          second: z.string(),
          /** Why it is doubtful or refused, or what was mended in it; else empty. */
          reason: z.string(),
        }),
      ),
      next: z.int().nullable(),
    }),
    errors: ['preview-gone'],
    who: SUPERVISORS,
    effects: [],
  }),
  'cases.importCauseBook': call({
    // The last numbers at once, the rows in small transactions; what an interruption leaves is taken when the file is read again.
    nature: 'task',
    input: z.object({ token: z.string(), asAtLocal: localMinute.optional() }),
    output: z.object({
      series: z.int(),
      warnings: z.array(z.enum(['as-at-before-outage', 'lower-than-known'])),
    }),
    errors: ['preview-gone', 'court-unknown', 'as-at-needed', 'time-in-future', 'import-stopped'],
    who: SUPERVISORS,
    effects: [],
  }),
  'cases.manualBook': call({
    // The cause book of manual cases, of the day, week or month in which `on` lies, as its paper would have it.
    nature: 'query',
    input: z.object(bookAsked),
    output: manualBook,
    errors: ['court-unknown', 'book-too-long'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'cases.printManualBook': call({
    nature: 'command',
    input: z.object({ key, ...bookAsked }),
    output: z.object({ paper }),
    errors: ['court-unknown', 'book-empty', 'book-too-long'],
    who: EVERY_ROLE,
    effects: ['print'],
  }),
  'cases.giveRange': call({
    nature: 'command',
    input: z.object({ key, ...newRange }),
    output: z.object({ id }),
    errors: RANGE_TROUBLES,
    who: SUPERVISORS,
    lent: true,
    effects: ['number'],
    refusalKept: true,
  }),
  'cases.giveRanges': call({
    // One of each series in one step: all of them are given, or none.
    nature: 'command',
    input: z.object({ key, ranges: z.array(z.object(newRange)).min(1).max(MOST_RANGES) }),
    output: z.object({ given: z.int() }),
    errors: RANGE_TROUBLES,
    who: SUPERVISORS,
    lent: true,
    effects: ['number'],
    refusalKept: true,
  }),
  'cases.closeRange': call({
    nature: 'command',
    input: z.object({ id, reason: needed(200) }),
    output: z.object({}),
    errors: ['range-unknown', 'range-closed'],
    who: SUPERVISORS,
    effects: [],
  }),
};
