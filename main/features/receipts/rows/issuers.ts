/** Who issued receipts: perhaps a lost one, and those that a copy lacks. */
import type { ReadTx } from '../../../register/transaction';

const idsOf = (rows: { officer: string }[]): string[] => rows.map(({ officer }) => officer);

/** Officers who issued a receipt after the entry `seq`. */
export const readIssuersAfter = (tx: ReadTx, seq: number): string[] =>
  idsOf(tx.all('SELECT DISTINCT officer FROM receipts WHERE seq > ?', seq));

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
