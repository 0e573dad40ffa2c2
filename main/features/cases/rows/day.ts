import type { ReadTx } from '../../../register/transaction';

/** Cases registered among the journal entries after one up to another. */
export const countCasesBetween = (
  tx: ReadTx,
  { after, upTo }: { readonly after: number; readonly upTo: number },
): number =>
  tx.one<{ n: number }>('SELECT count(*) AS n FROM cases WHERE seq > ? AND seq <= ?', after, upTo).n;
