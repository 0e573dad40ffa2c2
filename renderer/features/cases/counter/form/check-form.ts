import { missingParty, type CaseType } from '../../../../../domain/cases/case-type';
import { instantOfLocalMinute, type CivilDate } from '../../../../../domain/time/civil-time';
import { readTypedDate } from '../../../../../domain/time/typed-date';
import { checkIdentity } from '../../../../../domain/cases/identity';
import type { Method } from '../../../../../domain/receipts/payment';
import { checkHearing } from '../../../../../domain/summonses/summons';
import { issueCaseInput } from '../../../../../preload/contract/cases';
import type { CaseForm } from './case-form';
import { issueInput } from './case-input';
import type { NumbersReady } from './counter-facts';
import { isBelowTable } from '../payment/fee-lines';
import { settleForm } from '../payment/settlement';

export interface Complaint {
  /** As in `cases.issue`: `second.0.idNumber`; a bare list (`fees`) speaks of the list. */
  readonly path: string;
  /** A code with a sentence in `words/`. */
  readonly code: string;
}

export interface FormFacts {
  readonly caseType: CaseType | undefined;
  readonly today: CivilDate;
  readonly roundMethods: readonly Method[];
  readonly numbers: NumbersReady;
}

/** Everything that still stands between the form and F9, in the order of the form; empty when it can be issued. */
export function checkForm(form: CaseForm, facts: FormFacts): Complaint[] {
  if (facts.caseType === undefined) return [{ path: 'caseType', code: 'needed' }];
  const own = [
    ...(facts.numbers.state === 'ready' ? [] : [{ path: 'caseType', code: facts.numbers.state }]),
    ...partyComplaints(form, facts.caseType, facts.today),
    ...hearingComplaints(form, facts.caseType, facts.today),
    ...feeComplaints(form),
    ...paymentComplaints(form, facts),
  ];
  const known = new Set(own.map(({ path }) => path));
  return [...own, ...schemaComplaints(form).filter(({ path }) => !known.has(path))];
}

function partyComplaints(form: CaseForm, caseType: CaseType, today: CivilDate): Complaint[] {
  const missing = missingParty(caseType, form.first.length, form.second.length);
  const complaints: Complaint[] = missing
    ? [{ path: missing.code === 'first-party-missing' ? 'first' : 'second', code: 'party-missing' }]
    : [];
  for (const side of ['first', 'second'] as const) {
    form[side].forEach((party, at) => {
      const path = `${side}.${at}`;
      if (party.idNumber.trim() === '') complaints.push({ path: `${path}.idNumber`, code: 'needed' });
      else {
        const read = checkIdentity(party.idType, party.idNumber, today);
        if (!read.ok) complaints.push({ path: `${path}.idNumber`, code: read.error.code });
      }
      if (party.name.trim() === '') complaints.push({ path: `${path}.name`, code: 'needed' });
    });
  }
  return complaints;
}

function hearingComplaints(form: CaseForm, caseType: CaseType, today: CivilDate): Complaint[] {
  const { at, bench, unread } = form.hearing;
  // an application may have no hearing, but one that was typed must not vanish unread
  if (at === '' && unread) return [{ path: 'hearing.at', code: 'time-malformed' }];
  if (at === '') {
    const isNeeded = caseType.kind === 'claim' || form.ownCopies !== null;
    return isNeeded ? [{ path: 'hearing.at', code: 'hearing-needed' }] : [];
  }
  // Too few clear days is a question at F9, not a wall: a court may shorten time.
  const checked = checkHearing({ issuedOn: today, hearingAt: instantOfLocalMinute(at), clearDays: 0 });
  return [
    ...(checked.ok ? [] : [{ path: 'hearing.at', code: checked.error.code }]),
    ...(bench.trim() === '' ? [{ path: 'hearing.bench', code: 'needed' }] : []),
  ];
}

function feeComplaints(form: CaseForm): Complaint[] {
  if (form.fees.length === 0) return [{ path: 'fees', code: 'no-fee-lines' }];
  return form.fees.flatMap((fee, at) => [
    ...(fee.description.trim() === '' ? [{ path: `fees.${at}.description`, code: 'needed' }] : []),
    ...(fee.amountSen === null ? [{ path: `fees.${at}.amountSen`, code: 'amount-malformed' }] : []),
    ...(isBelowTable(fee) && fee.reason.trim() === ''
      ? [{ path: `fees.${at}.reason`, code: 'reason-needed' }]
      : []),
  ]);
}

function paymentComplaints(form: CaseForm, facts: FormFacts): Complaint[] {
  const { payment } = form;
  if (payment.method === 'cash' && payment.tenderedSen === null) {
    return [{ path: 'payment.tenderedSen', code: 'needed' }];
  }
  if (
    payment.method === 'cheque' &&
    payment.date.trim() !== '' &&
    !readTypedDate(payment.date, facts.today).ok
  ) {
    return [{ path: 'payment.date', code: 'date-malformed' }];
  }
  const settled = settleForm(form, facts.roundMethods);
  if (settled.ok) return [];
  const { error } = settled;
  switch (error.code) {
    case 'tendered-less':
      return [{ path: 'payment.tenderedSen', code: error.code }];
    case 'reference-needed':
      return [{ path: `payment.${error.field}`, code: 'needed' }];
    case 'reference-malformed':
      return [{ path: 'payment.number', code: error.code }];
    case 'card-digits-malformed':
      return [{ path: 'payment.last4', code: error.code }];
    case 'waiver-authority-needed':
      return [{ path: 'payment.authority', code: 'needed' }];
    case 'waiver-reason-needed':
      return [{ path: 'payment.reason', code: 'needed' }];
    case 'nothing-to-pay':
      return [{ path: 'fees', code: error.code }];
  }
}

/** The contract's own schema has the last word on lengths and characters. */
function schemaComplaints(form: CaseForm): Complaint[] {
  const anyKey = '00000000-0000-4000-8000-000000000000';
  const read = issueCaseInput.safeParse(issueInput(form, { key: anyKey, outage: 'x', acceptedWarnings: [] }));
  if (read.success) return [];
  return read.error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.message }));
}
