/** Who may have issued a receipt that was lost. */
import type { ReadTx } from '../../../register/transaction';

const idsOf = (rows: { officer: string }[]): string[] => rows.map(({ officer }) => officer);

/** More than a counter gives in a day. */
const A_DAYS = 500;

/** Who issued from a book on the last day of which this register knows a receipt of it; in UTC, where office hours lie within one day. */
export const readLastIssuers = (tx: ReadTx, book: string): string[] =>
  idsOf(
    tx.all(
      `WITH newest AS (SELECT officer, substr(issued_at, 1, 10) AS day FROM receipts WHERE book = ?
         ORDER BY serial DESC LIMIT ${A_DAYS})
       SELECT DISTINCT officer FROM newest WHERE day = (SELECT max(day) FROM newest)`,
      book,
    ),
  );
