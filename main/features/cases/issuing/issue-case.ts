/**
 * A case at the counter under Pilihan 1 (S1.2–S1.5): provisional number, receipt, summons and their papers in the one
 * transaction that dispatch opened. Either all of it is there, or nothing.
 */
import { randomUUID } from 'node:crypto';
import type { CaseType } from '../../../../domain/cases/case-type';
import { toLocalText } from '../../../../domain/time/civil-time';
import type { FeeTable } from '../../../../domain/cases/fees';
import { STATES } from '../../../../domain/settings/office';
import type { Payment } from '../../../../domain/receipts/payment';
import { fail, ok } from '../../../../domain/result';
import type { CasePaperFacts } from '../../../../papers/case-papers';
import type { IssueCaseInput } from '../../../../preload/contract/cases';
import type { Court, Office } from '../../../../preload/contract/settings';
import { dropDraft } from '../rows/drafts';
import { insertCase } from '../rows/cases';
import { readSummary } from '../../outages/rows/outages';
import { payElsewhere } from '../../receipts/pay-elsewhere';
import { isExternalNumberClaimed } from '../../receipts/rows/payments';
import { isFormSerialUsed } from '../../receipts/rows/receipts';
import { putOnList } from '../../reconciliation/work-list/put-on-list';
import type { CommandContext } from '../../../call/handler';
import { needSetting } from '../../../register/settings';
import type { WriteTx } from '../../../register/transaction';
import { factsOf, type CaseFacts } from './case-facts';
import { writeReceipt, writeSummons } from './issue-documents';
import { nextReceipt } from '../../receipts/next-receipt';
import { nextNumber } from '../numbers/next-number';

interface Place {
  readonly office: Office;
  readonly court: Court;
  readonly caseType: CaseType;
  readonly feeTable: FeeTable;
  readonly system: string;
}

export function issueCase(context: CommandContext, input: IssueCaseInput) {
  const { tx, now } = context;
  const place = placeOf(tx, input);
  if (!place.ok) return place;
  const facts = factsOf(input, { ...place.value, now });
  if (!facts.ok) return facts;
  const claimed = claimedBefore(tx, input);
  if (claimed) return claimed;
  const number = nextNumber(
    tx,
    place.value.court,
    place.value.caseType,
    Number(toLocalText(tx.at).slice(0, 4)),
  );
  if (!number.ok) return number;
  const serial = facts.value.settlement.receipt ? nextReceipt(tx) : ok(null);
  if (!serial.ok) return serial;

  const caseId = randomUUID();
  insertCase(tx, {
    id: caseId, ...number.value, kind: place.value.caseType.kind, option: 'P1', outage: input.outage, claim: input.claim,
    officer: context.officer.id, parties: facts.value.parties, documents: facts.value.documents,
  }); // prettier-ignore
  putOnList(tx, { item: caseId, outage: input.outage, ...number.value });
  const paperFacts = paperFactsOf(context, input, place.value, facts.value, number.value.number);
  const receipt = serial.value
    ? writeReceipt(context, input, paperFacts, facts.value, caseId, serial.value)
    : null;
  if (!receipt) payElsewhere(tx, caseId, input.payment as Payment, facts.value.settlement);
  const summons = input.hearing ? writeSummons(context, input.hearing, paperFacts, caseId) : null;
  dropDraft(tx, input.key);

  return ok({
    case: { id: caseId, number: number.value.number },
    receipt: receipt?.issued ?? null,
    summons: summons && { id: summons.id, copies: summons.copies },
    papers: [receipt?.paper, summons?.paper].filter((paper) => paper !== undefined),
    issuedAt: tx.at,
  });
}

/** Outage, option, court and type as they stand now (S1.1). */
function placeOf(tx: WriteTx, input: IssueCaseInput) {
  const outage = readSummary(tx, input.outage);
  if (!outage) return fail('outage-unknown');
  // nothing is ever done by hand for the licences, in whichever office (S0.7)
  if (outage.system === 'AP') return fail('ap-manual-forbidden');
  // the options of S1.1 stand in for ESV3 alone
  if (outage.system !== 'ESV3') return fail('option-forbids', { values: { option: outage.system } });
  if (outage.state !== 'in-force') return fail('outage-state-wrong', { values: { state: outage.state } });
  const office = needSetting(tx, 'office');
  const court = office.courts.find((known) => known.code === input.court);
  if (!court) return fail('court-unknown', { fields: [{ path: 'court', code: 'court-unknown' }] });
  if (outage.options[court.code] !== 'P1')
    return fail('option-forbids', { values: { option: outage.options[court.code] ?? '' } });
  const caseType = needSetting(tx, 'caseTypes').find(
    (known) => known.code === input.caseType && known.active,
  );
  if (!caseType)
    return fail('case-type-unknown', { fields: [{ path: 'caseType', code: 'case-type-unknown' }] });
  const feeTable = needSetting(tx, 'feeTables').find((known) => known.id === court.feeTable);
  if (!feeTable) return fail('fee-table-unknown', { values: { court: court.code } });
  return ok<Place>({ office, court, caseType, feeTable: feeTable as FeeTable, system: outage.system });
}

/** A pre-printed form, or a receipt made by iGFMAS/iSPEKS, stands for one payment only. */
function claimedBefore(tx: WriteTx, input: IssueCaseInput) {
  if (input.formSerial && isFormSerialUsed(tx, input.formSerial)) {
    return fail('form-serial-used', { fields: [{ path: 'formSerial', code: 'form-serial-used' }] });
  }
  const { payment } = input;
  if (payment.method === 'external' && isExternalNumberClaimed(tx, payment.system, payment.number)) {
    return fail('reference-claimed', { fields: [{ path: 'payment.number', code: 'reference-claimed' }] });
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
  };
}
