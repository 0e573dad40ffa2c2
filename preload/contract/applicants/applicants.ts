/** The applicants' directory (S0.4). No call makes an AP. */
import { APPLICANT_STANDINGS } from '../../../domain/applicants/applicant-history';
import { APPLICANT_NUMBER_KINDS } from '../../../domain/applicants/applicant-number';
import { DIRECTORY_SHOWS } from '../../../domain/applicants/directory-shows';
import { z } from 'zod';
import { APPLICANT_SOURCES, PERMITS } from '../../../domain/applicants/applicant';
import { applicantListCalls, difference } from './lists';
import { call, EVERY_ROLE, SUPERVISORS } from '../call';
import { callCalls } from './calls';
import { enquiryCalls } from './enquiries';
import { civilDate, code, id, instant, key, listFile, needed, text } from '../values';

const number = z.object({ kind: z.enum(APPLICANT_NUMBER_KINDS), number: z.string(), old: z.string() });
const permits = z.array(z.enum(PERMITS)).max(2);
const address = z.object({ address: z.string(), bounced: z.string() });
const state = z.enum(APPLICANT_STANDINGS);
/** Of a change that an officer enters: where it came from, and the mail's date or reference. */
const origin = { source: z.enum(['mailbox', 'counter', 'telephone']), reference: text(200) };
/** As typed; the domain reads it and says what is wrong with it. */
const typed = {
  name: needed(200),
  number: needed(40),
  phones: z.array(text(40)).max(10),
  permits,
  systems: z.array(code).min(1).max(20),
  dataDate: z.union([civilDate, z.literal('')]),
};

export const applicantSummary = z.object({
  id,
  name: z.string(),
  /** SSM as it is; of a MyKad only what tells people apart. */
  number: z.string(),
  kind: z.enum(APPLICANT_NUMBER_KINDS),
  /** The first address that mail reaches, else the first. */
  address: z.string(),
  addresses: z.int(),
  bounced: z.int(),
  /** What a list gave as e-mail and is none; else empty. */
  unread: z.string(),
  permits,
  systems: z.array(z.string()),
  state,
});
export type ApplicantSummary = z.infer<typeof applicantSummary>;

const FIELD_ERRORS = [
  'name-missing', 'applicant-number-missing', 'applicant-number-rounded', 'applicant-number-malformed',
  'email-injection', 'email-formula', 'email-malformed', 'email-too-many', 'formula', 'phone-malformed', 'applicant-known',
] as const; // prettier-ignore

export const applicantsQuestion = z.object({
  text: text(200).default(''),
  show: z.enum(DIRECTORY_SHOWS).default('active'),
  /** Those alone whom this system concerns. */
  system: code.optional(),
  after: z.string().max(1000).nullable(),
});

export const applicantsCalls = {
  'applicants.list': call({
    // By name; `after` is a former page's `next`.
    nature: 'query',
    input: applicantsQuestion,
    output: z.object({ rows: z.array(applicantSummary), next: z.string().nullable() }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'applicants.counts': call({
    nature: 'query',
    input: z.object({}),
    output: z.object({
      active: z.int(), bounced: z.int(), unreachable: z.int(), retired: z.int(), mailbox: z.string(), calls: z.int(),
    }), // prettier-ignore
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'applicants.get': call({
    nature: 'query',
    input: z.object({ id }),
    output: z.object({
      id,
      state,
      name: z.string(),
      number,
      phones: z.array(z.string()),
      permits,
      systems: z.array(z.string()),
      dataDate: z.string(),
      addresses: z.array(address),
      unread: z.string(),
      names: z.array(z.string()),
      into: z.object({ id, name: z.string() }).nullable(),
      history: z.array(
        z.object({
          kind: z.string(),
          source: z.enum(APPLICANT_SOURCES),
          reference: z.string(),
          at: instant,
          officer: z.string(),
          /** The address, reason, code or names that the change speaks of. */
          detail: z.string(),
          differences: z.array(difference),
          /** Of an applicant that was taken over. */
          from: z.string().nullable(),
        }),
      ),
    }),
    errors: ['applicant-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'applicants.add': call({
    nature: 'command',
    input: z.object({
      key,
      ...typed,
      addresses: z.array(z.string().max(300)).max(10),
      ...origin,
      /** The row that a list was left with, mended so. */
      fromRow: z
        .object({ file: listFile, row: z.int().min(1) })
        .nullable()
        .default(null),
    }),
    output: z.object({ id }),
    errors: ['row-decided', ...FIELD_ERRORS],
    who: EVERY_ROLE,
    effects: [],
  }),
  'applicants.correct': call({
    // What is not in `addresses` any more is removed, what is new is added; each stands in the history.
    nature: 'command',
    input: z.object({ id, ...typed, addresses: z.array(z.string().max(300)).max(10), ...origin }),
    output: z.object({ changes: z.int() }),
    errors: ['applicant-unknown', 'applicant-not-active', ...FIELD_ERRORS],
    who: EVERY_ROLE,
    effects: [],
  }),
  'applicants.retire': call({
    nature: 'command',
    input: z.object({ id, reason: needed(300), ...origin }),
    output: z.object({}),
    errors: ['applicant-unknown', 'applicant-not-active'],
    who: SUPERVISORS,
    effects: [],
  }),
  'applicants.reinstate': call({
    nature: 'command',
    input: z.object({ id, reason: needed(300), ...origin }),
    output: z.object({}),
    errors: ['applicant-unknown', 'applicant-not-retired', 'applicant-known'],
    who: SUPERVISORS,
    effects: [],
  }),
  'applicants.merge': call({
    // `from` goes into `into`, which keeps its own details and gains what only the other one had.
    nature: 'command',
    input: z.object({ into: id, from: id, reason: needed(300), ...origin }),
    output: z.object({}),
    errors: ['applicant-unknown', 'applicant-not-active', 'applicant-same'],
    who: SUPERVISORS,
    effects: [],
  }),
  'applicants.markBounced': call({
    nature: 'command',
    input: z.object({ id, address: z.string().max(300), code: needed(40) }),
    output: z.object({}),
    errors: ['applicant-unknown', 'address-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'applicants.clearBounced': call({
    nature: 'command',
    input: z.object({ id, address: z.string().max(300) }),
    output: z.object({}),
    errors: ['applicant-unknown', 'address-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'applicants.setMailbox': call({
    nature: 'command',
    input: z.object({ mailbox: z.string().max(300) }),
    output: z.object({}),
    errors: ['email-malformed', 'email-injection', 'email-formula'],
    who: SUPERVISORS,
    effects: [],
  }),
  ...applicantListCalls,
  ...enquiryCalls,
  ...callCalls,
};
