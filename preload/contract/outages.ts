/** One outage: who reported it, who confirmed it, what was decided, when it ended. */
import { SUM_KINDS } from '../../domain/outages/closing-sum';
import { z } from 'zod';
import { LEFT_KINDS } from '../../domain/outages/left-open';
import { OPTIONS, OUTAGE_STATES, OUTAGE_EVENTS } from '../../domain/outages/outage';
import type { CivilDate } from '../../domain/time/civil-time';
import { call, EVERY_ROLE, SUPERVISORS } from './call';
import { listPage, listQuestion } from './list-question';
import { civilDate, courtCode, id, instant, key, localMinute, needed, text } from './values';

export const outageState = z.enum(OUTAGE_STATES);
export const option = z.enum(OPTIONS);
export const system = z.string().regex(/^[A-Z0-9-]{1,16}$/);

/** On whose word a court's option was decided; a letter's reference and day may not be known yet. */
export const decisionLetter = z.object({
  from: needed(120),
  reference: text(80),
  date: civilDate.transform((day) => day as CivilDate).nullable(),
});

/** By what way somebody was told. */
export const HOWS = ['telephone', 'e-mail', 'in-person', 'seen'] as const;
const toldHow = z.enum(HOWS);

export const outageSummary = z.object({
  id,
  system,
  state: outageState,
  startedAt: instant,
  restoredAt: instant.nullable(),
  closedAt: instant.nullable(),
  /** When the fallback came into force, or will by its threshold; null where it never did, or a person decides. */
  forceAt: instant.nullable(),
  /** What part is down; empty: all of it. */
  partial: z.string(),
  /** Entered after the fact: its deadlines are shown as they were. */
  backdated: z.boolean(),
  /** The system's clock hours and working hours (S0.1, S0.5) as they were when it was reported. */
  thresholdHours: z.int().nullable(),
  updateHours: z.int().nullable(),
  noticeHours: z.int().nullable(),
  /** The option now in force per court (S1.1). */
  options: z.record(courtCode, option),
});
export type OutageSummary = z.infer<typeof outageSummary>;

export const outageEvent = z.object({
  kind: z.enum(OUTAGE_EVENTS),
  at: instant,
  /** When it was so, which may be earlier than when it was entered. */
  effectiveAt: instant,
  /** Confirmed before the threshold. */
  early: z.boolean().optional(),
  officer: z.string(),
  court: courtCode.optional(),
  option: option.optional(),
  /** What the system's owner said: who, by what way, and whether it is being repaired. */
  said: z.object({ by: z.string(), how: z.string(), repairing: z.boolean() }).optional(),
  /** With a decision: the letter that it rests on, if any. */
  letter: decisionLetter.optional(),
  note: z.string().optional(),
});

export const OVER_STATES = ['closed', 'dismissed'] as const satisfies readonly z.infer<typeof outageState>[];
/** `day` is the day on which it began. */
export const outagesQuestion = listQuestion(['reported', 'started', 'system'], {
  day: civilDate.optional(),
  system: system.optional(),
  state: z.enum(OVER_STATES).optional(),
});

export const outagesCalls = {
  'outages.open': call({
    // What the strip shows on every screen.
    nature: 'query',
    input: z.object({}),
    output: z.object({ outages: z.array(outageSummary) }),
    errors: [],
    who: 'anyone',
    windows: ['main', 'board'],
    effects: [],
  }),
  'outages.list': call({
    // Those that are over.
    nature: 'query',
    input: outagesQuestion,
    output: listPage(outageSummary),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'outages.get': call({
    nature: 'query',
    input: z.object({ id }),
    output: z.object({
      outage: outageSummary,
      told: z.object({ by: z.string(), how: z.string(), at: instant }),
      note: z.string(),
      events: z.array(outageEvent),
      made: z.object({
        ...{ cases: z.int(), esv2: z.int(), existing: z.int(), receipts: z.int(), amountSen: z.int() },
      }),
      /** Of each kind, how what was made comes out. */
      sum: z.array(
        z.object({
          kind: z.enum(SUM_KINDS),
          ...{ made: z.int(), reregistered: z.int(), migrated: z.int(), withdrawn: z.int() },
          ...{ writtenOff: z.int(), carriedOver: z.int(), open: z.int() },
        }),
      ),
      /** Court papers issued in it, and how far they are (S1.5). */
      courtPapers: z.object({ issued: z.int(), sealed: z.int(), handedOver: z.int(), served: z.int() }),
      /** New cases that were received incomplete in it, and how each came out. */
      intakes: z.object({
        ...{ received: z.int(), incomplete: z.int(), registered: z.int(), entered: z.int() },
        givenBack: z.int(),
      }),
      /** Parties whose case has another number in ESV3: told of it, or not (S1.8). */
      letters: z.object({ told: z.int(), untold: z.int() }),
      /** The journal entry with which it was closed: any copy of the register can be held against it. */
      closing: z.object({ seq: z.int(), hash: z.string() }).nullable(),
    }),
    errors: ['outage-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'outages.report': call({
    nature: 'command',
    input: z.object({
      key,
      system,
      startedLocal: localMinute,
      toldBy: needed(120),
      toldHow,
      note: text(500),
      /** What part is down; empty: all of it. */
      partial: text(200).default(''),
      /** For an outage that is over already: a supervisor enters it whole. */
      restoredLocal: localMinute.nullable().default(null),
      /** The probe's proposal that this report takes up. */
      proposal: id.nullable().default(null),
    }),
    output: z.object({ id }),
    errors: [
      'outage-already-open',
      'outage-overlaps',
      'system-retired',
      'time-in-future',
      'time-before-start',
      'supervisor-restores',
      'proposal-unknown',
      'proposal-settled',
    ],
    who: EVERY_ROLE,
    effects: [],
  }),
  'outages.confirm': call({
    nature: 'command',
    input: z.object({ id, reason: text(300) }),
    output: z.object({}),
    errors: ['outage-unknown', 'outage-state-wrong', 'early-reason-needed'],
    who: SUPERVISORS,
    lent: true,
    effects: [],
  }),
  'outages.ownerSaid': call({
    // What BPM says of it beside its first word (S0.2): a notice states no more than was said, and a report names who.
    nature: 'command',
    input: z.object({
      key,
      id,
      saidLocal: localMinute,
      toldBy: needed(120),
      toldHow,
      note: needed(300),
      repairing: z.boolean(),
    }),
    output: z.object({}),
    errors: ['outage-unknown', 'outage-state-wrong', 'time-in-future', 'time-before-start'],
    who: SUPERVISORS,
    lent: true,
    effects: [],
  }),
  'outages.dismiss': call({
    nature: 'command',
    input: z.object({ id, reason: needed(300) }),
    output: z.object({}),
    errors: ['outage-unknown', 'outage-state-wrong', 'outage-confirmed', 'outage-has-cases'],
    who: SUPERVISORS,
    lent: true,
    effects: [],
  }),
  'outages.decide': call({
    nature: 'command',
    input: z.object({
      id,
      court: courtCode,
      option,
      reason: text(300),
      letter: decisionLetter.nullable().default(null),
    }),
    output: z.object({}),
    errors: [
      'outage-unknown',
      'outage-state-wrong',
      'court-unknown',
      'esv2-ended',
      'option-not-for-system',
      'letter-in-future',
    ],
    who: SUPERVISORS,
    lent: true,
    effects: [],
  }),
  'outages.restore': call({
    // Journey end-outage: states the recovery, closes nothing yet, makes the re-registration list, backs up.
    nature: 'command',
    input: z.object({ id, restoredLocal: localMinute, toldBy: needed(120) }),
    output: z.object({ open: z.int() }),
    errors: [
      'outage-unknown',
      'outage-state-wrong',
      'outage-overlaps',
      'time-in-future',
      'time-before-start',
    ],
    who: SUPERVISORS,
    lent: true,
    effects: [],
  }),
  'outages.leftOpen': call({
    // What hangs on others and is still open; `seen` marks exactly these.
    nature: 'query',
    input: z.object({ id }),
    output: z.object({
      lines: z.array(z.object({ kind: z.enum(LEFT_KINDS), count: z.int(), number: z.string() })),
      seen: z.string(),
    }),
    errors: [],
    who: EVERY_ROLE,
    mixed: true,
    effects: [],
  }),
  'outages.close': call({
    nature: 'command',
    input: z.object({
      id,
      /** What is left open, as it was seen, and why; null where nothing is. */
      left: z
        .object({ seen: z.string().max(64), reason: needed(300) })
        .nullable()
        .default(null),
    }),
    output: z.object({}),
    errors: [
      'outage-unknown',
      'outage-state-wrong',
      'rows-still-open',
      'papers-still-open',
      'steps-still-open',
      'package-missing',
      'package-behind',
      'left-open',
      'left-open-changed',
    ],
    who: SUPERVISORS,
    lent: true,
    effects: [],
  }),
};
