/** New cases received with something missing, until each is registered, entered into ESV3 or given back (S1.2). */
import { z } from 'zod';
import { INTAKE_EVENTS, INTAKE_STATES, LETTER_LANGUAGES } from '../../domain/intakes/intake';
import { canonicalInput } from '../../domain/journal/journal';
import { call, COUNTER_ROLES, EVERY_ROLE } from './call';
import { listPage, listQuestion } from './list-question';
import { caseTypeCode, civilDate, courtCode, id, instant, key, lines, needed, paper, text } from './values';

/** What the counter's form keeps: plain data of whole numbers, so that one key can be held to one form. */
const typedForm = z.unknown().refine((form) => form === undefined || isCanonical(form), 'value-wrong');

function isCanonical(value: unknown): boolean {
  try {
    canonicalInput(value);
    return true;
  } catch {
    return false;
  }
}

const state = z.enum(INTAKE_STATES);
const letter = z.enum(LETTER_LANGUAGES);

export const intakesQuestion = listQuestion(['received'], {
  day: civilDate.optional(),
  outage: id.optional(),
  court: courtCode.optional(),
});

export const intake = z.object({
  id,
  /** What stands on its letter, and what people name on the telephone. */
  reference: z.string(),
  outage: id,
  court: courtCode,
  caseType: caseTypeCode,
  party: z.string(),
  idNumber: z.string(),
  address: z.string(),
  phone: z.string(),
  /** Empty where the other side is not named yet. */
  other: z.string(),
  /** What is missing, each by name, in both languages. */
  missing: z.array(z.object({ code: z.string(), nameMs: z.string(), nameEn: z.string() })),
  note: z.string(),
  at: instant,
  officer: z.string(),
  state,
  /** Of the last letter. */
  askedAt: instant.nullable(),
});
export type Intake = z.infer<typeof intake>;

export const receiveIntakeInput = z.object({
  key,
  /** The one that goes on; null: received now. */
  intake: id.nullable(),
  outage: id,
  court: courtCode,
  caseType: caseTypeCode,
  party: needed(160),
  idNumber: text(40),
  address: lines(300),
  phone: text(30),
  other: text(160),
  /** Documents of the type by their code, and other things. */
  missing: z.array(z.string().max(24)).max(70),
  note: lines(500),
  /** The counter's form, with which it goes on without being typed again. */
  form: typedForm,
  /** The letter that asks for what is missing. */
  letter: letter.nullable(),
});

const settled = ['intake-unknown', 'intake-settled'] as const;
const givenUp = { input: z.object({ id, reason: needed(300) }), output: z.object({}) };

export const intakesCalls = {
  'intakes.receive': call({
    nature: 'command',
    input: receiveIntakeInput,
    output: z.object({ id, reference: z.string(), paper: paper.nullable() }),
    errors: [
      ...settled,
      'outage-unknown',
      'outage-state-wrong',
      'option-forbids',
      'ap-manual-forbidden',
      'court-unknown',
      'case-type-unknown',
      'nothing-missing',
      'missing-unknown',
      'letters-not-printable',
      'draft-too-large',
    ],
    who: COUNTER_ROLES,
    effects: ['print'],
  }),
  'intakes.list': call({
    nature: 'query',
    input: intakesQuestion,
    output: listPage(intake),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'intakes.get': call({
    nature: 'query',
    input: z.object({ id }),
    output: z.object({
      intake,
      /** What was typed of it, as the counter's form keeps it. */
      form: z.unknown(),
      /** Id of the case that it became. */
      case: id.nullable(),
      events: z.array(
        z.object({
          kind: z.enum(INTAKE_EVENTS),
          reference: z.string(),
          language: letter.nullable(),
          reason: z.string(),
          at: instant,
          officer: z.string(),
        }),
      ),
    }),
    errors: ['intake-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'intakes.ask': call({
    // The letter that asks for what is missing, once more or in the other language.
    nature: 'command',
    input: z.object({ key, id, language: letter }),
    output: z.object({ paper }),
    errors: [...settled, 'letters-not-printable'],
    who: COUNTER_ROLES,
    effects: ['print'],
  }),
  'intakes.enter': call({
    // The system was back first: registered there, under this number.
    nature: 'command',
    input: z.object({ id, number: needed(40) }),
    output: z.object({}),
    errors: [...settled, 'outage-state-wrong', 'case-number-malformed'],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'intakes.withdraw': call({
    // Its party let it go.
    nature: 'command',
    ...givenUp,
    errors: [...settled],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'intakes.return': call({
    // Everything was given back.
    nature: 'command',
    ...givenUp,
    errors: [...settled],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'intakes.reopen': call({
    // Ended by mistake.
    nature: 'command',
    ...givenUp,
    errors: [...settled],
    who: COUNTER_ROLES,
    effects: [],
  }),
};
