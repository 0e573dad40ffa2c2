import { traceCode } from '../../../domain/journal/journal';
import type { WriteTx } from '../../register/transaction';
import { insertSummons, type SummonsRow } from './rows/summonses';
import { newId } from '../../register/new-id';

/** Writes a summons; answers its id and its kod jejak. */
export function issueSummons(
  tx: WriteTx,
  summons: Omit<SummonsRow, 'id' | 'issuedAt'>,
): { id: string; traceCode: string } {
  const id = newId();
  return { id, traceCode: traceCode(insertSummons(tx, { id, ...summons })) };
}
