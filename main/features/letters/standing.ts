/** Where one party's telling stands, by the events themselves: what an act rests on. */
import {
  addressees,
  decidedNumber,
  tellingOf,
  type PartyRef,
  type Telling,
} from '../../../domain/letters/telling';
import type { ReadTx } from '../../register/transaction';
import { readParties, type CaseRow } from '../cases/rows/cases';
import { readRowState } from '../reconciliation/rows/row-events';
import { readLettersOf } from './rows/letters';

export interface PartyOf extends PartyRef {
  readonly caseId: string;
}

/** Undefined for somebody to whom no letter of the case goes. */
export function telling(
  tx: ReadTx,
  { id, number }: Pick<CaseRow, 'id' | 'number'>,
  { role, ordinal }: PartyRef,
): (Telling & { readonly decided: string | null }) | undefined {
  const isTheirs = (of: PartyRef) => of.role === role && of.ordinal === ordinal;
  if (!addressees(readParties(tx, id)).some(isTheirs)) return undefined;
  const decided = decidedNumber(readRowState(tx, id));
  return { ...tellingOf(number, decided, readLettersOf(tx, id).filter(isTheirs)), decided };
}
