/**
 * Receipt and court paper of one case, put together from what the counter typed. The issue and the live preview both
 * come here, so that the preview shows exactly what F9 will print.
 */
import type { AnnouncedMonth } from '../domain/calendar/hijri';
import type { CaseType } from '../domain/cases/case-type';
import type { Receipt } from '../domain/receipts/receipt';
import { civilDateOf, instantOfLocalMinute, type CivilDate } from '../domain/time/civil-time';
import { expiresOn, type HearingKind } from '../domain/summonses/summons';
import { hijriTextOn } from '../words/calendar/hijri';
import { applicationWording, summonsWording } from '../words/papers/printed';
import type { FrozenIssue, FrozenLawyer, FrozenOffice, FrozenParty } from './frozen-data';
import type { PaperDocument } from './paper-document';
import { contradictionsIn } from './receipt/receipt-data';
import { sheetsFor, type CourtPaper } from './summons/court-paper-data';

export interface PaperOffice {
  readonly code: string;
  readonly name: string;
  readonly address: string;
  /** The state's name, not its code. */
  readonly state: string;
}

export interface PaperParty {
  readonly name: string;
  readonly idType: 'mykad' | 'passport' | 'old-ic' | 'police' | 'army';
  readonly idNumber: string;
  readonly address: string;
}

export type PaperPayment =
  | { readonly method: 'cash'; readonly tenderedSen: number | null; readonly changeSen: number | null }
  | {
      readonly method: 'cheque';
      readonly bank: string;
      readonly number: string;
      readonly date: string | null;
    }
  | { readonly method: 'card'; readonly reference: string; readonly last4: string | null }
  | { readonly method: 'qr'; readonly reference: string };

/** All that the papers of a case need, as values. `issued: null` makes a preview. */
export interface CasePaperFacts {
  readonly office: PaperOffice;
  readonly court: { readonly code: string; readonly name: string };
  readonly counter: string;
  readonly officer: { readonly id: string; readonly name: string };
  readonly system: string;
  readonly caseType: CaseType;
  readonly caseNumber: string | null;
  readonly first: readonly PaperParty[];
  readonly second: readonly PaperParty[];
  readonly lawyers: readonly {
    readonly side: 'first' | 'second';
    readonly name: string;
    readonly firm: string;
  }[];
  readonly claim: string;
  readonly hearing: { readonly at: string; readonly kind: HearingKind; readonly bench: string } | null;
  /** Hijri months as announced; the others are computed. */
  readonly announced: readonly AnnouncedMonth[];
}

/** What a receipt's paper needs of them; a case that the counter numbered is provisional. */
export type ReceiptPaperFacts = Pick<
  CasePaperFacts,
  'office' | 'counter' | 'officer' | 'system' | 'caseNumber'
> & {
  readonly caseType: Pick<CaseType, 'code' | 'nameMs'>;
  readonly provisional?: boolean;
};

/** A receipt as the counter's form has it so far: {@link Receipt} with what may still be missing. */
export interface ReceiptDraft {
  readonly issued: FrozenIssue | null;
  readonly formSerial: string;
  readonly payer: string;
  readonly lines: readonly {
    readonly description: string;
    readonly revenueCode: string;
    readonly amountSen: number;
    readonly nature: 'fee' | 'fine' | 'trust';
  }[];
  readonly roundingSen: number;
  readonly payment: PaperPayment;
}

/** Throws for an issued receipt whose figures contradict each other. */
export function receiptPaperOf(
  facts: ReceiptPaperFacts,
  receipt: ReceiptDraft,
): PaperDocument & { kind: 'receipt' } {
  const totalSen = receipt.lines.reduce((total, line) => total + line.amountSen, 0);
  const document = {
    kind: 'receipt' as const,
    version: 1 as const,
    data: {
      ...commonOf(facts),
      issued: receipt.issued,
      formSerial: receipt.formSerial || null,
      payer: { name: receipt.payer, identity: null },
      lines: receipt.lines.map(({ description, revenueCode, amountSen, nature }) => ({
        description,
        revenueCode,
        amountSen,
        nature,
      })),
      totalSen,
      roundingSen: receipt.roundingSen,
      amountSen: totalSen + receipt.roundingSen,
      payment: receipt.payment,
      replaces: null,
    },
  };
  const [wrong] = receipt.issued ? contradictionsIn(document.data) : [];
  if (wrong) throw new Error(wrong.message);
  return document;
}

/** The paper of a receipt that was given. */
export function issuedReceiptPaper(
  facts: Omit<ReceiptPaperFacts, 'caseNumber'>,
  receipt: Receipt,
  issued: FrozenIssue,
) {
  const payment = printedPayment(receipt);
  return receiptPaperOf({ ...facts, caseNumber: receipt.caseNumber }, { ...receipt, issued, payment });
}

function printedPayment({ payment, changeSen }: Receipt): PaperPayment {
  switch (payment.method) {
    case 'cash':
      return { method: 'cash', tenderedSen: payment.tenderedSen, changeSen };
    case 'cheque':
      return { method: 'cheque', bank: payment.bank, number: payment.number, date: payment.date };
    case 'card':
      return { method: 'card', reference: payment.reference, last4: payment.last4 ?? null };
    case 'qr':
      return { method: 'qr', reference: payment.reference };
  }
}

/** The summons of a claim, or the notice of an application. */
export function courtPaperOf(
  facts: CasePaperFacts,
  issued: FrozenIssue | null,
): PaperDocument & { kind: 'summons' | 'application' } {
  const first = facts.first.map(partyOf);
  const second = facts.second.map(partyOf);
  const fields = {
    ...commonOf(facts),
    issued,
    heading: [`Dalam ${facts.court.name}`, `Dalam Negeri ${facts.office.state}`],
    labels: { first: facts.caseType.labels.firstMs, second: facts.caseType.labels.secondMs },
    first,
    second,
    lawyers: lawyersOf(facts.lawyers),
    hearing: facts.hearing && {
      at: instantOfLocalMinute(facts.hearing.at),
      hijri: hijriTextOn(dayOf(facts.hearing.at), facts.announced),
      kind: facts.hearing.kind,
      court: facts.court.name,
      room: facts.hearing.bench || null,
      address: facts.office.address || null,
    },
    sheets: sheetsFor(first, second, facts.caseType.kind),
    attachments: facts.caseType.kind === 'claim' ? ['Pernyataan tuntutan'] : ['Afidavit'],
    signatory: 'Pendaftar',
    replaces: null,
  };
  if (facts.caseType.kind === 'claim') {
    const expires = issued ? expiresOn(civilDateOf(issued.at)) : null;
    return { kind: 'summons', version: 1, data: { ...fields, wording: summonsWording, expiresOn: expires } };
  }
  return {
    kind: 'application',
    version: 1,
    data: {
      ...fields,
      wording: applicationWording,
      prayers: facts.claim ? facts.claim.split('\n').filter(Boolean) : [],
      affidavit: null,
    },
  };
}

export interface CorrectedFacts {
  readonly first: readonly PaperParty[];
  readonly second: readonly PaperParty[];
  readonly lawyers: CasePaperFacts['lawyers'];
  readonly hearing: NonNullable<CasePaperFacts['hearing']>;
  readonly officer: CasePaperFacts['officer'];
  readonly issued: FrozenIssue;
  readonly replaces: NonNullable<CourtPaper['replaces']>;
  readonly announced: readonly AnnouncedMonth[];
}

/** A court paper as it was, but for what was corrected and who issues it when: it says which paper it stands instead of. */
export function correctedCourtPaper(
  former: PaperDocument & { kind: 'summons' | 'application' },
  { first, second, lawyers, hearing, officer, issued, replaces, announced }: CorrectedFacts,
): PaperDocument {
  const [ours, theirs] = [first.map(partyOf), second.map(partyOf)];
  const corrected = {
    ...{ issued, officer, replaces, first: ours, second: theirs },
    lawyers: lawyersOf(lawyers),
    hearing: former.data.hearing && {
      ...former.data.hearing,
      at: instantOfLocalMinute(hearing.at),
      hijri: hijriTextOn(dayOf(hearing.at), announced),
      kind: hearing.kind,
      room: hearing.bench || null,
    },
    sheets: sheetsFor(ours, theirs, former.kind === 'summons' ? 'claim' : 'application'),
  };
  if (former.kind === 'application') return { ...former, data: { ...former.data, ...corrected } };
  return {
    ...former,
    data: { ...former.data, ...corrected, expiresOn: expiresOn(civilDateOf(issued.at)) },
  };
}

const lawyersOf = (lawyers: CasePaperFacts['lawyers']): FrozenLawyer[] =>
  lawyers.map(({ side, name, firm }) => ({ side, name, firm: firm || null }));

/** Of a local minute. */
const dayOf = (local: string): CivilDate => local.slice(0, 10) as CivilDate;

function commonOf(facts: ReceiptPaperFacts) {
  return {
    office: officeOf(facts.office),
    counter: { code: facts.counter },
    officer: { id: facts.officer.id, name: facts.officer.name },
    case: {
      number: facts.caseNumber,
      provisional: facts.provisional ?? true,
      typeCode: facts.caseType.code,
      typeName: facts.caseType.nameMs,
    },
    outage: { system: facts.system },
  };
}

export const officeOf = (office: PaperOffice): FrozenOffice => ({
  code: office.code,
  department: null,
  name: office.name,
  state: office.state,
  address: office.address
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 4),
  phone: null,
  email: null,
});

const partyOf = (party: PaperParty): FrozenParty => ({
  name: party.name,
  identity: party.idNumber ? { type: party.idType, number: party.idNumber } : null,
  address: party.address || null,
});
