/**
 * A case that was registered in ESV2 under Pilihan 2 (S1.9): ESV2's own number and the receipt of ESV2, iGFMAS or iSPEKS
 * are kept. Nothing here makes either: the number is what was typed, and the payment is one made elsewhere.
 */
import { formatCaseNumber, parseCaseNumber, type CaseNumber } from '../../../domain/cases/case-number';
import { isOverBy } from '../../../domain/esv2/end-of-use';
import { sen } from '../../../domain/money/money';
import { hasOptions } from '../../../domain/outages/outage';
import { isExternalNumber, type Settlement } from '../../../domain/receipts/payment';
import { fail, failAt, ok } from '../../../domain/result';
import { civilDateOf, type CivilDate } from '../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import { newId } from '../../register/new-id';
import { needSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import { partiesOf } from '../cases/issuing/case-facts';
import { keepCase } from '../cases/keep-case';
import { isNumberTaken } from '../cases/rows/cases';
import { readSummary } from '../outages/rows/outages';
import { caseTypesOn } from '../settings/tables';
import { isExternalNumberClaimed, isOwnNumber } from '../receipts/rows/payments';
import { putOnControlList } from './happen';
import { readEnd } from './rows/ends';

type Input = ParsedInputOf<'esv2.record'>;

export function recordCase({ tx, now, officer }: CommandContext, input: Input) {
  const today = civilDateOf(now);
  const number = parseCaseNumber(input.number);
  if (!number.ok) return failAt('number', 'case-number-malformed');
  const place = placeOf(tx, input, number.value, today);
  if (!place.ok) return place;
  const { caseType, startedOn } = place.value;
  const days = daysOf(input, startedOn, today);
  if (!days.ok) return days;
  const parties = partiesOf({ ...input, lawyers: [] }, { caseType, now });
  if (!parties.ok) return parties;
  const receipt = receiptOf(tx, input);
  if (!receipt.ok) return receipt;
  const { profile, series, serial } = number.value;
  if (isNumberTaken(tx, series, serial)) return failAt('number', 'esv2-number-taken');

  const caseId = newId();
  const written = formatCaseNumber(profile, series, serial);
  const row = {
    ...{
      id: caseId,
      number: written,
      series,
      serial,
      range: null,
      kind: caseType.kind,
      option: 'P2' as const,
    },
    ...{
      outage: input.outage,
      claim: input.claim,
      officer: officer.id,
      parties: parties.value,
      documents: [],
    },
  };
  keepCase(tx, row, receipt.value);
  putOnControlList(tx, { caseId, ...days.value }, officer.id);
  return ok({ id: caseId, number: written });
}

/** Outage, option and court as they stand now (S1.1), the type of the day it was registered, and whether ESV2 may still be used. */
function placeOf(tx: ReadTx, { outage: id, registeredOn }: Input, { series }: CaseNumber, today: CivilDate) {
  const outage = readSummary(tx, id);
  if (!outage) return fail('outage-unknown');
  if (!hasOptions(outage.system)) return fail('option-forbids', { values: { option: outage.system } });
  if (outage.state !== 'in-force') return fail('outage-state-wrong', { values: { state: outage.state } });
  const { courts } = needSetting(tx, 'office');
  if (!courts.some(({ code }) => code === series.court)) return failAt('number', 'court-unknown');
  if (outage.options[series.court] !== 'P2')
    return fail('option-forbids', { values: { option: outage.options[series.court] ?? '' } });
  const endsOn = readEnd(tx);
  if (isOverBy(endsOn, today)) return fail('esv2-ended', { values: { date: endsOn ?? '' } });
  const caseType = caseTypesOn(tx, registeredOn as CivilDate).find(
    ({ code, active }) => code === series.caseType && active,
  );
  if (!caseType) return failAt('number', 'case-type-unknown');
  return ok({ caseType, startedOn: civilDateOf(outage.startedAt) });
}

/** A case that is older than the outage is no new one: it is served as an existing case of ESV2 (S1.12). */
function daysOf({ registeredOn, receipt }: Input, startedOn: CivilDate, today: CivilDate) {
  if (registeredOn > today) return failAt('registeredOn', 'esv2-day-ahead');
  if (registeredOn < startedOn) return failAt('registeredOn', 'esv2-before-outage');
  if (receipt.paidOn > today) return failAt('receipt.paidOn', 'esv2-day-ahead');
  return ok({ registeredOn: registeredOn as CivilDate, receiptOn: receipt.paidOn as CivilDate });
}

/** The receipt that ESV2, iGFMAS or iSPEKS made: one payment each, claimed until another officer matches it. */
function receiptOf(tx: ReadTx, { receipt: { system, number, amountSen } }: Input) {
  if (!isExternalNumber(number)) return failAt('receipt.number', 'reference-malformed');
  if (isExternalNumberClaimed(tx, system, number) || isOwnNumber(tx, number))
    return failAt('receipt.number', 'reference-claimed');
  const nothing = sen(0);
  const settled: Settlement = {
    ...{ amountSen: sen(amountSen), roundingSen: nothing, changeSen: nothing, waivedSen: nothing },
    receipt: false,
  };
  return ok({ payment: { method: 'external' as const, system, number }, settled });
}
