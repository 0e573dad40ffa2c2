/** What a search knows of a case's other numbers: ESV3's, and the letters that told them. */
import { traceCodeAt } from '../../../register/journal';
import type { ReadTx } from '../../../register/transaction';

/** Cases that got another number, or a letter of one, after this entry: at most `limit`, in order. */
export const readRenumberedAfter = (
  tx: ReadTx,
  afterSeq: number,
  limit: number,
): { caseId: string; seq: number }[] =>
  tx.all(
    `SELECT item AS caseId, seq FROM reregistration_events WHERE seq > ? AND kind = 'entered' AND result <> 'same'
     UNION ALL SELECT case_id, seq FROM number_letters WHERE seq > ? ORDER BY seq LIMIT ?`,
    ...[afterSeq, afterSeq, limit],
  );

/** Every number that was entered for it in ESV3. */
export const readOfficialNumbers = (tx: ReadTx, caseId: string): string[] =>
  tx
    .all<{ number: string }>(
      `SELECT DISTINCT official_number AS number FROM reregistration_events
       WHERE item_kind = 'case' AND item = ? AND official_number <> ''`,
      caseId,
    )
    .map(({ number }) => number);

/** The kod jejak of each of its letters. */
export const readLetterCodes = (tx: ReadTx, caseId: string): string[] =>
  tx
    .all<{ seq: number }>('SELECT seq FROM number_letters WHERE case_id = ? ORDER BY seq', caseId)
    .map(({ seq }) => traceCodeAt(tx, seq));
