/** Existing cases (S1.11, S1.12): what is received on them while the system is down, and its way into ESV3 afterwards. */
import { z } from 'zod';
import { NUMBER_PROFILES } from '../../domain/cases/case-number';
import { FEE_NATURES } from '../../domain/cases/fees';
import {
  CASE_SYSTEMS,
  ESV2_WORK,
  MATTER_EVENTS,
  MATTER_STATES,
  NUMBER_FROM,
} from '../../domain/existing/matter';
import { METHODS } from '../../domain/receipts/payment';
import { call, COUNTER_ROLES, EVERY_ROLE, SUPERVISORS } from './call';
import { feeLine, fullPayment } from './cases';
import { listPage, listQuestion } from './list-question';
import {
  caseTypeCode,
  civilDate,
  courtCode,
  id,
  instant,
  key,
  lines,
  needed,
  paper,
  sen,
  text,
} from './values';

const matterState = z.enum(MATTER_STATES);
const day = z.string().nullable();

export const mattersQuestion = listQuestion(['received'], {
  day: civilDate.optional(),
  outage: id.optional(),
  state: matterState.optional(),
});

export const existingMatter = z.object({
  id,
  outage: id,
  system: z.enum(CASE_SYSTEMS),
  number: z.string(),
  court: courtCode,
  numberFrom: z.enum(NUMBER_FROM),
  party: z.string(),
  /** One on each line. */
  documents: z.string(),
  work: z.enum(ESV2_WORK).nullable(),
  workNote: z.string(),
  esv2Down: z.string(),
  /** Whose receipt it is; empty: a manual one, or none. */
  paidBy: z.string(),
  receipt: z.string(),
  amountSen: sen,
  at: instant,
  officer: z.string(),
  seq: z.int(),
  state: matterState,
  askedOn: day,
  askAgainOn: day,
  reason: z.string(),
  /** Who is entering it into ESV3 now. */
  takenBy: z.string().nullable(),
  /** What goes into the reference number of ESV3's payment module now; empty where nothing stands. */
  reference: z.string(),
});
export type ExistingMatter = z.infer<typeof existingMatter>;

export const receiveInput = z.object({
  key,
  outage: id,
  system: z.enum(CASE_SYSTEMS),
  /** As the cause book or the person's own paper has it, in any of the three styles. */
  number: needed(40),
  party: needed(160),
  documents: lines(1000),
  /** Done in ESV2. */
  work: z.object({ kind: z.enum(ESV2_WORK), note: text(300) }).nullable(),
  paid: z
    .object({
      lines: z
        .array(feeLine.omit({ tableSen: true }))
        .min(1)
        .max(20),
      payment: fullPayment,
      payer: needed(160),
      formSerial: text(30),
      /** For a manual receipt on a case in ESV2: on whose word, and since when, ESV2 is down too. */
      esv2Down: text(200),
    })
    .nullable(),
});

const byId = { input: z.object({ id }), output: z.object({}) };
const givenUp = { input: z.object({ id, reason: needed(300) }), output: z.object({}) };
const MOVE_ERRORS = ['existing-unknown', 'existing-state-wrong'] as const;

export const existingCalls = {
  'existing.intake': call({
    // What the form stands on: the outage in force, and each court's fees.
    nature: 'query',
    input: z.object({}),
    output: z.object({
      outage: z.object({ id, system: z.string(), startedAt: instant }).nullable(),
      courts: z.array(
        z.object({
          code: courtCode,
          name: z.string(),
          profile: z.enum(NUMBER_PROFILES),
          fees: z.array(
            z.object({
              ...{ code: z.string(), description: z.string(), revenueCode: z.string(), amountSen: sen },
              nature: z.enum(FEE_NATURES),
            }),
          ),
        }),
      ),
      caseTypes: z.array(z.object({ code: caseTypeCode, nameMs: z.string(), nameEn: z.string() })),
      nextReceipt: z.string().nullable(),
      /** Methods of paying by which a total is rounded. */
      roundMethods: z.array(z.enum(METHODS)),
    }),
    errors: [],
    who: EVERY_ROLE,
    mixed: true,
    effects: [],
  }),
  'existing.receive': call({
    // Under all three options: they govern new cases only.
    nature: 'command',
    input: receiveInput,
    output: z.object({
      id,
      number: z.string(),
      receipt: z.object({ id, number: z.string(), amountSen: sen, changeSen: sen }).nullable(),
      paper: paper.nullable(),
    }),
    errors: [
      'outage-unknown',
      'outage-state-wrong',
      'ap-manual-forbidden',
      'case-number-malformed',
      'court-unknown',
      'existing-empty',
      'work-not-esv2',
      'esv2-receipt-first',
      'receipt-system-wrong',
      'fee-table-foreign',
      'revenue-codes-open',
      'letters-not-printable',
      'no-fee-lines',
      'amount-below-zero',
      'reason-needed',
      'nothing-to-pay',
      'tendered-less',
      'reference-needed',
      'reference-malformed',
      'reference-claimed',
      'waiver-authority-needed',
      'waiver-reason-needed',
      'card-digits-malformed',
      'form-serial-used',
      'no-book',
      'book-exhausted',
    ],
    who: COUNTER_ROLES,
    effects: ['money', 'number', 'print'],
    approval: 'by-rule',
    refusalKept: true,
  }),
  'existing.list': call({
    nature: 'query',
    input: mattersQuestion,
    output: listPage(existingMatter),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'existing.get': call({
    nature: 'query',
    input: z.object({ id }),
    output: z.object({
      matter: existingMatter,
      /** Whoever took it was interrupted: it may stand in ESV3 already (S1.7). */
      interrupted: z.boolean(),
      events: z.array(
        z.object({
          kind: z.enum(MATTER_EVENTS),
          reference: z.string(),
          askedOn: day,
          askAgainOn: day,
          reason: z.string(),
          at: instant,
          officer: z.string(),
        }),
      ),
    }),
    errors: ['existing-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'existing.take': call({
    // Recorded before anything is typed into ESV3, so that an interruption can be told.
    nature: 'command',
    ...byId,
    errors: [...MOVE_ERRORS, 'outage-state-wrong', 'taken-by-other'],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'existing.enter': call({
    // Entered into ESV3, or updated there, under exactly this reference (S1.7).
    nature: 'command',
    input: z.object({ id, how: z.enum(['entered', 'updated']), reference: z.string().max(60) }),
    output: z.object({}),
    errors: [
      ...MOVE_ERRORS,
      'outage-state-wrong',
      'existing-not-taken',
      'taken-by-other',
      'reference-differs',
    ],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'existing.ask': call({
    // SAINS or BTMK JKSM was asked on a day, with what was said, and when to ask again.
    nature: 'command',
    input: z.object({ id, askedOn: civilDate, askAgainOn: civilDate.nullable(), reason: needed(300) }),
    output: z.object({}),
    errors: [...MOVE_ERRORS, 'esv2-day-ahead', 'esv2-ask-before'],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'existing.migrated': call({
    nature: 'command',
    ...byId,
    errors: MOVE_ERRORS,
    who: COUNTER_ROLES,
    effects: [],
  }),
  'existing.withdraw': call({
    nature: 'command',
    ...givenUp,
    errors: MOVE_ERRORS,
    who: SUPERVISORS,
    lent: true,
    effects: [],
  }),
  'existing.writeOff': call({
    nature: 'command',
    ...givenUp,
    errors: MOVE_ERRORS,
    who: SUPERVISORS,
    lent: true,
    effects: [],
  }),
  'existing.reopen': call({
    // Ticked or given up by mistake: it waits again.
    nature: 'command',
    ...givenUp,
    errors: MOVE_ERRORS,
    who: SUPERVISORS,
    lent: true,
    effects: [],
  }),
};
