import { NO_REVENUE_CODE } from '../../../../../domain/cases/fees';
import { readDate } from '../../../../ui/local-time';
import { checkIdentity } from '../../../../../domain/cases/identity';
import { STATES } from '../../../../../domain/settings/office';
import {
  courtPaperOf,
  receiptPaperOf,
  type CasePaperFacts,
  type PaperPayment,
} from '../../../../../papers/case-papers';
import type { Settings } from '../../../../../papers/look/setting';
import { renderSettings } from '../../../../../papers/render-document';
import { payerOf, type CaseForm, type PartyForm } from '../form/case-form';
import { caseTypeOf, type CounterFacts } from '../form/counter-facts';
import { amountDue, settleForm } from '../payment/settlement';

/** Stands where a name is still missing: papers need one, a form being filled has none yet. */
const NOT_YET = '…';

/** The receipt as F9 would print it, marked PRATONTON; null where no receipt of ours would be made (S1.4). */
export function receiptPreview(form: CaseForm, facts: CounterFacts): Settings | null {
  const paper = paperFacts(form, facts);
  const payment = paperPayment(form, facts);
  if (paper === null || payment === null) return null;
  const due = amountDue(form, facts.settings.office.roundMethods);
  const document = receiptPaperOf(paper, {
    issued: null,
    formSerial: form.formSerial.trim(),
    payer: payerOf(form) || NOT_YET,
    lines: form.fees.map((fee) => ({
      description: fee.description.trim() || NOT_YET,
      revenueCode: fee.revenueCode || NO_REVENUE_CODE,
      amountSen: fee.amountSen ?? 0,
      nature: fee.nature,
    })),
    roundingSen: due?.roundingSen ?? 0,
    payment,
  });
  return renderSettings(document, {
    size: facts.settings.receiptSize,
    mark: { kind: 'preview' },
    drill: facts.drill,
    crest: facts.crest,
  });
}

/** The summons or the notice as F9 would print it; nothing for an application that has no hearing yet. */
export function courtPreview(form: CaseForm, facts: CounterFacts): Settings | null {
  const paper = paperFacts(form, facts);
  if (paper === null || (paper.caseType.kind === 'application' && paper.hearing === null)) return null;
  return renderSettings(courtPaperOf(paper, null), {
    size: 'A4',
    mark: { kind: 'preview' },
    drill: facts.drill,
    crest: facts.crest,
  });
}

function paperFacts(form: CaseForm, facts: CounterFacts): CasePaperFacts | null {
  const caseType = caseTypeOf(facts, form.caseType);
  const { office, counter } = facts.settings;
  const court = office.courts.find((known) => known.code === form.court);
  if (caseType === undefined || court === undefined) return null;
  const { hearing } = form;
  return {
    office: {
      code: office.code,
      name: office.name,
      address: office.address,
      state: STATES.find((state) => state.code === office.state)?.name ?? office.state,
    },
    court: { code: court.code, name: court.name },
    counter: counter.code,
    officer: { id: facts.officer.code, name: facts.officer.name },
    system: facts.intake.outage?.system ?? '',
    caseType,
    caseNumber: null,
    first: form.first.map(paperParty),
    second: form.second.map(paperParty),
    lawyers: form.lawyers.map(({ side, name, firm }) => ({ side, name: name.trim() || NOT_YET, firm })),
    claim: form.claim,
    hearing: hearing.at === '' ? null : hearing,
    announced: facts.announced,
  };
}

function paperParty(party: PartyForm): CasePaperFacts['first'][number] {
  const read = checkIdentity(party.idType, party.idNumber);
  return {
    name: party.name.trim() || NOT_YET,
    idType: party.idType,
    idNumber: read.ok ? read.value.number : '',
    address: party.address.trim(),
  };
}

function paperPayment(form: CaseForm, facts: CounterFacts): PaperPayment | null {
  const { payment } = form;
  switch (payment.method) {
    case 'cash': {
      const settled = settleForm(form, facts.settings.office.roundMethods);
      // Nothing is said of money that was not handed over yet.
      return {
        method: 'cash',
        tenderedSen: payment.tenderedSen,
        changeSen: settled.ok && payment.tenderedSen !== null ? settled.value.changeSen : null,
      };
    }
    case 'cheque': {
      const { bank, number } = payment;
      return { method: 'cheque', bank, number, date: readDate(payment.date) };
    }
    case 'card':
      return { method: 'card', reference: payment.reference, last4: payment.last4 || null };
    case 'qr':
      return { method: 'qr', reference: payment.reference };
    case 'external':
    case 'waiver':
      return null;
  }
}
