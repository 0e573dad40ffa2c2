/** Money taken, by the hour. */
import type { ReadTx } from '../../../register/transaction';

export interface HourTakings {
  /** Hour of the day in UTC. */
  readonly hour: number;
  readonly receipts: number;
  readonly amountSen: number;
}

/** Receipts from the journal entry `seq` on that are not cancelled, by the hour in which they were issued. */
export const readTakingsSince = (tx: ReadTx, seq: number): HourTakings[] =>
  tx.all<HourTakings>(
    `SELECT CAST(substr(issued_at, 12, 2) AS INTEGER) AS hour, count(*) AS receipts, sum(amount_sen) AS amountSen
     FROM receipts r WHERE seq >= ? AND NOT EXISTS (SELECT 1 FROM cancellations c WHERE c.receipt = r.id) GROUP BY hour`,
    seq,
  );
