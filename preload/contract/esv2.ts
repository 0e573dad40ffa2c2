/** Pilihan 2 (S1.9): cases that were registered in ESV2, and the control list of those that SAINS and BTMK JKSM migrate. */
import { z } from 'zod';
import { ANSWER_REASONS } from '../../domain/esv2/answer-list';
import { MIGRATION_EVENTS, MIGRATION_STATES } from '../../domain/esv2/migration';
import { EXTERNAL_SYSTEMS } from '../../domain/receipts/payment';
import { CASE_KINDS } from '../../domain/cases/case-type';
import { NUMBER_PROFILES } from '../../domain/cases/case-number';
import { call, COUNTER_ROLES, EVERY_ROLE, SUPERVISORS } from './call';
import { party } from './cases';
import { answerHead, answerRow, givenFile, LIST_ERRORS, takenList } from './imports';
import { listPage, listQuestion } from './list-question';
import { caseTypeCode, civilDate, courtCode, id, instant, key, lines, needed, sen, text } from './values';

const migrationState = z.enum(MIGRATION_STATES);
const day = z.string();

/** `days`: until the last day of use. */
const endOfUse = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['unannounced', 'far', 'over']) }),
  z.object({ kind: z.enum(['soon', 'very-soon']), days: z.int() }),
]);

export const controlQuestion = listQuestion(['number'], {
  outage: id.optional(),
  state: migrationState.optional(),
});

export const controlRow = z.object({
  item: id,
  outage: id,
  /** ESV2's, which stays the case's until it is finished. */
  number: z.string(),
  caseType: caseTypeCode,
  firstParty: z.string(),
  secondParty: z.string(),
  registeredOn: day,
  system: z.string(),
  receipt: z.string(),
  amountSen: sen,
  receiptOn: day,
  state: migrationState,
  /** Empty where none was told. */
  esv3Number: z.string(),
  askedOn: day.nullable(),
  askAgainOn: day.nullable(),
  reason: z.string(),
});
export type ControlRow = z.infer<typeof controlRow>;

export const recordCaseInput = z.object({
  key,
  outage: id,
  /** As ESV2 printed it, in any of the three styles. */
  number: needed(40),
  registeredOn: civilDate,
  first: z.array(party).min(1).max(20),
  second: z.array(party).max(20),
  claim: lines(1000),
  receipt: z.object({
    system: z.enum(EXTERNAL_SYSTEMS),
    number: needed(40),
    amountSen: sen.min(1).max(100_000_000_00),
    paidOn: civilDate,
  }),
});

const givenUp = { input: z.object({ item: id, reason: needed(300) }), output: z.object({}) };
const MOVE_ERRORS = ['row-unknown', 'esv2-state-wrong'] as const;

export const esv2Calls = {
  'esv2.intake': call({
    // What a record of ESV2's case stands on: the courts that follow Pilihan 2 now, and until when.
    nature: 'query',
    input: z.object({}),
    output: z.object({
      outage: z.object({ id, startedAt: instant }).nullable(),
      courts: z.array(z.object({ code: courtCode, name: z.string(), profile: z.enum(NUMBER_PROFILES) })),
      caseTypes: z.array(
        z.object({ code: caseTypeCode, nameMs: z.string(), nameEn: z.string(), kind: z.enum(CASE_KINDS) }),
      ),
      endsOn: day.nullable(),
      end: endOfUse,
    }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'esv2.record': call({
    // Nothing is numbered and no money is taken here; what forbids our own numbers forbids keeping others' as well (S0.7).
    nature: 'command',
    input: recordCaseInput,
    output: z.object({ id, number: z.string() }),
    errors: [
      'outage-unknown',
      'outage-state-wrong',
      'option-forbids',
      'court-unknown',
      'case-type-unknown',
      'case-number-malformed',
      'esv2-ended',
      'esv2-number-taken',
      'esv2-day-ahead',
      'esv2-before-outage',
      'party-missing',
      'identity-wrong',
      'reference-malformed',
      'reference-claimed',
    ],
    who: COUNTER_ROLES,
    effects: ['number'],
  }),
  'esv2.list': call({
    nature: 'query',
    input: controlQuestion,
    output: listPage(controlRow),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'esv2.get': call({
    nature: 'query',
    input: z.object({ item: id }),
    output: z.object({
      row: controlRow,
      events: z.array(
        z.object({
          kind: z.enum(MIGRATION_EVENTS),
          esv3Number: z.string(),
          askedOn: day.nullable(),
          askAgainOn: day.nullable(),
          reason: z.string(),
          at: instant,
          officer: z.string(),
        }),
      ),
    }),
    errors: ['row-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'esv2.arrive': call({
    // It was seen in ESV3; ESV3's own number stands beside ESV2's where somebody told it.
    nature: 'command',
    input: z.object({ item: id, esv3Number: text(40) }),
    output: z.object({}),
    errors: [...MOVE_ERRORS, 'case-number-malformed', 'esv3-number-given'],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'esv2.notArrived': call({
    // SAINS or BTMK JKSM was asked on a day, with what was said, and when to ask again.
    nature: 'command',
    input: z.object({
      item: id,
      askedOn: civilDate,
      askAgainOn: civilDate.nullable(),
      reason: needed(300),
    }),
    output: z.object({}),
    errors: [...MOVE_ERRORS, 'esv2-day-ahead', 'esv2-ask-before'],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'esv2.withdraw': call({
    // The parties withdrew it, or it should not have been recorded.
    nature: 'command',
    ...givenUp,
    errors: MOVE_ERRORS,
    who: SUPERVISORS,
    lent: true,
    effects: [],
  }),
  'esv2.writeOff': call({
    // It will never arrive, and a supervisor says why.
    nature: 'command',
    ...givenUp,
    errors: MOVE_ERRORS,
    who: SUPERVISORS,
    lent: true,
    effects: [],
  }),
  'esv2.reopen': call({
    // Ticked or given up by mistake: it waits again.
    nature: 'command',
    ...givenUp,
    errors: MOVE_ERRORS,
    who: SUPERVISORS,
    lent: true,
    effects: [],
  }),
  'esv2.chooseAnswer': call({
    // A list of SAINS or BTMK JKSM, read beside the control list; nothing is ticked before it is taken.
    nature: 'task',
    input: givenFile,
    output: z.object({
      ...answerHead,
      /** The first of each pile. */
      rows: z.array(
        z.object({
          ...answerRow,
          esv2Number: z.string(),
          esv3Number: z.string(),
          /** Empty where there is nothing to say. */
          reason: z.enum([...ANSWER_REASONS, '']),
        }),
      ),
    }),
    errors: [...LIST_ERRORS, 'esv2-answer-no-header', 'esv2-answer-empty'],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'esv2.takeAnswer': call({
    // Ticks what fits, in small transactions; the same list taken in again ticks nothing.
    nature: 'task',
    input: takenList,
    output: z.object({ ticked: z.int() }),
    errors: ['preview-gone', 'import-stopped'],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'esv2.ends': call({
    // Every word on the end of ESV2's use, the newest first.
    nature: 'query',
    input: z.object({}),
    output: z.object({
      ends: z.array(z.object({ endsOn: day, source: z.string(), at: instant, officer: z.string() })),
      end: endOfUse,
    }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'esv2.announceEnd': call({
    // The last day of use, and on whose word; a later word extends it.
    nature: 'command',
    input: z.object({ endsOn: civilDate, source: needed(200) }),
    output: z.object({}),
    errors: [],
    who: SUPERVISORS,
    lent: true,
    effects: [],
  }),
};
