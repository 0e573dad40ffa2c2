/** Receipt books as numbered blocks: each serial has exactly one fate, across epochs. */
import type { BlockKind } from '../../call/series';
import {
  closeBook,
  insertBook,
  readBooks,
  readHighestSerial,
  readHighestSerials,
  readNewestBooks,
} from './rows/books';
import { insertUnknown } from './rows/fates';

export const bookBlocks: BlockKind = {
  series: 'receipt-book',
  read: readBooks,
  readNewest: (tx, limit) =>
    readNewestBooks(tx, limit).map(({ id, first, last, prefix, width }) => ({
      ...{ id, first, last },
      of: { prefix, width },
    })),
  give: (tx, { id, first, last, of: { prefix = '', width } }, officer) =>
    insertBook(tx, { id, first, last, prefix: String(prefix), width: Number(width), state: 'open' }, officer),
  close: closeBook,
  accounted: {
    readHighest: readHighestSerial,
    readAllHighest: readHighestSerials,
    markUnknown: (tx, book, firstSerial, lastSerial) => {
      for (let serial = firstSerial; serial <= lastSerial; serial++) insertUnknown(tx, book, serial);
      tx.journal('receipts.serials-unknown', { book, firstSerial, lastSerial });
    },
  },
};
