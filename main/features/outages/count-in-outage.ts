import { addToCounts, type OutageCounts } from './rows/counts';
import type { WriteTx } from '../../register/transaction';

/** Whatever is made in an outage, or moves on its work list, is counted in the transaction that writes it. */
export const countInOutage = (tx: WriteTx, outage: string, added: Partial<OutageCounts>): void =>
  addToCounts(tx, outage, added);
