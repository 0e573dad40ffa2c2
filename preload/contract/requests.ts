/** The request desk (S2, S3, S4): what is asked of it, step by step, each promise kept or told about in time. */
import { z } from 'zod';
import { WHY_REASONS } from '../../domain/calendar/due-trail';
import { STANDINGS } from '../../domain/requests/request-clock';
import { REQUEST_EVENTS, REQUEST_STATES } from '../../domain/requests/request';
import {
  COMPARISONS, DUTIES, EVIDENCE, OUTSIDE_PARTIES, PROMISE_UNITS, SEEDS, STEP_KINDS, WAYS,
} from '../../domain/requests/service'; // prettier-ignore
import { call, COUNTER_ROLES, EVERY_ROLE, SUPERVISORS } from './call';
import { listPage, listQuestion } from './list-question';
import { civilDate, id, instant, key, localMinute, needed, paper, text } from './values';

const words = z.object({ ms: z.string(), en: z.string() });
const way = z.enum(WAYS);
const duty = z.enum(DUTIES);
const code = z.string().regex(/^[a-z0-9-]{1,60}$/);

export const service = z.object({
  code,
  seed: z.enum(SEEDS),
  cite: z.string(),
  name: words,
  version: z.int(),
  asker: words,
  arrives: z.array(way),
  tells: z.array(way),
  fields: z.array(
    z.object({
      ...{ code, text: words, kind: z.enum(['text', 'number', 'document']) },
      ...{ min: z.int().optional(), max: z.int().optional() },
    }),
  ),
  steps: z.array(
    z.object({
      ...{ code, kind: z.enum(STEP_KINDS), by: z.enum([...DUTIES, ...OUTSIDE_PARTIES]), text: words },
      ...{ needs: z.array(code), evidence: z.array(z.enum(EVIDENCE)) },
      checks: z.array(z.object({ code, text: words })),
      ...{ notRequester: z.boolean(), optional: z.boolean() },
    }),
  ),
  clocks: z.array(
    z.object({
      ...{ code, name: words },
      promise: z
        .object({ count: z.int(), unit: z.enum(PROMISE_UNITS), comparison: z.enum(COMPARISONS) })
        .nullable(),
      ...{ starts: code, fulfilled: code, once: code.optional(), until: code.optional() },
    }),
  ),
  oneOfficer: z.boolean(),
  pauses: z.array(words),
});
export type ServiceEntry = z.infer<typeof service>;

const requestState = z.enum(REQUEST_STATES);

/** `standing` idle: nothing is promised, or its time has not begun. */
const clockStanding = z.object({
  clock: code,
  standing: z.enum(STANDINGS),
  /** Of one that runs: its time, or one that it was put off from, ended without a word. */
  broken: z.boolean(),
  from: instant.nullable(),
  promisedAt: instant.nullable(),
  dueAt: instant.nullable(),
  fulfilledAt: instant.nullable(),
  extensions: z.array(z.object({ to: instant, inTime: z.boolean() })),
});
export type ClockShown = z.infer<typeof clockStanding>;

const listedRequest = z.object({
  ...{ id, number: z.string(), service: code, serviceName: words, body: z.string(), person: z.string() },
  ...{ subject: z.string(), arrivedAt: instant, state: requestState, responsible: z.string() },
  /** Of the clock that falls due next. */
  dueAt: instant.nullable(),
});
export type ListedRequest = z.infer<typeof listedRequest>;

const requestEvent = z.object({
  ...{ kind: z.enum(REQUEST_EVENTS), step: z.string(), clock: z.string(), happenedAt: instant },
  ...{ toAt: instant.nullable(), who: z.string(), way: way.nullable(), reference: z.string() },
  ...{ note: z.string(), recordedAt: instant, officer: z.string() },
});

const why = z.object({
  ...{ from: z.string(), to: z.string().optional(), minutes: z.number() },
  ...{ reason: z.enum(WHY_REASONS), name: z.string().optional() },
});

/** A promise that fell due at another time when it was last answered: the calendar changed since. */
const formerAnswer = z.object({ clock: code, dueAt: instant.nullable(), at: instant });

export const request = listedRequest.extend({
  ...{ version: z.int(), phone: z.string(), email: z.string(), details: z.record(z.string(), z.string()) },
  ...{ way, outage: id.nullable(), receivedBy: z.string() },
  entry: service,
  /** Steps that were done, and stand. */
  done: z.record(z.string(), z.object({ at: instant, officer: z.string() })),
  /** Steps that can be done now. */
  open: z.array(code),
  paused: z.boolean(),
  clocks: z.array(clockStanding.extend({ why: z.array(why) })),
  former: z.array(formerAnswer),
  events: z.array(requestEvent),
});
export type Request = z.infer<typeof request>;

export const requestsQuestion = listQuestion(['due', 'received'], {
  day: civilDate.optional(),
  state: requestState.optional(),
  service: code.optional(),
  /** In whose hands. */
  responsible: id.optional(),
});

const given = {
  ...{ id, happenedLocal: localMinute, who: text(120), way: way.nullable(), reference: text(120) },
  note: text(1000),
};
const GIVEN_ERRORS = ['request-time-wrong', 'step-evidence-needed', 'request-way-wrong'] as const;
const STEP_ERRORS = [
  'request-unknown',
  'request-ended',
  'request-step-unknown',
  'request-step-done',
  'step-too-early',
  'duty-needed',
  'approval-by-supervisor',
  'one-officer',
  'step-by-requester',
  'step-check-needed',
  ...GIVEN_ERRORS,
] as const;
const act = { output: z.object({}), effects: [], nature: 'command' } as const;

export const requestsCalls = {
  'requests.desk': call({
    // What the desk offers, and who was given which duty.
    nature: 'query',
    input: z.object({}),
    output: z.object({
      services: z.array(service),
      duties: z.record(id, z.array(duty)),
      officers: z.array(z.object({ id, name: z.string(), role: z.string() })),
    }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'requests.receive': call({
    // As it came: by whom, for what, how and when. Its first step, and where the promise says so the start of its time.
    ...act,
    input: z.object({
      ...{ key, service: code, body: needed(160), person: needed(120), phone: text(40), email: text(120) },
      ...{ subject: needed(300), details: z.record(code, text(300)), way, arrivedLocal: localMinute },
      outage: id.nullable(),
    }),
    output: z.object({ id, number: z.string() }),
    errors: [
      'service-unknown',
      'request-way-wrong',
      'request-time-wrong',
      'request-field-needed',
      'request-field-wrong',
      'duty-needed',
      'outage-unknown',
      'phone-malformed',
      'email-malformed',
    ],
    who: COUNTER_ROLES,
  }),
  'requests.list': call({
    nature: 'query',
    input: requestsQuestion,
    output: listPage(listedRequest),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'requests.get': call({
    nature: 'query',
    input: z.object({ id }),
    output: z.object({ request }),
    errors: ['request-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'requests.do': call({
    // A step, done by whoever has the duty, or an outside party's answer written down.
    ...act,
    input: z.object({
      ...{ ...given, key, step: code, toLocal: localMinute.nullable() },
      checked: z.array(code).max(20),
    }),
    errors: STEP_ERRORS,
    who: COUNTER_ROLES,
    refusalKept: true,
  }),
  'requests.refuse': call({
    // Where a step decides: with the reason, of which the requester is told next.
    ...act,
    input: z.object({
      key,
      id,
      step: code,
      happenedLocal: localMinute,
      reference: text(120),
      note: needed(1000),
    }),
    errors: [...STEP_ERRORS, 'step-decides-nothing'],
    who: COUNTER_ROLES,
    refusalKept: true,
  }),
  'requests.extend': call({
    // Service recovery (S2.18): a later time, why, and the word to the requester.
    ...act,
    input: z.object({ ...given, key, clock: code, toLocal: localMinute }),
    output: z.object({ inTime: z.boolean() }),
    errors: ['request-unknown', 'clock-not-running', 'extension-not-later', ...GIVEN_ERRORS],
    who: COUNTER_ROLES,
  }),
  'requests.wait': call({
    // The clock waits, or goes on, where the entry lets it.
    ...act,
    input: z.object({
      key,
      id,
      kind: z.enum(['paused', 'resumed']),
      happenedLocal: localMinute,
      note: needed(300),
    }),
    errors: ['request-unknown', 'request-ended', 'pause-not-allowed', 'pause-wrong', 'request-time-wrong'],
    who: COUNTER_ROLES,
  }),
  'requests.note': call({
    ...act,
    input: z.object({ key, id, note: needed(1000) }),
    errors: ['request-unknown'],
    who: COUNTER_ROLES,
  }),
  'requests.handOver': call({
    ...act,
    input: z.object({ key, id, officer: id, note: needed(300) }),
    errors: ['request-unknown', 'request-ended', 'officer-unknown', 'duty-needed', 'request-in-hand'],
    who: COUNTER_ROLES,
  }),
  'requests.withdraw': call({
    // The requester does not want it any more.
    ...act,
    input: z.object({ key, id, happenedLocal: localMinute, note: needed(300) }),
    errors: ['request-unknown', 'request-ended', 'request-time-wrong'],
    who: COUNTER_ROLES,
  }),
  'requests.merge': call({
    // The same was asked twice: this one goes on as the other, which is of the same service.
    ...act,
    input: z.object({ key, id, into: needed(40), note: text(300) }),
    errors: ['request-unknown', 'request-ended', 'merge-unknown', 'merge-other-service', 'merge-itself'],
    who: COUNTER_ROLES,
  }),
  'requests.reopen': call({
    // From a step on, which is done again; its clock runs on as if it had never been fulfilled.
    ...act,
    input: z.object({ key, id, step: code, note: needed(300) }),
    errors: ['request-unknown', 'request-not-ended', 'request-step-unknown'],
    who: SUPERVISORS,
    lent: true,
  }),
  'requests.correct': call({
    // When a step was done was written down wrongly.
    ...act,
    input: z.object({ key, id, step: code, happenedLocal: localMinute, note: needed(300) }),
    errors: ['request-unknown', 'request-ended', 'request-step-unknown', 'request-time-wrong'],
    who: SUPERVISORS,
    lent: true,
  }),
  'requests.file': call({
    // Where its papers lie (S4.6).
    ...act,
    input: z.object({ key, id, reference: needed(120) }),
    errors: ['request-unknown', 'request-not-ended', 'request-not-told'],
    who: COUNTER_ROLES,
  }),
  'requests.printSlip': call({
    // What the customer takes along: number, and the time promised.
    nature: 'command',
    input: z.object({ key, id }),
    output: z.object({ paper }),
    errors: ['request-unknown'],
    who: COUNTER_ROLES,
    effects: ['print'],
  }),
  'requests.saveService': call({
    // The next version of an entry; requests that run keep theirs.
    nature: 'command',
    input: z.object({ service }),
    output: z.object({ version: z.int() }),
    errors: [
      'service-unknown',
      'entry-steps-wrong',
      'entry-clocks-wrong',
      'entry-ways-missing',
      'entry-version-old',
      'ap-manual-forbidden',
    ],
    who: ['administrator'],
    effects: [],
    refusalKept: true,
  }),
  'requests.saveDuties': call({
    nature: 'command',
    input: z.object({ duties: z.record(id, z.array(duty)) }),
    output: z.object({}),
    errors: ['officer-unknown'],
    who: ['administrator'],
    effects: [],
  }),
};
