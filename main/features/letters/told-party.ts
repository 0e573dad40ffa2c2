/** A party as the pile, and the case's page, show them. */
import type { ToldParty } from '../../../preload/contract/letters';
import type { ReadTx } from '../../register/transaction';
import { readPartiesOf } from '../cases/rows/cases';
import type { PlacedParty } from './rows/letter-list';

export function toldParties(tx: ReadTx, rows: readonly PlacedParty[]): ToldParty[] {
  const parties = readPartiesOf(
    tx,
    rows.map(({ caseId }) => caseId),
  );
  return rows.map(({ letter, way, address, owed, ...row }) => {
    const party = parties
      .get(row.caseId)
      ?.find(({ role, ordinal }) => role === row.role && ordinal === row.ordinal);
    return {
      ...row,
      ...{ name: party?.name ?? '', address: party?.address ?? '', email: party?.email ?? '' },
      owed: owed === 1,
      letter: letter === null || way === null ? null : { id: letter, way, address: address ?? '' },
    };
  });
}
