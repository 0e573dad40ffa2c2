/** A case as the counter's form keeps it while it is typed, so that the demo can go on in the form itself. */
import type { CaseType } from '../../../domain/cases/case-type';
import type { InputOf } from '../../../preload/contract/contract';

type IssueInput = InputOf<'cases.issue'>;

const EMPTY_PAYMENT = {
  tenderedSen: null, bank: '', number: '', date: '', reference: '', last4: '', system: 'IGFMAS', authority: '', reason: '',
}; // prettier-ignore

/** All of it: F9 issues it. */
export const wholeDraft = (input: IssueInput, caseType: CaseType) => ({
  court: input.court,
  caseType: input.caseType,
  first: input.first,
  second: input.second,
  lawyers: input.lawyers,
  documents: caseType.documents.map(({ code }) => ({
    code,
    copies: input.documents.find((document) => document.code === code)?.copies ?? 0,
  })),
  fees: input.fees.map((fee) => ({ ...fee, tableSen: fee.tableSen ?? null, reason: fee.reason ?? '' })),
  payment: { ...EMPTY_PAYMENT, ...input.payment },
  payer: input.payer,
  formSerial: input.formSerial,
  hearing: input.hearing ?? { at: '', kind: 'sebutan', bench: '' },
  ownCopies: null,
  claim: input.claim,
  intake: '',
});

/** As far as the plaintiff and the first letters of the defendant: nothing is paid, no hearing is set. */
export function halfDraft(input: IssueInput, caseType: CaseType) {
  const empty = { name: '', idType: 'mykad', idNumber: '', address: '', phone: '', email: '' };
  return {
    ...wholeDraft(input, caseType),
    second: input.second.map((party) => ({ ...empty, name: party.name.slice(0, 10) })),
    payment: { ...EMPTY_PAYMENT, method: 'cash' },
    payer: '',
    hearing: { at: '', kind: 'sebutan', bench: '' },
    claim: '',
  };
}
