/** The applicants' directory (S0.4), lists taken into it, and enquiries with their call list (S0.7). No call makes an AP. */
import { z } from 'zod';
import { APPLICANT_SOURCES, PERMITS } from '../../domain/applicant';
import { ROW_REASONS } from '../../domain/applicant-sheet';
import { DOUBTS } from '../../domain/applicant-match';
import { call, EVERY_ROLE, SUPERVISORS } from './call';
import { civilDate, code, id, instant, key, needed, text } from './values';

const number = z.object({ kind: z.enum(['ssm', 'ssm-old', 'mykad']), number: z.string(), old: z.string() });
const permits = z.array(z.enum(PERMITS)).max(2);
const address = z.object({ address: z.string(), bounced: z.string() });
const state = z.enum(['active', 'retired', 'merged']);
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
  kind: z.enum(['ssm', 'ssm-old', 'mykad']),
  /** The first address that mail reaches, else the first. */
  address: z.string(),
  addresses: z.int(),
  bounced: z.int(),
  permits,
  systems: z.array(z.string()),
  state,
});
export type ApplicantSummary = z.infer<typeof applicantSummary>;

const difference = z.object({
  field: z.enum(['name', 'number', 'phones', 'permits', 'systems', 'addresses', 'dataDate']),
  from: z.string(),
  to: z.string(),
});
const pile = z.enum(['new', 'changed', 'same', 'doubtful', 'refused', 'done']);
export const importRow = z.object({
  row: z.int(),
  name: z.string(),
  number: z.string(),
  addresses: z.array(z.string()),
  /** Why it is doubtful or refused; empty in the other piles. */
  reason: z.union([z.enum(ROW_REASONS), z.enum(DOUBTS), z.literal('')]),
  /** The piece that is wrong. */
  text: z.string(),
  differences: z.array(difference),
  /** Whom a doubtful row may be: of the directory, or of an earlier row. */
  known: z
    .object({ name: z.string(), number: z.string(), address: z.string(), row: z.int().nullable(), applicant: id.nullable() })
    .nullable(), // prettier-ignore
  answers: z.array(z.enum(['new', 'update', 'skip'])),
});
export type ImportRow = z.infer<typeof importRow>;
const counts = z.object({
  new: z.int(), changed: z.int(), same: z.int(), doubtful: z.int(), refused: z.int(), done: z.int(),
}); // prettier-ignore

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

const FIELD_ERRORS = [
  'name-missing', 'name-too-long', 'applicant-number-missing', 'applicant-number-rounded', 'applicant-number-malformed',
  'email-injection', 'email-formula', 'email-malformed', 'email-too-many', 'formula', 'phone-malformed', 'applicant-known',
] as const; // prettier-ignore

export const applicantsCalls = {
  'applicants.list': call({
    // By name; `after` is a former page's `next`.
    nature: 'query',
    input: z.object({
      text: text(200).default(''),
      show: z.enum(['active', 'bounced', 'unreachable', 'retired']).default('active'),
      after: z.string().max(1000).nullable(),
    }),
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
    input: z.object({ key, ...typed, addresses: z.array(z.string().max(300)).max(10), ...origin }),
    output: z.object({ id }),
    errors: FIELD_ERRORS,
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
  'applicants.preview': call({
    // A list that was chosen or dropped: read, matched, nothing kept.
    nature: 'task',
    input: z.object({ name: text(200), base64: z.base64() }),
    output: z.object({
      token: id,
      name: z.string(),
      file: z.string(),
      counts,
      /** Rows without any address, among the new ones. */
      unreachable: z.int(),
      /** Doubts and reasons with how often. */
      reasons: z.array(z.object({ reason: z.string(), pile, count: z.int() })),
      unended: z.boolean(),
    }),
    errors: [
      'file-too-large',
      'file-unreadable',
      'sheet-empty',
      'sheet-no-header',
      'columns-missing',
      'columns-twice',
    ],
    who: SUPERVISORS,
    effects: [],
  }),
  'applicants.previewRows': call({
    nature: 'query',
    input: z.object({ token: id, pile, after: z.int().min(0).default(0) }),
    output: z.object({ rows: z.array(importRow), next: z.int().nullable() }),
    errors: ['preview-gone'],
    who: SUPERVISORS,
    effects: [],
  }),
  'applicants.import': call({
    // Rows are taken in small transactions; what an interruption leaves is taken when the file is read again.
    nature: 'task',
    input: z.object({
      token: id,
      takeNew: z.boolean(),
      takeChanged: z.boolean(),
      /** For all doubtful rows of a reason. */
      answers: z
        .array(z.object({ reason: z.enum(DOUBTS), answer: z.enum(['new', 'update', 'skip']) }))
        .max(20),
      /** For single rows; these count before the others. */
      rows: z.array(z.object({ row: z.int().min(1), answer: z.enum(['new', 'update', 'skip']) })).max(20_000),
    }),
    output: z.object({ added: z.int(), updated: z.int(), skipped: z.int(), same: z.int(), left: z.int() }),
    errors: ['preview-gone', 'import-stopped'],
    who: SUPERVISORS,
    effects: [],
  }),
  'applicants.exportRefused': call({
    // Rows that were refused, with their reasons, for whoever must mend the list. Asks for the folder.
    nature: 'task',
    input: z.object({ token: id }),
    output: z.object({ path: z.string() }).nullable(),
    errors: ['preview-gone', 'folder-unusable', 'disk-full'],
    who: SUPERVISORS,
    effects: [],
  }),
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
    input: z.object({ show: z.enum(['calls', 'all']), after: z.string().nullable() }),
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
