/**
 * A case at the counter under Pilihan 1 (S1.2–S1.5): provisional number, receipt, summons and their papers in the one
 * transaction that dispatch opened. Either all of it is there, or nothing.
 */
import { civilDateOf, instantOfLocalMinute, toLocalText } from '../../../../domain/time/civil-time';
import type { CaseDoubt } from '../../../../domain/cases/case-doubts';
import { STATES } from '../../../../domain/settings/office';
import type { ElsewherePayment } from '../../../../domain/receipts/payment';
import { fail, failAt, ok } from '../../../../domain/result';
import type { CasePaperFacts } from '../../../../papers/case-papers';
import type { IssueCaseInput } from '../../../../preload/contract/cases';
import { dropDraft } from '../drop-draft';
import { insertCase } from '../rows/cases';
import { readAnnouncements } from '../../calendar/rows/announced-months';
import { payElsewhere } from '../../receipts/pay-elsewhere';
import { isExternalNumberClaimed, isOwnNumber } from '../../receipts/rows/payments';
import { isFormSerialUsed } from '../../receipts/rows/receipts';
import { registered } from '../../intakes/end-intake';
import { openIntake } from '../../intakes/open-intake';
import { putOnList } from '../../reconciliation/work-list/put-on-list';
import { takePlace } from '../../sittings/take-place';
import { codesStop } from '../../settings/borrowed';
import type { CommandContext } from '../../../call/handler';
import { needSetting } from '../../../register/settings';
import type { WriteTx } from '../../../register/transaction';
import { doubtsOf } from './case-doubts';
import { factsOf, type CaseFacts } from './case-facts';
import { placeOf, type Place } from './case-place';
import { keepLetOff } from '../../receipts/keep-let-off';
import { writeReceipt, writeSummons } from './issue-documents';
import { nextReceipt } from '../../receipts/next-receipt';
import { nextNumber } from '../numbers/next-number';
import { newId } from '../../../register/new-id';

export function issueCase(context: CommandContext, input: IssueCaseInput) {
  const { tx, now } = context;
  const place = placeOf(tx, input, civilDateOf(now));
  if (!place.ok) return place;
  const facts = factsOf(input, { ...place.value, now });
  if (!facts.ok) return facts;
  const { receipt: gives } = facts.value.settlement;
  if (gives && codesStop(tx, input.outage, facts.value.lines)) return fail('revenue-codes-open');
  const intake = input.intake === undefined ? ok(null) : openIntake(tx, input.intake);
  if (!intake.ok) return intake;
  const claimed = claimedBefore(tx, input);
  if (claimed) return claimed;
  const number = nextNumber(
    tx,
    place.value.court,
    place.value.caseType,
    Number(toLocalText(tx.at).slice(0, 4)),
  );
  if (!number.ok) return number;
  const serial = gives ? nextReceipt(tx) : ok(null);
  if (!serial.ok) return serial;
  const sitting = input.hearing ? takePlace(tx, { court: input.court, ...input.hearing }, now) : ok(null);
  if (!sitting.ok) return sitting;
  // last of all, so that nobody answers questions about what is then refused
  const doubt = doubtIn(context, input, place.value, facts.value);
  if (doubt) return doubt;

  const caseId = newId();
  insertCase(tx, {
    id: caseId, ...number.value, kind: place.value.caseType.kind, option: 'P1', outage: input.outage, claim: input.claim,
    officer: context.officer.id, parties: facts.value.parties, documents: facts.value.documents,
  }); // prettier-ignore
  putOnList(tx, { item: caseId, outage: input.outage, ...number.value });
  const paperFacts = paperFactsOf(context, input, place.value, facts.value, number.value.number);
  const receipt = serial.value
    ? writeReceipt(context, input, paperFacts, facts.value, caseId, serial.value)
    : null;
  const { settlement } = facts.value;
  const paid = { id: caseId, number: number.value.number };
  if (!receipt) payElsewhere(tx, paid, input.payment as ElsewherePayment, settlement);
  if (facts.value.letOff) keepLetOff(tx, { caseId }, facts.value.letOff, context.approver?.id ?? null);
  const given = { caseId, sitting: sitting.value, ownCopies: input.ownCopies };
  const summons = input.hearing ? writeSummons(context, input.hearing, paperFacts, given) : null;
  if (intake.value) registered(tx, intake.value, number.value.number, context.officer.id);
  dropDraft(tx, input.key);

  return ok({
    case: { id: caseId, number: number.value.number },
    receipt: receipt?.issued ?? null,
    summons: summons && { id: summons.id, copies: summons.copies, made: summons.made },
    papers: [receipt?.paper, summons?.paper].filter((paper) => paper !== undefined),
    issuedAt: tx.at,
  });
}

/** The first doubt that the clerk has not answered; it names its field, so that the form can show where to look. */
function doubtIn(
  { tx, now }: CommandContext,
  input: IssueCaseInput,
  { court, caseType, office }: Place,
  { parties, documents }: CaseFacts,
) {
  const side = (role: 'first' | 'second') => parties.filter((party) => party.role === role);
  const second = side('second');
  const typed = {
    ...{ court: court.code, caseType },
    received: documents.filter(({ copies }) => copies > 0).map(({ code }) => code),
    first: side('first').map(({ idNumber }) => idNumber),
    second: second.map(({ idNumber }) => idNumber),
    secondAddresses: second.map(({ address }) => address),
    hearingAt: input.hearing ? instantOfLocalMinute(input.hearing.at) : null,
  };
  const { doubts, takenToday } = doubtsOf(tx, typed, now);
  const open = doubts.find((doubt) => !input.acceptedWarnings.includes(doubt));
  if (open === undefined) return undefined;
  const path = fieldOf(open, typed.secondAddresses);
  return fail(open, {
    ...(path === undefined ? {} : { fields: [{ path, code: open }] }),
    values: { number: takenToday ?? '', needed: office.clearDays },
  });
}

/** Undefined where the doubt is about no single field. */
function fieldOf(doubt: CaseDoubt, addresses: readonly string[]): string | undefined {
  if (doubt === 'case-taken-today' || doubt === 'documents-missing') return undefined;
  if (doubt !== 'address-missing') return 'hearing.at';
  return `second.${addresses.findIndex((address) => address.trim() === '')}.address`;
}

/** A pre-printed form, or a receipt made by iGFMAS/iSPEKS, stands for one payment only. */
function claimedBefore(tx: WriteTx, input: IssueCaseInput) {
  if (input.formSerial && isFormSerialUsed(tx, input.formSerial)) {
    return failAt('formSerial', 'form-serial-used');
  }
  const { payment } = input;
  if (
    payment.method === 'external' &&
    (isExternalNumberClaimed(tx, payment.system, payment.number) || isOwnNumber(tx, payment.number))
  ) {
    return failAt('payment.number', 'reference-claimed');
  }
  return undefined;
}

function paperFactsOf(
  context: CommandContext,
  input: IssueCaseInput,
  place: Place,
  facts: CaseFacts,
  caseNumber: string,
): CasePaperFacts {
  const { office, court, caseType, system } = place;
  const state = STATES.find((known) => known.code === office.state)?.name ?? office.state;
  const side = (role: 'first' | 'second') =>
    facts.parties.filter((party) => party.role === role) as CasePaperFacts['first'][number][];
  return {
    office: { code: office.code, name: office.name, address: office.address, state },
    court: { code: court.code, name: court.name },
    counter: needSetting(context.tx, 'counter').code,
    officer: { id: context.officer.code, name: context.officer.name },
    system,
    caseType,
    caseNumber,
    first: side('first'),
    second: side('second'),
    lawyers: input.lawyers,
    claim: input.claim,
    hearing: input.hearing ?? null,
    announced: readAnnouncements(context.tx),
  };
}
