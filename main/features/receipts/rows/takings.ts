/** Money taken, by the hour. */
import type { ReadTx } from '../../../register/transaction';

export interface HourTakings {
  /** Hour of the day in UTC. */
  readonly hour: number;
  readonly receipts: number;
  readonly amountSen: number;
}

/** Journal entries after one up to another. */
export interface EntrySpan {
  readonly after: number;
  readonly upTo: number;
}

const BY_HOUR = `SELECT CAST(substr(r.issued_at, 12, 2) AS INTEGER) AS hour, count(*) AS receipts, sum(r.amount_sen) AS amountSen`;

/** Receipts issued among these entries, cancelled or not, by the hour of their issue. */
export const readTakings = (tx: ReadTx, { after, upTo }: EntrySpan): HourTakings[] =>
  tx.all<HourTakings>(`${BY_HOUR} FROM receipts r WHERE r.seq > ? AND r.seq <= ? GROUP BY hour`, after, upTo);

/** Those cancelled among these entries and issued at the entry `since` or later, by the hour of their issue. */
export const readTakingsCancelled = (tx: ReadTx, since: number, { after, upTo }: EntrySpan): HourTakings[] =>
  tx.all<HourTakings>(
    `${BY_HOUR} FROM cancellations c JOIN receipts r ON r.id = c.receipt
     WHERE c.seq > ? AND c.seq <= ? AND r.seq >= ? GROUP BY hour`,
    after,
    upTo,
    since,
  );
