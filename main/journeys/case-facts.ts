/** Holds what the counter typed against the office's rules, before anything is written. Pure but for its inputs. */
import type { CaseType } from '../../domain/case-type';
import { checkFees, type FeeLine } from '../../domain/fees';
import { civilDateOf, instantOfLocalMinute, type Instant } from '../../domain/civil-time';
import { checkIdentity } from '../../domain/identity';
import { sen } from '../../domain/money';
import { weekendOf, type StateCode } from '../../domain/office';
import { settle, type Payment, type Settlement } from '../../domain/payment';
import { checkHearing } from '../../domain/summons';
import type { FieldError } from '../../preload/contract/call';
import type { IssueCaseInput, PartyInput } from '../../preload/contract/cases';
import type { Office } from '../../preload/contract/settings';
import type { DocumentRow, PartyRow } from '../features/cases/store';
import { good, refuse } from '../ipc/handler';

export interface CaseFacts {
  readonly parties: readonly PartyRow[];
  readonly documents: readonly DocumentRow[];
  readonly settlement: Settlement;
}

interface Rules {
  readonly office: Office;
  readonly caseType: CaseType;
  readonly now: Instant;
}

/** Every complaint names its field, so that the form can show it where it was typed. */
export function factsOf(input: IssueCaseInput, rules: Rules) {
  const parties = partiesOf(input, rules);
  if (!parties.ok) return parties;
  const documents = documentsOf(input, rules.caseType);
  if (!documents.ok) return documents;
  const hearing = hearingOf(input, rules);
  if (!hearing.ok) return hearing;
  const settlement = settlementOf(input, rules.office);
  if (!settlement.ok) return settlement;
  return good({ parties: parties.value, documents: documents.value, settlement: settlement.value });
}

function partiesOf(input: IssueCaseInput, { caseType, now }: Rules) {
  const { leastFirst, leastSecond } = caseType;
  if (input.first.length < leastFirst)
    return refuse('party-missing', {
      fields: [{ path: 'first', code: 'party-missing' }],
      values: { least: leastFirst },
    });
  if (input.second.length < leastSecond)
    return refuse('party-missing', {
      fields: [{ path: 'second', code: 'party-missing' }],
      values: { least: leastSecond },
    });
  const wrong: FieldError[] = [];
  const sides = (['first', 'second'] as const).flatMap((side) =>
    input[side].map((party, index) => {
      const identity = checkIdentity(party.idType, party.idNumber, civilDateOf(now));
      if (!identity.ok) wrong.push({ path: `${side}.${index}.idNumber`, code: identity.error.code });
      return partyRow(side, index, party, identity.ok ? identity.value : undefined);
    }),
  );
  if (wrong.length > 0) return refuse('identity-wrong', { fields: wrong });
  const lawyers = input.lawyers.map(({ side, name, firm, phone }, index): PartyRow => ({
    role: `lawyer-${side}`, ordinal: index + 1, name, idType: '', idNumber: '', birthDate: null, sex: null, address: firm, phone, email: '',
  })); // prettier-ignore
  return good([...sides, ...lawyers]);
}

function partyRow(
  role: 'first' | 'second',
  index: number,
  party: PartyInput,
  identity?: { number: string; birthDate?: string; sex?: string },
): PartyRow {
  const { name, idType, address, phone, email } = party;
  const idNumber = identity?.number ?? party.idNumber;
  return {
    role,
    ordinal: index + 1,
    name,
    idType,
    idNumber,
    birthDate: identity?.birthDate ?? null,
    sex: identity?.sex ?? null,
    address,
    phone,
    email,
  };
}

/** S1.2: what was received and what is missing; a case without a required document is taken only knowingly. */
function documentsOf(input: IssueCaseInput, caseType: CaseType) {
  const received = new Map(input.documents.map(({ code, copies }) => [code, copies]));
  const unknown = [...received.keys()].find(
    (code) => !caseType.documents.some((document) => document.code === code),
  );
  if (unknown !== undefined) return refuse('document-unknown', { values: { code: unknown } });
  const rows = caseType.documents.map((document): DocumentRow => ({
    ...document,
    copies: received.get(document.code) ?? 0,
  }));
  const missing = rows.filter((row) => row.required && row.copies === 0);
  if (missing.length > 0 && !input.acceptedWarnings.includes('documents-missing')) {
    return refuse('documents-missing', {
      values: { names: missing.map((row) => row.nameMs).join(', '), count: missing.length },
    });
  }
  return good(rows);
}

function hearingOf(input: IssueCaseInput, { caseType, office, now }: Rules) {
  if (!input.hearing) {
    return caseType.kind === 'claim'
      ? refuse('hearing-needed', { fields: [{ path: 'hearing.at', code: 'needed' }] })
      : good(null);
  }
  const hearingAt = instantOfLocalMinute(input.hearing.at);
  const accepted = (warning: string) => input.acceptedWarnings.includes(warning);
  const clearDays = accepted('hearing-too-soon') ? 0 : office.clearDays;
  const issuedOn = civilDateOf(now);
  const restDays = weekendOf(office.state as StateCode, civilDateOf(hearingAt));
  const checked = checkHearing({ issuedOn, hearingAt, clearDays, restDays });
  if (!checked.ok || hearingAt <= now) {
    const code = checked.ok ? 'hearing-past' : checked.error.code;
    return refuse(code, { fields: [{ path: 'hearing.at', code }], values: { needed: office.clearDays } });
  }
  const doubt = checked.value.warnings.find((warning) => !accepted(warning));
  return doubt ? refuse(doubt, { fields: [{ path: 'hearing.at', code: doubt }] }) : good(hearingAt);
}

function settlementOf(input: IssueCaseInput, office: Office) {
  const lines: FeeLine[] = input.fees.map((fee) => ({
    code: fee.code,
    descriptionMs: fee.description,
    descriptionEn: fee.description,
    revenueCode: fee.revenueCode,
    amountSen: sen(fee.amountSen),
    nature: fee.nature,
    ...(fee.tableSen === undefined ? {} : { tableSen: sen(fee.tableSen) }),
    ...(fee.reason === undefined ? {} : { reason: fee.reason }),
  }));
  const fees = checkFees(lines);
  if (!fees.ok) {
    const path =
      'line' in fees.error
        ? `fees.${fees.error.line}.${fees.error.code === 'reason-needed' ? 'reason' : 'amountSen'}`
        : 'fees';
    return refuse(fees.error.code, { fields: [{ path, code: fees.error.code }] });
  }
  const settled = settle(fees.value.totalSen, input.payment as Payment, {
    roundMethods: office.roundMethods,
  });
  if (settled.ok) return good(settled.value);
  const { error } = settled;
  return refuse(error.code, {
    fields: [{ path: fieldOf(error), code: error.code }],
    ...(error.code === 'tendered-less' ? { values: { shortSen: error.shortSen } } : {}),
  });
}

const FIELDS: Readonly<Record<string, string>> = {
  'tendered-less': 'payment.tenderedSen',
  'waiver-authority-needed': 'payment.authority',
  'waiver-reason-needed': 'payment.reason',
  'card-digits-malformed': 'payment.last4',
};
const fieldOf = (error: { code: string; field?: string }): string =>
  error.field ? `payment.${error.field}` : (FIELDS[error.code] ?? 'fees');
