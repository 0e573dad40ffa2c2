/** Court papers after their issue: signed and sealed, handed over, served (S1.5). */
import { z } from 'zod';
import { CASE_KINDS, PARTY_ROLES } from '../../domain/cases/case-type';
import { SERVICE_DOUBTS, SERVICE_MANNERS } from '../../domain/summonses/service';
import { COURT_PAPER_MADE } from '../../domain/summonses/summons';
import { SUMMONS_STAGES, SUMMONS_STEPS, WAITING_STAGES } from '../../domain/summonses/summons-life';
import { call, COUNTER_ROLES, EVERY_ROLE } from './call';
import { listPage, listQuestion } from './list-question';
import { caseTypeCode, civilDate, courtCode, id, instant, key, localMinute, needed, text } from './values';

export const summonsesQuestion = listQuestion(['issued', 'hearing'], {
  /** Of the issue. */
  day: civilDate.optional(),
  state: z.enum(WAITING_STAGES).optional(),
  court: courtCode.optional(),
  outage: id.optional(),
});

export const waitingSummons = z.object({
  id,
  caseId: id,
  number: z.string(),
  court: courtCode,
  caseType: caseTypeCode,
  /** The first of those who are called; empty where nobody is. */
  party: z.string(),
  /** Who brought the case: takes the paper along. */
  firstParty: z.string(),
  hearingAt: z.string(),
  issuedAt: instant,
  copies: z.int(),
  made: z.enum(COURT_PAPER_MADE),
  stage: z.enum(SUMMONS_STAGES),
});
export type WaitingSummons = z.infer<typeof waitingSummons>;

const step = z.object({
  id,
  kind: z.enum(SUMMONS_STEPS),
  person: z.string(),
  manner: z.enum([...PARTY_ROLES, ...SERVICE_MANNERS, '']),
  happenedAt: instant,
  leave: z.string(),
  note: z.string(),
  officer: z.string(),
  /** Why it was taken back; null where it stands. */
  undone: z.string().nullable(),
});
export const courtPaper = z.object({
  id,
  kind: z.enum(CASE_KINDS),
  court: courtCode,
  party: z.string(),
  issuedAt: instant,
  hearingAt: z.string(),
  copies: z.int(),
  made: z.enum(COURT_PAPER_MADE),
  stage: z.enum(SUMMONS_STAGES),
  service: z.enum(['served', 'not-served']).nullable(),
  /** The last day that leaves the hearing its clear days, and the last one without leave. */
  serveBy: civilDate,
  expiresOn: civilDate,
  clearDays: z.int(),
  steps: z.array(step),
});
export type CourtPaper = z.infer<typeof courtPaper>;
export type CourtPaperStep = z.infer<typeof step>;

/** Null: now. */
const when = localMinute.nullable().default(null);
/** One act for many: all of them, or none. */
const many = z.array(id).min(1).max(500);

const taker = z.discriminatedUnion('kind', [
  /** Of each paper's own case. */
  z.object({ kind: z.literal('party'), role: z.enum(PARTY_ROLES), ordinal: z.int().min(1) }),
  z.object({ kind: z.literal('other'), name: needed(160) }),
]);
export type Taker = z.infer<typeof taker>;

const STEP_ERRORS = ['summons-unknown', 'summons-replaced', 'time-in-future', 'time-before-step'] as const;

export const summonsesCalls = {
  'summonses.list': call({
    // What is unsealed or not handed over.
    nature: 'query',
    input: summonsesQuestion,
    output: listPage(waitingSummons),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'summonses.ofCase': call({
    nature: 'query',
    input: z.object({ id }),
    output: z.object({
      /** The newest first. */
      papers: z.array(courtPaper),
      people: z.array(z.object({ role: z.enum(PARTY_ROLES), ordinal: z.int(), name: z.string() })),
    }),
    errors: ['case-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'summonses.pendaftar': call({
    // Who signed and sealed last, of each court; none before the first.
    nature: 'query',
    input: z.object({}),
    output: z.object({ names: z.record(courtCode, z.string()) }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'summonses.seal': call({
    nature: 'command',
    input: z.object({ key, summonses: many, pendaftar: needed(120), sealedLocal: when }),
    output: z.object({ count: z.int() }),
    errors: [...STEP_ERRORS, 'summons-sealed', 'summons-handed-over'],
    who: COUNTER_ROLES,
    effects: ['number'],
    refusalKept: true,
  }),
  'summonses.handOver': call({
    nature: 'command',
    input: z.object({ key, summonses: many, to: taker, handedLocal: when }),
    output: z.object({ count: z.int() }),
    errors: [...STEP_ERRORS, 'summons-unsealed', 'summons-handed-over', 'party-unknown'],
    who: COUNTER_ROLES,
    effects: ['number'],
    refusalKept: true,
  }),
  'summonses.serve': call({
    // What came of one try to serve it, where that happens before re-registration.
    nature: 'command',
    input: z.object({
      key,
      summons: id,
      result: z.enum(['served', 'not-served']),
      how: z.enum(SERVICE_MANNERS),
      servedLocal: localMinute,
      /** The order for substituted service, or the leave to serve after 12 months. */
      leave: text(120),
      note: text(300),
      /** Doubts that the officer has answered. */
      acceptedWarnings: z.array(z.string().max(60)).max(20),
    }),
    output: z.object({}),
    errors: [
      ...STEP_ERRORS,
      'summons-not-handed-over',
      'summons-served',
      'service-nobody',
      'service-order-needed',
      'service-note-needed',
      ...SERVICE_DOUBTS,
    ],
    who: COUNTER_ROLES,
    effects: ['number'],
    refusalKept: true,
  }),
  'summonses.undo': call({
    // A step recorded by mistake: it stays where it stands, and a further event takes it back.
    nature: 'command',
    input: z.object({ key, summons: id, step: id, reason: needed(300) }),
    output: z.object({}),
    errors: ['summons-unknown', 'summons-replaced', 'summons-step-unknown', 'step-not-last'],
    who: COUNTER_ROLES,
    effects: ['number'],
    refusalKept: true,
  }),
};
