/** How a register stands to the witness beside it. */
import type { Head } from './journal';
import type { ReadTx } from './transaction';
import type { WitnessReading, Witnessed } from './witness';

export type Standing =
  /** No witness was needed, or the register holds the witnessed entry. */
  | { readonly state: 'sound' }
  /** An older register lies here than the one that worked last: issuing would give numbers twice. */
  | { readonly state: 'behind'; readonly witnessed: Witnessed }
  /** The witnessed entry has another hash here. */
  | { readonly state: 'different'; readonly witnessed: Witnessed }
  /** Both slots are broken or gone; to be made anew after a full check. */
  | { readonly state: 'witness-lost' };

export function standingOf(tx: ReadTx, reading: WitnessReading): Standing {
  const newest = tx.get<{ seq: number }>('SELECT seq FROM journal ORDER BY seq DESC LIMIT 1');
  if (reading.state === 'none') return newest ? { state: 'witness-lost' } : { state: 'sound' };
  if (reading.state === 'unreadable') return { state: 'witness-lost' };
  const { witnessed } = reading;
  if (!newest || newest.seq < witnessed.seq) return { state: 'behind', witnessed };
  const entry = tx.get<{ hash: string }>('SELECT hash FROM journal WHERE seq = ?', witnessed.seq);
  return witnessed.seq === 0 || entry?.hash === witnessed.hash
    ? { state: 'sound' }
    : { state: 'different', witnessed };
}

/** What the witness shall say of a register that stands at `head`. */
/** Far more than are given between two backups, far less than the witness has room for. */
const BLOCKS_WITNESSED = 120;

export function witnessOf(tx: ReadTx, epoch: { id: string; counter: string }, head: Head): Witnessed {
  const rows = tx.all<{ book: string; serial: number }>(
    `SELECT id AS book, max(coalesce((SELECT max(serial) FROM receipts WHERE book = b.id), 0),
       coalesce((SELECT max(serial) FROM unknown_serials WHERE book = b.id), 0)) AS serial FROM receipt_books b`,
  );
  return {
    counter: epoch.counter,
    epoch: epoch.id,
    seq: head.seq,
    hash: head.hash,
    serials: Object.fromEntries(rows.flatMap(({ book, serial }) => (serial === 0 ? [] : [[book, serial]]))),
    books: tx.all(
      'SELECT id, prefix, width, first, last FROM receipt_books ORDER BY rowid DESC LIMIT ?',
      BLOCKS_WITNESSED,
    ),
    ranges: tx.all(
      'SELECT id, court, case_type AS caseType, year, first, last FROM case_ranges ORDER BY rowid DESC LIMIT ?',
      BLOCKS_WITNESSED,
    ),
  };
}
