/** How far an outage's court papers are, from the official rows: for its page, its report and its closing (S1.5). */
import type { ReadTx } from '../../../register/transaction';

/** A step of `s` that nobody took back. */
const stands = (kinds: string): string =>
  `EXISTS (SELECT 1 FROM summons_events e WHERE e.summons = s.id AND e.kind IN (${kinds})
     AND NOT EXISTS (SELECT 1 FROM summons_events u WHERE u.undoes = e.id))`;
const SEALED = stands("'sealed'");
const HANDED = stands("'handed-over'");
const SERVED = stands("'served'");

/** Those of an outage in whose place no corrected one stands. */
const STANDING = `FROM cases c CROSS JOIN summonses s ON s.case_id = c.id
  WHERE c.outage = ? AND NOT EXISTS (SELECT 1 FROM summonses r WHERE r.replaces = s.id)`;

export interface CourtPaperCounts {
  readonly issued: number;
  readonly sealed: number;
  readonly handedOver: number;
  readonly served: number;
}

export const countCourtPapers = (tx: ReadTx, outage: string): CourtPaperCounts =>
  tx.one(
    `SELECT count(*) AS issued, coalesce(sum(${SEALED}), 0) AS sealed, coalesce(sum(${HANDED}), 0) AS handedOver,
       coalesce(sum(${SERVED}), 0) AS served ${STANDING}`,
    outage,
  );

/** Numbers of their cases, the oldest first. */
export const readUnsealedOf = (tx: ReadTx, outage: string): { number: string }[] =>
  tx.all(`SELECT c.number ${STANDING} AND NOT ${SEALED} ORDER BY s.seq`, outage);

export const readNotHandedOf = (tx: ReadTx, outage: string): { number: string }[] =>
  tx.all(`SELECT c.number ${STANDING} AND ${SEALED} AND NOT ${HANDED} ORDER BY s.seq`, outage);
