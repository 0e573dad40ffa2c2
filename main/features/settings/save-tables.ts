/** Fee tables and case types as they will hold from a day on; what was issued before stays as it is. */
import { inForceOn, withoutRow, withRow } from '../../../domain/settings/dated';
import { civilDateOf } from '../../../domain/time/civil-time';
import { fail, failAt, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CaseTypeValue, FeeTableValue } from '../../../preload/contract/settings';
import type { CommandContext } from '../../call/handler';
import { needSetting, readSetting, saveSetting } from '../../register/settings';
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

/** One that was entered ahead goes before its day comes; what holds already has been asked of somebody. */
export function takeBackFeeTable(
  { tx, officer, now }: CommandContext,
  { id, from, reason }: ParsedInputOf<'settings.takeBackFeeTable'>,
) {
  if (from <= civilDateOf(now)) return fail('change-in-force');
  const rows = needSetting(tx, 'feeTables');
  const left = withoutRow<FeeTableValue>(rows, idOf, { name: id, from });
  if (left.length === rows.length) return fail('change-unknown');
  saveSetting(tx, 'feeTables', left, officer.id);
  const said = { table: id, from, reason, officer: officer.id, at: tx.at };
  saveSetting(tx, 'feesTakenBack', [...(readSetting(tx, 'feesTakenBack') ?? []), said], officer.id);
  tx.journal('settings.taken-back', { name: 'feeTables', by: officer.id, table: id, from });
  return ok({});
}

/** The whole table as it stands from the day on; a type that did not change has no new row. */
export function saveCaseTypes(
  { tx, officer, now }: CommandContext,
  { caseTypes, from: day }: ParsedInputOf<'settings.saveCaseTypes'>,
) {
  const codes = caseTypes.map(codeOf);
  const twice = codes.findIndex((code, index) => codes.indexOf(code) < index);
  if (twice >= 0) return failAt(`caseTypes.${twice}.code`, 'case-type-twice');
  const from = day ?? civilDateOf(now);
  const rows = needSetting(tx, 'caseTypes');
  const standing = new Set(inForceOn<CaseTypeValue>(rows, codeOf, from).map((type) => JSON.stringify(type)));
  const changed = caseTypes.filter((type) => !standing.has(JSON.stringify(type)));
  const kept = changed.reduce((all, type) => withRow<CaseTypeValue>(all, codeOf, { ...type, from }), rows);
  saveSetting(tx, 'caseTypes', kept, officer.id);
  tx.journal('settings.saved', { name: 'caseTypes', by: officer.id, from });
  return ok({});
}
