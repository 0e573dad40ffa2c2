import { FEE_NATURES } from '../../../../../domain/cases/fees';
import { z } from 'zod';
import { SIDES, type CaseType } from '../../../../../domain/cases/case-type';
import { IDENTITY_TYPES } from '../../../../../domain/cases/identity';
import { EXTERNAL_SYSTEMS, METHODS } from '../../../../../domain/receipts/payment';
import { HEARING_KINDS } from '../../../../../domain/summonses/summons';

const partyForm = z.object({
  name: z.string(),
  idType: z.enum(IDENTITY_TYPES),
  idNumber: z.string(),
  address: z.string(),
  phone: z.string(),
  email: z.string(),
});
export type PartyForm = z.infer<typeof partyForm>;

const lawyerForm = z.object({
  side: z.enum(SIDES),
  name: z.string(),
  firm: z.string(),
  phone: z.string(),
});
export type LawyerForm = z.infer<typeof lawyerForm>;

const feeForm = z.object({
  code: z.string(),
  description: z.string(),
  revenueCode: z.string(),
  /** Whole sen; null while nothing readable stands in the field. */
  amountSen: z.number().nullable(),
  nature: z.enum(FEE_NATURES),
  /** What the office's table asks; null for a line that the clerk added. */
  tableSen: z.number().nullable(),
  reason: z.string(),
});
export type FeeForm = z.infer<typeof feeForm>;

/** All methods' fields at once, so that changing the method and back loses nothing. */
const paymentForm = z.object({
  method: z.enum(METHODS),
  tenderedSen: z.number().nullable(),
  bank: z.string(),
  number: z.string(),
  /** The date on the cheque as typed: `21/11/2026`. */
  date: z.string(),
  reference: z.string(),
  last4: z.string(),
  system: z.enum(EXTERNAL_SYSTEMS),
  authority: z.string(),
  reason: z.string(),
});
export type PaymentForm = z.infer<typeof paymentForm>;

/**
 * The counter's form. Its paths are those of `cases.issue`, so that a complaint of main finds its field. It is also
 * what a draft keeps, hence a schema: a draft of another version is simply not offered.
 */
export const caseForm = z.object({
  court: z.string(),
  caseType: z.string(),
  first: z.array(partyForm),
  second: z.array(partyForm),
  lawyers: z.array(lawyerForm),
  documents: z.array(z.object({ code: z.string(), copies: z.number() })),
  fees: z.array(feeForm),
  payment: paymentForm,
  /** Empty: the first party pays. */
  payer: z.string(),
  formSerial: z.string(),
  /** `at` is local time, empty while no date is given; `unread`: something was typed there that makes no moment. */
  hearing: z.object({
    at: z.string(),
    kind: z.enum(HEARING_KINDS),
    bench: z.string(),
    unread: z.boolean().optional(),
  }),
  /** How many copies of the party's own bear number, date and receipt; null: the court paper is printed here. */
  ownCopies: z.number().nullable(),
  claim: z.string(),
  /** The intake that goes on here: what was received incomplete before; empty: none. */
  intake: z.string(),
});
export type CaseForm = z.infer<typeof caseForm>;

export const emptyParty = (): PartyForm => ({
  name: '',
  idType: 'mykad',
  idNumber: '',
  address: '',
  phone: '',
  email: '',
});

export const emptyLawyer = (side: LawyerForm['side']): LawyerForm => ({
  side,
  name: '',
  firm: '',
  phone: '',
});

export const handLine = (): FeeForm => ({
  code: '',
  description: '',
  revenueCode: '',
  amountSen: null,
  nature: 'fee',
  tableSen: null,
  reason: '',
});

export function emptyForm(court: string): CaseForm {
  return {
    court,
    caseType: '',
    first: [emptyParty()],
    second: [emptyParty()],
    lawyers: [],
    documents: [],
    fees: [],
    payment: {
      method: 'cash',
      tenderedSen: null,
      bank: '',
      number: '',
      date: '',
      reference: '',
      last4: '',
      system: 'IGFMAS',
      authority: '',
      reason: '',
    },
    payer: '',
    formSerial: '',
    hearing: { at: '', kind: 'sebutan', bench: '' },
    ownCopies: null,
    claim: '',
    intake: '',
  };
}

/** A new case between the same people: nothing but who they are is taken over. */
export const sameParties = (
  court: string,
  { first, second, lawyers }: Pick<CaseForm, 'first' | 'second' | 'lawyers'>,
): CaseForm => ({ ...emptyForm(court), first: [...first], second: [...second], lawyers: [...lawyers] });

const isBlank = (values: Record<string, unknown>, but: readonly string[]): boolean =>
  Object.entries(values).every(([name, value]) => but.includes(name) || value === '' || value === null);

/** Whether anything stands in the form that somebody would have to type again. */
export function isTyped(form: CaseForm): boolean {
  return (
    form.caseType !== '' ||
    form.lawyers.length > 0 ||
    [...form.first, ...form.second].some((party) => !isBlank(party, ['idType'])) ||
    !isBlank(form.payment, ['method', 'system']) ||
    form.payer !== '' ||
    form.formSerial !== '' ||
    form.claim !== ''
  );
}

/** What a new case type changes: labels follow by themselves; documents and the number of parties are set here. */
export function withCaseType(form: CaseForm, caseType: CaseType): Partial<CaseForm> {
  const copies = new Map(form.documents.map((document) => [document.code, document.copies]));
  const typed = form.second.filter((party) => !isBlank(party, ['idType']));
  const missing = Math.max(0, caseType.leastSecond - typed.length);
  const lacking = Math.max(0, caseType.leastFirst - form.first.length);
  return {
    caseType: caseType.code,
    documents: caseType.documents.map(({ code }) => ({ code, copies: copies.get(code) ?? 0 })),
    first: [...form.first, ...Array.from({ length: lacking }, emptyParty)],
    second: [...typed, ...Array.from({ length: missing }, emptyParty)],
  };
}

/** The payer's name: as typed, else the first party's. */
export const payerOf = (form: CaseForm): string => form.payer.trim() || (form.first[0]?.name.trim() ?? '');
