/** What the summary says beside the manifest's totals, of the entries that the package covers. */
import type { ReadTx } from '../../../register/transaction';
import type { SummaryPaper } from '../../../../papers/summary/summary-data';

/** Journal entries, both ends included. */
interface Span {
  readonly firstSeq: number;
  readonly lastSeq: number;
}

export const summaryExtras = (
  tx: ReadTx,
  span: Span,
): Pick<SummaryPaper, 'numbers' | 'letOffs' | 'notReturned'> => ({
  numbers: numbersOf(tx, span),
  letOffs: letOffsOf(tx, span),
  notReturned: notReturnedOf(tx, span),
});

/** Of each book the first and last number given. */
const numbersOf = (tx: ReadTx, { firstSeq, lastSeq }: Span): SummaryPaper['numbers'] =>
  tx.all(
    `SELECT a.number AS "from", b.number AS "to", spans.count FROM
       (SELECT book, min(serial) AS low, max(serial) AS high, count(*) AS count, min(seq) AS seq FROM receipts
        WHERE seq BETWEEN ? AND ? GROUP BY book) spans
     JOIN receipts a ON a.book = spans.book AND a.serial = spans.low
     JOIN receipts b ON b.book = spans.book AND b.serial = spans.high ORDER BY spans.seq`,
    firstSeq,
    lastSeq,
  );

/** Fees waived, and fees cut below the table: how many cases, and how much was let off. */
const letOffsOf = (tx: ReadTx, { firstSeq, lastSeq }: Span): SummaryPaper['letOffs'] =>
  tx.all(
    `SELECT kind, count(*) AS count, sum(asked_sen - paid_sen) AS amountSen FROM let_offs
     WHERE seq BETWEEN ? AND ? GROUP BY kind ORDER BY kind DESC`,
    firstSeq,
    lastSeq,
  );

/** Numbers of receipts cancelled here whose originals were still out when the package was drawn. */
const notReturnedOf = (tx: ReadTx, { firstSeq, lastSeq }: Span): string[] =>
  tx
    .all<{ number: string }>(
      `SELECT r.number FROM cancellations c JOIN receipts r ON r.id = c.receipt
       WHERE c.original = 'not-returned' AND c.seq BETWEEN ? AND ?
       AND NOT EXISTS (SELECT 1 FROM returned_originals b WHERE b.receipt = c.receipt AND b.seq <= ?) ORDER BY c.seq`,
      firstSeq,
      lastSeq,
      lastSeq,
    )
    .map(({ number }) => number);
