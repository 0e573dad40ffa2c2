/** The office's tables as they hold on a day, and as they stood for a case (DOMAIN, case numbers: fees per state). */
import type { CaseType } from '../../../domain/cases/case-type';
import { inForceOn } from '../../../domain/settings/dated';
import { civilDateOf, type CivilDate, type Instant } from '../../../domain/time/civil-time';
import type { CaseTypeValue, FeeTableValue } from '../../../preload/contract/settings';
import { needSetting, readSettingAsOf } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';

export const codeOf = ({ code }: Pick<CaseTypeValue, 'code'>): string => code;
export const idOf = ({ id }: Pick<FeeTableValue, 'id'>): string => id;

export const caseTypesOn = (tx: ReadTx, on: CivilDate): CaseTypeValue[] =>
  inForceOn<CaseTypeValue>(needSetting(tx, 'caseTypes'), codeOf, on);

export const feeTablesOn = (tx: ReadTx, on: CivilDate): FeeTableValue[] =>
  inForceOn<FeeTableValue>(needSetting(tx, 'feeTables'), idOf, on);

/** By its code, whenever it holds: what it is called last. */
export const namedCaseType = (tx: ReadTx, code: string): CaseTypeValue | undefined =>
  needSetting(tx, 'caseTypes').findLast((type) => type.code === code);

/** The type of a case as it stood for it: a change that was entered later moves it in no way, whatever day it names. */
export function caseTypeAt(tx: ReadTx, code: string, at: Instant): CaseType | undefined {
  const known = readSettingAsOf(tx, 'caseTypes', at) ?? needSetting(tx, 'caseTypes');
  return inForceOn<CaseTypeValue>(known, codeOf, civilDateOf(at)).find((type) => type.code === code);
}
