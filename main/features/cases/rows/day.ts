import type { ReadTx } from '../../../register/transaction';

/** Cases registered from the journal entry `seq` on. */
export const countCasesSince = (tx: ReadTx, seq: number): number =>
  tx.get<{ n: number }>('SELECT count(*) AS n FROM cases WHERE seq >= ?', seq)?.n ?? 0;
