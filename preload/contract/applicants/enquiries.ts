/** Enquiries about an outage, and who is to be called back (S0.7). */
import { z } from 'zod';
import { call, EVERY_ROLE } from '../call';
import { id, instant, key, needed, text } from '../values';

const enquiry = z.object({
  id,
  outage: z.string().nullable(),
  applicant: z.string().nullable(),
  name: z.string(),
  phone: z.string(),
  asked: z.string(),
  callBack: z.boolean(),
  at: instant,
  officer: z.string(),
  calls: z.array(z.object({ outcome: z.string(), note: z.string(), at: instant, officer: z.string() })),
  /** Nobody was reached yet. */
  open: z.boolean(),
});
export type Enquiry = z.infer<typeof enquiry>;

export const enquiriesQuestion = z.object({
  show: z.enum(['calls', 'all']),
  after: z.string().nullable(),
});

export const enquiryCalls = {
  'applicants.noteEnquiry': call({
    nature: 'command',
    input: z.object({
      key,
      outage: id.nullable(),
      applicant: id.nullable(),
      name: needed(200),
      phone: text(40),
      asked: needed(500),
      callBack: z.boolean(),
    }),
    output: z.object({ id }),
    errors: ['phone-needed', 'phone-malformed', 'applicant-unknown', 'outage-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'applicants.enquiries': call({
    // `calls`: those who want to be called and were not reached, the oldest first; `all`: every one, the newest first.
    nature: 'query',
    input: enquiriesQuestion,
    output: z.object({ rows: z.array(enquiry), next: z.string().nullable() }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'applicants.markCalled': call({
    nature: 'command',
    input: z.object({
      key,
      enquiry: id,
      outcome: z.enum(['reached', 'no-answer', 'wrong-number']),
      note: text(300),
    }),
    output: z.object({}),
    errors: ['enquiry-unknown', 'enquiry-done'],
    who: EVERY_ROLE,
    effects: [],
  }),
};
