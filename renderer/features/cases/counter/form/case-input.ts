import { readDate } from '../../../../ui/local-time';
import type { InputOf } from '../../../../../preload/contract/contract';
import { payerOf, type CaseForm, type PaymentForm } from './case-form';

export type IssueInput = InputOf<'cases.issue'>;

export interface IssueFacts {
  /** The draft's key: one key, one case, whatever crashes. */
  readonly key: string;
  readonly outage: string;
  /** What the clerk was asked about and said yes to. */
  readonly acceptedWarnings: readonly string[];
}

/** The form as `cases.issue` takes it. What cannot be read is passed on empty, so that the schema complains at its field. */
export function issueInput(form: CaseForm, facts: IssueFacts): IssueInput {
  return {
    key: facts.key,
    outage: facts.outage,
    court: form.court,
    caseType: form.caseType,
    first: form.first,
    second: form.second,
    lawyers: form.lawyers,
    documents: form.documents.filter((document) => document.copies > 0),
    fees: form.fees.map((fee) => ({
      code: fee.code,
      description: fee.description,
      revenueCode: fee.revenueCode,
      amountSen: fee.amountSen ?? -1,
      nature: fee.nature,
      ...(fee.tableSen === null ? {} : { tableSen: fee.tableSen }),
      ...(fee.reason.trim() === '' ? {} : { reason: fee.reason }),
    })),
    payment: paymentInput(form.payment),
    payer: payerOf(form),
    formSerial: form.formSerial,
    ...(form.hearing.at === ''
      ? {}
      : { hearing: { at: form.hearing.at, kind: form.hearing.kind, bench: form.hearing.bench } }),
    ...(form.ownCopies === null ? {} : { ownCopies: form.ownCopies }),
    claim: form.claim,
    acceptedWarnings: [...facts.acceptedWarnings],
    ...(form.intake === '' ? {} : { intake: form.intake }),
  };
}

/** The fields of the chosen method only. */
export function paymentInput(payment: PaymentForm): IssueInput['payment'] {
  switch (payment.method) {
    case 'cash':
      return { method: 'cash', tenderedSen: payment.tenderedSen ?? 0 };
    case 'cheque': {
      const { bank, number } = payment;
      return { method: 'cheque', bank, number, date: readDate(payment.date) ?? '' };
    }
    case 'card': {
      const last4 = payment.last4.trim();
      return { method: 'card', reference: payment.reference, ...(last4 === '' ? {} : { last4 }) };
    }
    case 'qr':
      return { method: 'qr', reference: payment.reference };
    case 'external':
      return { method: 'external', system: payment.system, number: payment.number };
    case 'waiver':
      return { method: 'waiver', authority: payment.authority, reason: payment.reason };
  }
}
