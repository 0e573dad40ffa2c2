/** A case that another system registered (ESV2) is kept as any other. */
import type { WriteTx } from '../../register/transaction';
import { insertCase } from './rows/cases';

export function keepCase(tx: WriteTx, row: Parameters<typeof insertCase>[1]): void {
  insertCase(tx, row);
}
