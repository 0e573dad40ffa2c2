/** Holds what the counter typed against the office's rules, before anything is written. Pure but for its inputs. */
import type { CaseType } from '../../../../domain/cases/case-type';
import type { FeeTable } from '../../../../domain/cases/fees';
import { civilDateOf, instantOfLocalMinute, type Instant } from '../../../../domain/time/civil-time';
import { checkIdentity } from '../../../../domain/cases/identity';
import type { LetOff } from '../../../../domain/receipts/let-off';
import type { Settlement } from '../../../../domain/receipts/payment';
import type { ReceiptLine } from '../../../../domain/receipts/receipt';
import { fail, failAt, ok } from '../../../../domain/result';
import type { FieldError } from '../../../../preload/contract/call';
import type { IssueCaseInput, PartyInput } from '../../../../preload/contract/cases';
import type { Office } from '../../../../preload/contract/settings';
import type { DocumentRow, PartyRow } from '../rows/cases';
import { printable } from './printable';
import { feeFactsOf } from './fee-facts';

export interface CaseFacts {
  readonly parties: readonly PartyRow[];
  readonly documents: readonly DocumentRow[];
  readonly lines: readonly ReceiptLine[];
  readonly settlement: Settlement;
  readonly letOff: LetOff | undefined;
}

interface Rules {
  readonly office: Office;
  readonly caseType: CaseType;
  readonly feeTable: FeeTable;
  readonly now: Instant;
}

/** Every complaint names its field, so that the form can show it where it was typed. */
export function factsOf(input: IssueCaseInput, rules: Rules) {
  const shown = printable(input);
  if (!shown.ok) return shown;
  const parties = partiesOf(input, rules);
  if (!parties.ok) return parties;
  const documents = documentsOf(input, rules.caseType);
  if (!documents.ok) return documents;
  const hearing = hearingOf(input, rules);
  if (!hearing.ok) return hearing;
  const fees = feeFactsOf(input, rules);
  if (!fees.ok) return fees;
  return ok<CaseFacts>({ parties: parties.value, documents: documents.value, ...fees.value });
}

/** Both sides and who represents them, as many as the type asks for. */
export function partiesOf(
  input: Pick<IssueCaseInput, 'first' | 'second' | 'lawyers'>,
  { caseType, now }: Pick<Rules, 'caseType' | 'now'>,
) {
  const { leastFirst, leastSecond } = caseType;
  if (input.first.length < leastFirst)
    return fail('party-missing', {
      fields: [{ path: 'first', code: 'party-missing' }],
      values: { least: leastFirst },
    });
  if (input.second.length < leastSecond)
    return fail('party-missing', {
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
  if (wrong.length > 0) return fail('identity-wrong', { fields: wrong });
  const lawyers = input.lawyers.map(({ side, name, firm, phone }, index): PartyRow => ({
    role: `lawyer-${side}`, ordinal: index + 1, name, idType: '', idNumber: '', birthDate: null, sex: null, address: firm, phone, email: '',
  })); // prettier-ignore
  return ok([...sides, ...lawyers]);
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

/** S1.2: what was received; what is missing is asked. */
function documentsOf(input: IssueCaseInput, caseType: CaseType) {
  const received = new Map(input.documents.map(({ code, copies }) => [code, copies]));
  const unknown = [...received.keys()].find(
    (code) => !caseType.documents.some((document) => document.code === code),
  );
  if (unknown !== undefined) return fail('document-unknown', { values: { code: unknown } });
  const rows = caseType.documents.map((document): DocumentRow => ({
    ...document,
    copies: received.get(document.code) ?? 0,
  }));
  return ok(rows);
}

/** A claim needs a hearing, and so does what is written on the party's own copies; one that is still to come. What else is odd is asked. */
function hearingOf(input: IssueCaseInput, { caseType, now }: Rules) {
  if (!input.hearing) {
    return caseType.kind === 'claim' || input.ownCopies !== undefined
      ? fail('hearing-needed', { fields: [{ path: 'hearing.at', code: 'needed' }] })
      : ok(null);
  }
  const hearingAt = instantOfLocalMinute(input.hearing.at);
  return hearingAt > now ? ok(hearingAt) : failAt('hearing.at', 'hearing-past');
}
