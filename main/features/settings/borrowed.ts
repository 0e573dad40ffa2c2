/** What this office's papers would say that is not its own, and whether a supervisor vouched for it. */
import { hasOptions } from '../../../domain/outages/outage';
import {
  isForeignContact,
  isForeignTable,
  isSameMatter,
  lacksRevenueCode,
  type Matter,
} from '../../../domain/settings/borrowed';
import { STATES } from '../../../domain/settings/office';
import { civilDateOf, formatTime, type CivilDate } from '../../../domain/time/civil-time';
import { fail, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { Court, FeeTableValue } from '../../../preload/contract/settings';
import type { CommandContext } from '../../call/handler';
import { need } from '../../../domain/need';
import { needSetting, readSetting, saveSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import { feeTablesOn } from './tables';
import { templatesOf } from '../notices/notice-templates';
import { readOpenSummaries } from '../outages/rows/outages';

export interface OpenMatter {
  readonly matter: Matter;
  /** What its sentence needs. */
  readonly values: Readonly<Record<string, string>>;
}

export const isVouched = (tx: ReadTx, matter: Matter): boolean =>
  readSetting(tx, 'vouched')?.some((decided) => isSameMatter(decided.matter, matter)) ?? false;

/** Whether the court's fees are another state's and nobody vouched for them. */
export function feesStop(tx: ReadTx, court: Court, table: Pick<FeeTableValue, 'id' | 'state'>): boolean {
  const { state } = needSetting(tx, 'office');
  return (
    isForeignTable(table, state) && !isVouched(tx, { kind: 'fee-table', court: court.code, table: table.id })
  );
}

/** Whether a line without kod hasil stops its receipt in this outage. */
export const codesStop = (
  tx: ReadTx,
  outage: string,
  lines: readonly { readonly revenueCode: string }[],
): boolean => lacksRevenueCode(lines) && !isVouched(tx, { kind: 'revenue-codes', outage });

/** Why no notice can be written: it would name another agency, or nobody, as whom to ask. */
export function contactStop(tx: ReadTx): 'contact-missing' | 'contact-foreign' | undefined {
  const { contact } = templatesOf(tx);
  if (contact.trim() === '') return 'contact-missing';
  const stops =
    isForeignContact(contact, needSetting(tx, 'office').kind) && !isVouched(tx, { kind: 'contact', contact });
  return stops ? 'contact-foreign' : undefined;
}

/** Everything that waits for a supervisor's decision now. */
export const openMatters = (tx: ReadTx, on: CivilDate): OpenMatter[] => [
  ...foreignTables(tx, on),
  ...foreignContact(tx),
  ...outagesWithoutCodes(tx, on),
];

/** The tables by which this office's courts ask fees on a day. */
export function tablesInUse(
  tx: ReadTx,
  on: CivilDate,
): { readonly court: Court; readonly table: FeeTableValue }[] {
  const tables = feeTablesOn(tx, on);
  return needSetting(tx, 'office').courts.flatMap((court) => {
    const table = tables.find(({ id }) => id === court.feeTable);
    return table ? [{ court, table }] : [];
  });
}

const foreignTables = (tx: ReadTx, on: CivilDate): OpenMatter[] =>
  tablesInUse(tx, on)
    .filter(({ court, table }) => feesStop(tx, court, table))
    .map(({ court, table }) => ({
      matter: { kind: 'fee-table', court: court.code, table: table.id },
      values: {
        court: court.name,
        table: table.nameMs,
        from: stateName(table.state),
        here: stateName(needSetting(tx, 'office').state),
      },
    }));

function foreignContact(tx: ReadTx): OpenMatter[] {
  const { contact } = templatesOf(tx);
  return contactStop(tx) === 'contact-foreign'
    ? [{ matter: { kind: 'contact', contact }, values: { contact } }]
    : [];
}

/** Of each outage in which this office gives receipts. */
function outagesWithoutCodes(tx: ReadTx, on: CivilDate): OpenMatter[] {
  const items = tablesInUse(tx, on).flatMap(({ table }) => table.items);
  return readOpenSummaries(tx)
    .filter(({ id, system, state }) => state === 'in-force' && hasOptions(system) && codesStop(tx, id, items))
    .map(({ id, system, startedAt }) => ({
      matter: { kind: 'revenue-codes', outage: id },
      values: { system, since: formatTime(startedAt) },
    }));
}

const stateName = (code: string): string => STATES.find((state) => state.code === code)?.name ?? code;

/** A supervisor decides that it may stand on paper as it is; what nobody asks can not be decided. */
export function vouch(
  { tx, officer, approver, now }: CommandContext,
  { matter, reason }: ParsedInputOf<'settings.vouch'>,
) {
  if (!openMatters(tx, civilDateOf(now)).some((open) => isSameMatter(open.matter, matter)))
    return fail('matter-unknown');
  const by = need(approver, 'approver').id;
  const before = readSetting(tx, 'vouched') ?? [];
  saveSetting(tx, 'vouched', [...before, { matter, reason, officer: by, at: tx.at }], by);
  tx.journal('settings.vouched', { matter: matter.kind, by, at: officer.id });
  return ok({});
}
