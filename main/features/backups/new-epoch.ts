/**
 * A new epoch, knowingly: after a restore, or when the register stands behind its witness. Open books and ranges are
 * closed, and every serial that the witness saw beyond this register is *of unknown fate* until a supervisor settles it.
 */
import { randomUUID } from 'node:crypto';
import type { Counter } from '../../call/counter';
import { closeRange, insertRange, readRanges } from '../cases/rows/numbers';
import { closeBook, readHighestSerial, insertBook, readBooks } from '../receipts/rows/books';
import { insertUnknown } from '../receipts/rows/fates';
import { openEpoch } from '../../register/epoch';
import type { WriteTx } from '../../register/transaction';
import type { Witnessed } from '../../register/witness';

export interface NewEpoch {
  readonly id: string;
  readonly publicKey: string;
}

/** Makes the epoch's key before the write that opens it. */
export function prepareEpoch(counter: Counter): NewEpoch {
  const id = randomUUID();
  return { id, publicKey: counter.vault.makeSigningKey(id) };
}

const CLOSED_BY_EPOCH = 'new-epoch';

/** Writes the epoch into the given transaction; answers how many serials are of unknown fate. */
export function writeEpoch(
  tx: WriteTx,
  counter: Counter,
  epoch: NewEpoch,
  opening: { reason: 'restored' | 'behind-witness'; witnessed: Witnessed | null; officer: string },
): number {
  const former = tx.one<{ id: string; counter: string }>(
    'SELECT id, counter FROM epochs ORDER BY seq DESC LIMIT 1',
  );
  // what another counter left in this folder says nothing of this one
  const witnessed = opening.witnessed?.counter === former.counter ? opening.witnessed : null;
  const head = tx.head();
  openEpoch(tx, {
    ...epoch,
    counter: former.counter,
    reason: opening.reason,
    keyStore: counter.vault.keeper.kind,
    former: {
      epoch: witnessed?.epoch ?? former.id,
      seq: witnessed?.seq ?? head.seq,
      hash: witnessed?.hash ?? head.hash,
    },
  });
  if (witnessed) takeUpBlocks(tx, witnessed, opening.officer);
  const unknown = markUnknown(tx, witnessed);
  for (const book of readBooks(tx).filter(({ state }) => state === 'open'))
    closeBook(tx, book.id, CLOSED_BY_EPOCH, opening.officer);
  for (const range of readRanges(tx).filter(({ state }) => state === 'open'))
    closeRange(tx, range.id, CLOSED_BY_EPOCH, opening.officer);
  return unknown;
}

/** Blocks that were given after this copy was made: known again, so that nobody gives them, and their serials, twice. */
function takeUpBlocks(tx: WriteTx, { books = [], ranges = [] }: Witnessed, officer: string): void {
  const known = new Set([...readBooks(tx), ...readRanges(tx)].map(({ id }) => id));
  for (const book of [...books].reverse())
    if (!known.has(book.id)) insertBook(tx, { ...book, state: 'open' }, officer);
  for (const { id, first, last, ...series } of [...ranges].reverse())
    if (!known.has(id)) insertRange(tx, { id, first, last, series, state: 'open' }, officer);
}

/**
 * Without a witness nobody knows how far the lost register went: then every serial left in an open book could have been
 * issued, and each of them is of unknown fate.
 */
function markUnknown(tx: WriteTx, witnessed: Witnessed | null): number {
  let count = 0;
  for (const book of readBooks(tx)) {
    const firstSerial = (readHighestSerial(tx, book.id) ?? book.first - 1) + 1;
    const seen = witnessed ? (witnessed.serials[book.id] ?? 0) : book.state === 'open' ? book.last : 0;
    const lastSerial = Math.min(seen, book.last);
    if (lastSerial < firstSerial) continue;
    for (let serial = firstSerial; serial <= lastSerial; serial++) insertUnknown(tx, book.id, serial);
    tx.journal('receipts.serials-unknown', { book: book.id, firstSerial, lastSerial });
    count += lastSerial - firstSerial + 1;
  }
  return count;
}
