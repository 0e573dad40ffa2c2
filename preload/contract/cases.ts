/** A case taken at the counter while the central system is down (Pilihan 1, S1.2–S1.5): its shapes. */
import { COURT_PAPER_MADE, HEARING_KINDS } from '../../domain/summonses/summons';
import { CASE_KINDS, PARTY_ROLES, SIDES } from '../../domain/cases/case-type';
import { FEE_NATURES } from '../../domain/cases/fees';
import { IDENTITY_TYPES } from '../../domain/cases/identity';
import { z } from 'zod';
import { EXTERNAL_SYSTEMS } from '../../domain/receipts/payment';
import { listQuestion } from './list-question';
import {
  caseTypeCode,
  civilDate,
  courtCode,
  id,
  instant,
  key,
  lines,
  localMinute,
  needed,
  paper,
  sen,
  text,
} from './values';

export const identityType = z.enum(IDENTITY_TYPES);

export const party = z.object({
  name: needed(160),
  idType: identityType,
  idNumber: needed(40),
  address: lines(300),
  phone: text(30),
  email: text(120),
});
export type PartyInput = z.infer<typeof party>;

export const feeLine = z.object({
  code: z.string().max(24),
  description: needed(120),
  revenueCode: z.string().regex(/^[A-Z0-9./-]{0,20}$/, 'revenue-code-malformed'),
  amountSen: sen.max(100_000_000_00),
  nature: z.enum(FEE_NATURES),
  /** What the office's table asks; empty for a line typed by hand. */
  tableSen: sen.optional(),
  /** Needed where the amount is under the table's. */
  reason: text(200).optional(),
});

/** Paid, here or elsewhere: nothing is let off. */
export const fullPayment = z.discriminatedUnion('method', [
  z.object({ method: z.literal('cash'), tenderedSen: sen }),
  z.object({ method: z.literal('cheque'), bank: needed(60), number: needed(30), date: civilDate }),
  z.object({ method: z.literal('card'), reference: needed(40), last4: text(4).optional() }),
  z.object({ method: z.literal('qr'), reference: needed(60) }),
  z.object({ method: z.literal('external'), system: z.enum(EXTERNAL_SYSTEMS), number: needed(40) }),
]);

export const payment = z.discriminatedUnion('method', [
  ...fullPayment.options,
  z.object({ method: z.literal('waiver'), authority: needed(120), reason: needed(300) }),
]);
export type PaymentInput = z.infer<typeof payment>;

export const issueCaseInput = z.object({
  /** The draft's key: one key, one case, whatever crashes (ARCHITECTURE "Commit failures"). */
  key,
  outage: id,
  court: courtCode,
  caseType: caseTypeCode,
  first: z.array(party).min(1).max(20),
  second: z.array(party).max(20),
  lawyers: z
    .array(z.object({ side: z.enum(SIDES), name: needed(160), firm: text(160), phone: text(30) }))
    .max(20),
  documents: z.array(z.object({ code: z.string().max(24), copies: z.int().min(0).max(99) })).max(60),
  fees: z.array(feeLine).max(40),
  payment,
  payer: needed(160),
  /** Serial of a pre-printed Kew.38 form, where the office uses one. */
  formSerial: text(30),
  hearing: z.object({ at: localMinute, kind: z.enum(HEARING_KINDS), bench: needed(60) }).optional(),
  /** How many copies the party brought on which number, date and receipt are written; left out: the court paper is printed here. */
  ownCopies: z.int().min(1).max(99).optional(),
  /** What is asked of the court, as printed on the summons. */
  claim: lines(1000),
  /** Said by the clerk after warnings such as missing documents or few clear days. */
  acceptedWarnings: z.array(z.string().max(60)).max(20),
  /** What was received incomplete before, and is registered now. */
  intake: id.optional(),
});
export type IssueCaseInput = z.infer<typeof issueCaseInput>;

/** What is typed so far, as far as F9 could ask about it. */
export const doubtfulCase = z.object({
  court: courtCode,
  caseType: caseTypeCode,
  first: z.array(z.object({ idType: identityType, idNumber: text(40) })).max(20),
  second: z.array(z.object({ idType: identityType, idNumber: text(40), address: lines(300) })).max(20),
  received: z.array(z.string().max(24)).max(60),
  hearingAt: localMinute.nullable(),
});

export const issued = z.object({
  case: z.object({ id, number: z.string() }),
  receipt: z
    .object({
      id,
      number: z.string(),
      amountSen: sen,
      roundingSen: z.int(),
      changeSen: sen,
      traceCode: z.string(),
    })
    .nullable(),
  summons: z.object({ id, copies: z.int(), made: z.enum(COURT_PAPER_MADE) }).nullable(),
  papers: z.array(paper),
  issuedAt: instant,
});
export type Issued = z.infer<typeof issued>;

export const caseRow = z.object({
  id,
  number: z.string(),
  court: courtCode,
  caseType: caseTypeCode,
  kind: z.enum(CASE_KINDS),
  registeredAt: instant,
  outage: id,
  firstParty: z.string(),
  secondParty: z.string(),
  officialNumber: z.string().nullable(),
});

/** Whether a case is still to be entered into the central system. */
export const CASE_STATES = ['open', 'settled'] as const;
export const casesQuestion = listQuestion(['registered', 'number', 'party'], {
  day: civilDate.optional(),
  outage: id.optional(),
  caseType: caseTypeCode.optional(),
  state: z.enum(CASE_STATES).optional(),
});

const corrected = party.partial();
/** A party's or a representative's values that are to stand; what is left out stays as it is. */
export const partyCorrection = z.discriminatedUnion('role', [
  z.object({ role: z.enum(SIDES), ordinal: z.int().min(1), ...corrected.shape }),
  z.object({
    role: z.enum(['lawyer-first', 'lawyer-second']),
    ordinal: z.int().min(1),
    name: needed(160).optional(),
    /** The firm. */
    address: text(160).optional(),
    phone: text(30).optional(),
  }),
]);

export const correctCaseInput = z.object({
  key,
  id,
  reason: needed(300),
  parties: z.array(partyCorrection).max(60),
  hearing: z
    .object({ at: localMinute, kind: z.enum(HEARING_KINDS), bench: needed(60) })
    .partial()
    .optional(),
  /** Doubts about the hearing that the officer has answered. */
  acceptedWarnings: z.array(z.string().max(60)).max(20),
});
export type CorrectCaseInput = z.infer<typeof correctCaseInput>;

/** One value of a case that was corrected: what stood there, and what stands there now. */
export const change = z.object({
  /** Of a party; null of the hearing. */
  role: z.enum(PARTY_ROLES).nullable(),
  ordinal: z.int(),
  field: z.string(),
  former: z.string(),
  corrected: z.string(),
});

/** A note beside the official row. */
export const correction = z.object({
  id,
  at: instant,
  officer: z.string(),
  approver: z.string().nullable(),
  reason: z.string(),
  changes: z.array(change),
});
export type Correction = z.infer<typeof correction>;
