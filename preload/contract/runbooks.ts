/** What to do now: the steps of an outage with who, by when and evidence, and the data they come from. */
import { z } from 'zod';
import { STEP_ACTIONS, type StepDue } from '../../domain/runbooks/runbook';
import { call, EVERY_ROLE } from './call';
import { option } from './outages';
import { code, id, instant, key, lines, localMinute, needed, text } from './values';

const hours = z.int().min(1).max(240);
const due = z.discriminatedUnion('at', [
  z.object({ at: z.literal('at-once') }),
  z.object({ at: z.literal('before-force') }),
  z.object({ at: z.literal('in-force') }),
  z.object({ at: z.literal('after-force'), hours }),
  z.object({ at: z.literal('at-restoration') }),
  z.object({ at: z.literal('after-restoration'), hours }),
  z.object({ at: z.literal('restored') }),
]) satisfies z.ZodType<StepDue>;

const stepId = z.string().regex(/^[a-z0-9-]{1,40}$/, 'step-id-malformed');

export const runbookStep = z.object({
  id: stepId,
  textMs: needed(160),
  textEn: needed(160),
  noteMs: lines(800),
  noteEn: lines(800),
  cite: text(60),
  who: needed(60),
  due,
  evidence: z.boolean(),
  action: z.enum(STEP_ACTIONS).nullable(),
});

export const runbook = z.object({
  code,
  titleMs: needed(160),
  titleEn: needed(160),
  source: needed(300),
  sourceDate: text(40),
  version: z.int().min(1),
  parts: z
    .array(
      z.object({
        id: stepId,
        titleMs: needed(160),
        titleEn: needed(160),
        option: option.nullable(),
        steps: z.array(runbookStep).max(60),
      }),
    )
    .min(1)
    .max(20),
});
export type RunbookValue = z.infer<typeof runbook>;

/** One step as it stands in an outage. */
export const standingStep = runbookStep.extend({
  dueAt: instant.nullable(),
  /**
   * `later` its time has not come, `never` it belongs to a fallback that was not in force, `overtaken` the clock brought
   * the fallback into force before anybody did it: nobody is credited with it.
   */
  state: z.enum(['open', 'done', 'not-needed', 'later', 'never', 'overtaken']),
  /** The app saw it happen; nobody ticks it, nobody takes it back. */
  byApp: z.boolean(),
  doneAt: instant.nullable(),
  officer: z.string().nullable(),
  /** The journal entry that says who or what did it, or overtook it; null where nothing did. */
  entry: z.int().nullable(),
  evidenceText: z.string(),
  reason: z.string(),
});
export type StandingStep = z.infer<typeof standingStep>;

export const outageRunbook = runbook.omit({ parts: true }).extend({
  parts: z.array(
    z.object({ id: stepId, titleMs: z.string(), titleEn: z.string(), steps: z.array(standingStep) }),
  ),
  /** The step that comes next; null when nothing is open. */
  next: z.string().nullable(),
});

export const runbooksCalls = {
  'runbooks.list': call({
    nature: 'query',
    input: z.object({}),
    output: z.object({ runbooks: z.array(runbook) }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'runbooks.save': call({
    // The version grows by one here; outages that run keep the version they began with.
    nature: 'command',
    input: z.object({ runbook: runbook.omit({ version: true }) }),
    output: z.object({ version: z.int() }),
    errors: ['runbook-step-twice', 'runbook-action-missing'],
    who: ['administrator'],
    effects: [],
  }),
  'runbooks.of': call({
    nature: 'query',
    input: z.object({ outage: id }),
    output: outageRunbook,
    errors: ['outage-unknown'],
    who: EVERY_ROLE,
    mixed: true,
    effects: [],
  }),
  'runbooks.done': call({
    nature: 'command',
    /** `doneLocal`: when it was done; null is now. */
    input: z.object({
      key,
      outage: id,
      step: stepId,
      doneLocal: localMinute.nullable().default(null),
      evidence: text(300),
    }),
    output: z.object({}),
    errors: [
      'outage-unknown',
      'step-unknown',
      'step-not-open',
      'step-by-app',
      'evidence-needed',
      'time-in-future',
      'time-before-start',
    ],
    who: EVERY_ROLE,
    effects: [],
  }),
  'runbooks.notNeeded': call({
    nature: 'command',
    input: z.object({ key, outage: id, step: stepId, reason: needed(300) }),
    output: z.object({}),
    errors: ['outage-unknown', 'step-unknown', 'step-not-open', 'step-by-app'],
    who: ['supervisor', 'administrator'],
    effects: [],
  }),
  'runbooks.undo': call({
    // What was entered stays; a further event says that it does not count.
    nature: 'command',
    input: z.object({ key, outage: id, step: stepId, reason: needed(300) }),
    output: z.object({}),
    errors: ['outage-unknown', 'step-unknown', 'step-not-done', 'step-by-app'],
    who: EVERY_ROLE,
    effects: [],
  }),
};
