/** Calls about cases taken at the counter while the central system is down (Pilihan 1, S1.2–S1.5). */
import { CASE_DOUBTS, HEARING_DOUBTS } from '../../domain/cases/case-doubts';
import { PARTY_ROLES } from '../../domain/cases/case-type';
import { z } from 'zod';
import { call, COUNTER_ROLES, EVERY_ROLE } from './call';
import { option } from './outages';
import { caseNumberCalls } from './case-numbers';
import {
  caseRow,
  casesQuestion,
  correctCaseInput,
  correction,
  doubtfulCase,
  issueCaseInput,
  issued,
} from './cases';
import { caseType } from './settings';
import { listPage } from './list-question';
import { cancelledReceipt, civilDate, courtCode, id, instant, key, paper, sen, series } from './values';

export const casesCalls = {
  ...caseNumberCalls,
  'cases.intake': call({
    // Everything the counter's form stands on: the outage it works in, and what still stops it.
    nature: 'query',
    input: z.object({}),
    output: z.object({
      outage: z.object({ id, system: z.string(), startedAt: instant }).nullable(),
      courts: z.array(
        z.object({
          code: courtCode,
          name: z.string(),
          option: option.nullable(),
          benches: z.array(z.string()),
          feeTable: z.string(),
        }),
      ),
      blockers: z.array(
        z.enum([
          'no-outage',
          'no-option',
          'registered-in-esv2',
          'registration-closed',
          'no-book',
          'book-exhausted',
          'no-range',
          'ap-manual-forbidden',
          'issuing-stopped',
          'fee-table-foreign',
          'revenue-codes-open',
        ]),
      ),
      /** The first day that is far enough away and on which the office is open; null where its calendar has none. */
      hearingFrom: civilDate.nullable(),
      nextReceipt: z.string().nullable(),
      booksLeft: z.int(),
    }),
    errors: [],
    who: COUNTER_ROLES,
    mixed: true,
    effects: [],
  }),
  'cases.doubts': call({
    // What F9 would ask about, told while it is typed: no tick for what is still doubtful.
    nature: 'query',
    input: doubtfulCase,
    output: z.object({ doubts: z.array(z.enum(CASE_DOUBTS)), takenToday: z.string().nullable() }),
    errors: [],
    who: COUNTER_ROLES,
    // of cases, the office's settings and its holidays
    mixed: true,
    effects: [],
  }),
  'cases.draft': call({
    nature: 'query',
    input: z.object({}),
    output: z.object({ draft: z.object({ key, value: z.unknown(), updatedAt: instant }).nullable() }),
    errors: [],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'cases.keepDraft': call({
    nature: 'command',
    // Not named `key`: a draft is kept many times before its key issues one case.
    input: z.object({ draft: key, value: z.unknown() }),
    output: z.object({}),
    errors: ['draft-too-large'],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'cases.dropDraft': call({
    nature: 'command',
    input: z.object({ draft: key }),
    output: z.object({}),
    errors: [],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'cases.issue': call({
    nature: 'command',
    input: issueCaseInput,
    output: issued,
    errors: [
      'outage-unknown',
      'outage-state-wrong',
      'option-forbids',
      'ap-manual-forbidden',
      'court-unknown',
      'case-type-unknown',
      'no-book',
      'book-exhausted',
      'no-range',
      'range-exhausted',
      'party-missing',
      'letters-not-printable',
      'identity-wrong',
      'document-unknown',
      ...CASE_DOUBTS,
      'no-fee-lines',
      'fee-line-missing',
      'fee-table-unknown',
      'fee-table-foreign',
      'revenue-codes-open',
      'reason-needed',
      'tendered-less',
      'reference-needed',
      'waiver-authority-needed',
      'nothing-to-pay',
      'hearing-needed',
      'hearing-past',
      'waiver-reason-needed',
      'card-digits-malformed',
      'amount-below-zero',
      'reference-claimed',
      'reference-malformed',
      'form-serial-used',
      'intake-unknown',
      'intake-settled',
      'sitting-none',
      'sitting-full',
    ],
    who: COUNTER_ROLES,
    approval: 'by-rule',
    effects: ['money', 'number', 'print'],
    refusalKept: true,
  }),
  'cases.correct': call({
    // A note beside the official row, and a new court paper that says what it replaces; what is left out stays.
    nature: 'command',
    input: correctCaseInput,
    output: z.object({ papers: z.array(paper) }),
    errors: [
      'case-unknown',
      'case-entered',
      'case-settled',
      'correction-empty',
      'party-unknown',
      'hearing-none',
      'hearing-past',
      'identity-wrong',
      'letters-not-printable',
      'address-missing',
      ...HEARING_DOUBTS,
      'sitting-none',
      'sitting-full',
    ],
    who: COUNTER_ROLES,
    approval: 'by-rule',
    effects: ['number', 'print'],
    refusalKept: true,
  }),
  'cases.list': call({
    nature: 'query',
    input: casesQuestion,
    output: listPage(caseRow),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'cases.get': call({
    nature: 'query',
    input: z.object({ id }),
    output: z.object({
      case: caseRow,
      /** Its type as it stood when the case was registered. */
      type: caseType.nullable(),
      option: option.nullable(),
      parties: z.array(
        z.object({
          role: z.enum(PARTY_ROLES),
          ordinal: z.int(),
          name: z.string(),
          idType: z.string(),
          idNumber: z.string(),
          address: z.string(),
          phone: z.string(),
          email: z.string(),
        }),
      ),
      documents: z.array(
        z.object({
          code: z.string(),
          nameMs: z.string(),
          nameEn: z.string(),
          copies: z.int(),
          required: z.boolean(),
        }),
      ),
      /** What was corrected, the oldest first; the parties and the hearing stand here as corrected. */
      corrections: z.array(correction),
      payment: z.object({ method: z.string(), reference: z.string() }).nullable(),
      receipts: z.array(z.object({ id, number: z.string(), amountSen: sen, cancelled: z.boolean() })),
      /** The newest one that was cancelled: what follows is said. */
      cancelled: cancelledReceipt.nullable(),
      summons: z
        .object({ id, hearingAt: z.string(), hearingKind: z.string(), bench: z.string(), copies: z.int() })
        .nullable(),
      papers: z.array(paper),
      reregistration: z
        .object({ state: z.string(), result: z.string(), officialNumber: z.string().nullable() })
        .nullable(),
    }),
    errors: ['case-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'cases.printed': call({
    // A case of the court's own register, as the newest print that was taken in has it.
    nature: 'query',
    input: z.object({ id: z.string().max(40) }),
    output: z.object({
      number: z.string(),
      series,
      serial: z.int(),
      caseTypeName: z.string(),
      first: z.string(),
      firstId: z.string(),
      second: z.string(),
      secondId: z.string(),
      registeredOn: z.string(),
      bench: z.string(),
      note: z.string(),
      line: z.int(),
      asAt: instant,
      takenAt: instant,
      /** Name of who took the print in. */
      officer: z.string(),
    }),
    errors: ['case-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
};
