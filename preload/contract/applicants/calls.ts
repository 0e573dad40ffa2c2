/** Who is told by telephone in an outage, since no letter reaches them (S0.3). */
import { z } from 'zod';
import { CALL_STANDINGS, CALL_WHYS, TOLD_OUTCOMES } from '../../../domain/applicants/calling';
import { call, COUNTER_ROLES, EVERY_ROLE } from '../call';
import { id, instant, key, localMinute, needed, text } from '../values';

const outcome = z.enum(TOLD_OUTCOMES);
export const callee = z.object({
  /** The applicant's. */
  id,
  name: z.string(),
  /** SSM as it is; of a MyKad only what tells people apart. */
  number: z.string(),
  phones: z.array(z.string()),
  /** What a list gave as e-mail and is none; else empty. */
  unread: z.string(),
  why: z.enum(CALL_WHYS),
  standing: z.enum(CALL_STANDINGS),
  calls: z.array(
    z.object({ number: z.string(), outcome, note: z.string(), calledAt: instant, officer: z.string() }),
  ),
});
export type Callee = z.infer<typeof callee>;

export const callsQuestion = z.object({
  outage: id,
  /** Those who still are to be told, or who were; else both. */
  show: z.enum(['open', 'done']).optional(),
  after: z.string().max(1000).nullable().default(null),
});

export const callCalls = {
  'applicants.callList': call({
    // By name.
    nature: 'query',
    input: callsQuestion,
    output: z.object({ rows: z.array(callee), next: z.string().nullable() }),
    errors: [],
    who: EVERY_ROLE,
    mixed: true,
    effects: [],
  }),
  'applicants.callCounts': call({
    nature: 'query',
    input: z.object({ outage: id }),
    output: z.object({ open: z.int(), done: z.int() }),
    errors: ['outage-unknown'],
    who: EVERY_ROLE,
    mixed: true,
    effects: [],
  }),
  'applicants.call': call({
    // What came of one call; whoever was not told stays on the list and is tried again.
    nature: 'command',
    input: z.object({
      key,
      outage: id,
      applicant: id,
      number: needed(40),
      calledLocal: localMinute,
      outcome,
      note: text(300),
    }),
    output: z.object({}),
    errors: [
      'outage-unknown',
      'applicant-unknown',
      'call-not-now',
      'call-not-needed',
      'call-made',
      'phone-malformed',
      'time-in-future',
      'time-before-start',
    ],
    who: COUNTER_ROLES,
    effects: [],
  }),
};
