/** Fee tables and case types as they will hold from a day on; what was issued before stays as it is. */
import { inForceOn, withRow } from '../../../domain/settings/dated';
import { civilDateOf } from '../../../domain/time/civil-time';
import { fail, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CaseTypeValue, FeeTableValue } from '../../../preload/contract/settings';
import type { CommandContext } from '../../call/handler';
import { needSetting, saveSetting } from '../../register/settings';
import { codeOf, idOf } from './tables';

export function saveFeeTable(
  { tx, officer, now }: CommandContext,
  { feeTable, from: day }: ParsedInputOf<'settings.saveFeeTable'>,
) {
  const from = day ?? civilDateOf(now);
  const tables = withRow<FeeTableValue>(needSetting(tx, 'feeTables'), idOf, { ...feeTable, from });
  saveSetting(tx, 'feeTables', tables, officer.id);
  tx.journal('settings.saved', { name: 'feeTables', by: officer.id, table: feeTable.id, from });
  return ok({});
}

/** The whole table as it stands from the day on; a type that did not change has no new row. */
export function saveCaseTypes(
  { tx, officer, now }: CommandContext,
  { caseTypes, from: day }: ParsedInputOf<'settings.saveCaseTypes'>,
) {
  const codes = caseTypes.map(codeOf);
  const twice = codes.findIndex((code, index) => codes.indexOf(code) < index);
  if (twice >= 0)
    return fail('case-type-twice', {
      fields: [{ path: `caseTypes.${twice}.code`, code: 'case-type-twice' }],
    });
  const from = day ?? civilDateOf(now);
  const rows = needSetting(tx, 'caseTypes');
  const standing = new Set(inForceOn<CaseTypeValue>(rows, codeOf, from).map((type) => JSON.stringify(type)));
  const changed = caseTypes.filter((type) => !standing.has(JSON.stringify(type)));
  const kept = changed.reduce((all, type) => withRow<CaseTypeValue>(all, codeOf, { ...type, from }), rows);
  saveSetting(tx, 'caseTypes', kept, officer.id);
  tx.journal('settings.saved', { name: 'caseTypes', by: officer.id, from });
  return ok({});
}
