/** How many of all whom an outage concerned were told of it, and how (S0.3): read whole, for its report and its closing. */
import type { OutageReach } from '../../../../domain/applicants/reach';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { LETTER_TO, SENT, TOLD, valuesOf, WITH_LETTERS, type OfOutage } from './callees';

/** By e-mail before by telephone: nobody counts twice. */
const REACH = `${WITH_LETTERS},
  each_one AS (
    SELECT EXISTS (SELECT 1 FROM ${LETTER_TO} AND ${SENT}) AS email, ${TOLD} AS telephone,
      EXISTS (SELECT 1 FROM ${LETTER_TO} AND q.state NOT IN ('refused', 'cancelled')) AS pending
    FROM asked JOIN applicant_entries e ON e.state = 'active' AND instr(e.systems, asked.system) > 0)
  SELECT count(*) AS everyone, coalesce(sum(email), 0) AS email,
    coalesce(sum(NOT email AND telephone), 0) AS telephone,
    coalesce(sum(NOT email AND NOT telephone AND pending), 0) AS pending,
    coalesce(sum(NOT email AND NOT telephone AND NOT pending), 0) AS none FROM each_one`;

export const countReach = (tx: ReadTx, outage: OfOutage): OutageReach =>
  tx.one<OutageReach>(REACH, ...valuesOf(outage), outage.id);

/** As it was when the outage was closed; undefined before. */
export const readReach = (tx: ReadTx, outage: string): OutageReach | undefined =>
  tx.get<OutageReach>(
    'SELECT everyone, email, telephone, pending, none FROM outage_reach WHERE outage = ?',
    outage,
  );

export function insertReach(tx: WriteTx, outage: string, reach: OutageReach): void {
  const { seq } = tx.journal('applicants.reach-counted', { outage, ...reach });
  insert(tx, 'outage_reach', { outage, ...reach, seq });
}
