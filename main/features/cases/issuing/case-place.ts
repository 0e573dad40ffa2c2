/** Where a case is taken: outage, option, court, type and fee table as they stand now (S1.1). */
import { hasOptions } from '../../../../domain/outages/outage';
import type { CaseType } from '../../../../domain/cases/case-type';
import type { FeeTable } from '../../../../domain/cases/fees';
import type { CivilDate } from '../../../../domain/time/civil-time';
import { fail, failAt, ok } from '../../../../domain/result';
import type { IssueCaseInput } from '../../../../preload/contract/cases';
import type { Court, Office } from '../../../../preload/contract/settings';
import { needSetting } from '../../../register/settings';
import type { ReadTx } from '../../../register/transaction';
import { feesStop } from '../../settings/borrowed';
import { caseTypesOn, feeTablesOn } from '../../settings/tables';
import { readSummary } from '../../outages/rows/outages';

export interface Place {
  readonly office: Office;
  readonly court: Court;
  readonly caseType: CaseType;
  readonly feeTable: FeeTable;
  readonly system: string;
}

/** Where a new case is brought: the outage in force, a court that takes it by hand now (S1.1), its type as of that day. */
export function takenAt(
  tx: ReadTx,
  input: Pick<IssueCaseInput, 'outage' | 'court' | 'caseType'>,
  on: CivilDate,
) {
  const outage = readSummary(tx, input.outage);
  if (!outage) return fail('outage-unknown');
  // nothing is ever done by hand for the licences, in whichever office (S0.7)
  if (outage.system === 'AP') return fail('ap-manual-forbidden');
  // the options of S1.1 stand in for ESV3 alone
  if (!hasOptions(outage.system)) return fail('option-forbids', { values: { option: outage.system } });
  if (outage.state !== 'in-force') return fail('outage-state-wrong', { values: { state: outage.state } });
  const office = needSetting(tx, 'office');
  const court = office.courts.find((known) => known.code === input.court);
  if (!court) return failAt('court', 'court-unknown');
  if (outage.options[court.code] !== 'P1')
    return fail('option-forbids', { values: { option: outage.options[court.code] ?? '' } });
  const caseType = caseTypesOn(tx, on).find((known) => known.code === input.caseType && known.active);
  if (!caseType) return failAt('caseType', 'case-type-unknown');
  return ok({ office, court, caseType, system: outage.system });
}

/** @param on the day of the case: its types and fees are those of that day */
export function placeOf(tx: ReadTx, input: IssueCaseInput, on: CivilDate) {
  const taken = takenAt(tx, input, on);
  if (!taken.ok) return taken;
  const { court } = taken.value;
  const feeTable = feeTablesOn(tx, on).find((known) => known.id === court.feeTable);
  if (!feeTable) return fail('fee-table-unknown', { values: { court: court.code } });
  if (feesStop(tx, court, feeTable))
    return fail('fee-table-foreign', { values: { table: feeTable.nameMs, court: court.name } });
  return ok<Place>({ ...taken.value, feeTable: feeTable as FeeTable });
}
