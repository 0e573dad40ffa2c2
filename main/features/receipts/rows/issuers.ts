/** Who issued a receipt, and who may have issued one that was lost. */
import type { ReadTx } from '../../../register/transaction';

const idsOf = (rows: { officer: string }[]): string[] => rows.map(({ officer }) => officer);

/** Who issued this receipt, and those in whose place it stands: each of them had the money in hand. */
export const readTakers = (tx: ReadTx, number: string): string[] =>
  idsOf(
    tx.all(
      `WITH RECURSIVE taken AS (SELECT officer, replaces FROM receipts WHERE number = ?
         UNION ALL SELECT f.officer, f.replaces FROM taken t JOIN receipts f ON f.number = t.replaces)
       SELECT DISTINCT officer FROM taken`,
      number,
    ),
  );

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
