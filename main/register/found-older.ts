/**
 * A copy that was found to be older than what is known of it says so in its own journal: whatever was written here from then
 * on tells no other history, since nothing is issued meanwhile.
 */
import { readCopyEpoch } from './epoch';
import type { ReadTx, WriteTx } from './transaction';

const KIND = 'register.found-older';
/** What a copy that issues nothing never writes. */
const ISSUED = ['receipts.issued', 'receipts.book-given', 'cases.registered', 'cases.range-given'];

/** `since`: the newest entry when this copy was opened. */
export const noteFoundOlder = (tx: WriteTx, since: number): void => void tx.journal(KIND, { since });

/** The entry after which nothing but such writing stands here; undefined where it was never found older, or issued since. */
export function foundOlderAt(tx: ReadTx): number | undefined {
  const began = readCopyEpoch(tx)?.seq ?? 0;
  const since = tx.get<{ since: number }>(
    "SELECT json_extract(data, '$.since') AS since FROM journal WHERE seq > ? AND kind = ? ORDER BY seq LIMIT 1",
    began,
    KIND,
  )?.since;
  if (since === undefined) return undefined;
  const marks = ISSUED.map(() => '?').join();
  const issued = tx.get(
    `SELECT 1 FROM journal WHERE seq > ? AND kind IN (${marks}) LIMIT 1`,
    since,
    ...ISSUED,
  );
  return issued ? undefined : since;
}
