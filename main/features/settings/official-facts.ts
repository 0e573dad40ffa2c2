/** What set-up is told of the office's papers, beside what is shipped. */
import { shippedFeeTables } from '../../../domain/cases/fees';
import { sinceAlways } from '../../../domain/settings/dated';
import { isForeignTable } from '../../../domain/settings/borrowed';
import type { SetUpInput, FeeTableValue } from '../../../preload/contract/settings';
import { templatesFor } from '../notices/notice-templates';
import { saveSetting } from '../../register/settings';
import type { WriteTx } from '../../register/transaction';

export function saveOfficial(tx: WriteTx, { office, official }: SetUpInput, officer: string): void {
  const { contact, confirmedTables, revenueCodes } = official;
  saveSetting(
    tx,
    'feeTables',
    shippedFeeTables.map((table) => sinceAlways(withCodes(table, revenueCodes[table.id] ?? {}))),
    officer,
  );
  if (contact !== '') saveSetting(tx, 'noticeTemplates', { ...templatesFor(office.kind), contact }, officer);
  const vouched = office.courts.flatMap((court) => {
    const table = shippedFeeTables.find(({ id }) => id === court.feeTable);
    const reason = confirmedTables[court.feeTable] ?? '';
    if (!table || reason === '' || !isForeignTable(table, office.state)) return [];
    return [
      {
        matter: { kind: 'fee-table' as const, court: court.code, table: table.id },
        reason,
        officer,
        at: tx.at,
      },
    ];
  });
  if (vouched.length > 0) saveSetting(tx, 'vouched', vouched, officer);
}

const withCodes = (table: FeeTableValue, codes: Readonly<Record<string, string>>): FeeTableValue => ({
  ...table,
  items: table.items.map((item) => ({ ...item, revenueCode: codes[item.code] ?? item.revenueCode })),
});
