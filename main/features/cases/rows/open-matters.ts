/**
 * Cases of an outage that lack something; the home list asks for the first hundred, since more are counted by nobody. Read
 * from what is missing or cancelled, which is little, never from the outage's cases, which may be many: hence CROSS JOIN.
 */
import type { ReadTx } from '../../../register/transaction';

export interface NamedCase {
  readonly id: string;
  readonly number: string;
}

const MOST = 100;
/** To SQLite: no limit. */
export const ALL = -1;

/** Taken although a required document was missing (S1.2). Ids begin with their time: only this outage's are walked. */
export const readMissingDocuments = (tx: ReadTx, outage: string, most = MOST): NamedCase[] =>
  tx.all(
    `SELECT DISTINCT c.id, c.number FROM case_documents d INDEXED BY case_documents_missing CROSS JOIN cases c ON c.id = d.case_id
     WHERE d.required = 1 AND d.copies = 0
     AND d.case_id >= (SELECT id FROM cases WHERE outage = ? ORDER BY seq LIMIT 1) AND c.outage = ?
     ORDER BY d.case_id LIMIT ?`,
    outage,
    outage,
    most,
  );

/** Their receipt was cancelled and none stands in its place. */
export const readWithoutReceipt = (tx: ReadTx, outage: string, most = MOST): NamedCase[] =>
  tx.all(
    `SELECT DISTINCT c.id, c.number FROM cancellations x CROSS JOIN receipts r ON r.id = x.receipt CROSS JOIN cases c ON c.id = r.case_id
     WHERE x.seq >= (SELECT seq FROM cases WHERE outage = ? ORDER BY seq LIMIT 1) AND c.outage = ?
     AND NOT EXISTS (SELECT 1 FROM receipts s WHERE s.case_id = c.id
       AND NOT EXISTS (SELECT 1 FROM cancellations y WHERE y.receipt = s.id))
     ORDER BY c.seq LIMIT ?`,
    outage,
    outage,
    most,
  );
