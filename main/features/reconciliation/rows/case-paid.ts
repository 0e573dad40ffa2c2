/** What each case of an outage was paid with, one by one in the order of the work list: a row for every case. */
import type { ReadTx } from '../../../register/transaction';

export interface CasePaid {
  /** Of the newest receipt that is not cancelled. */
  readonly receiptNumber: string | null;
  readonly formSerial: string | null;
  /** Of a receipt made by another system. */
  readonly externalNumber: string | null;
}

export const eachCasePaid = (tx: ReadTx, outage: string): IterableIterator<CasePaid> =>
  tx.each<CasePaid>(
    `SELECT r.number AS receiptNumber, r.form_serial AS formSerial, p.number AS externalNumber
     FROM cases c LEFT JOIN payments p ON p.case_id = c.id AND p.method = 'external'
     LEFT JOIN receipts r ON r.id = (
       SELECT s.id FROM receipts s LEFT JOIN cancellations x ON x.receipt = s.id
       WHERE s.case_id = c.id AND x.receipt IS NULL ORDER BY s.seq DESC LIMIT 1)
     WHERE c.outage = ? ORDER BY c.court, c.case_type, c.year, c.serial`,
    outage,
  );
