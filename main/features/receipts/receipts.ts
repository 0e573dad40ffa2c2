import type { AgendaLine, Feature } from '../../call/feature';
import { sheetOf } from '../../call/list-kind';
import type { ReadTx } from '../../register/transaction';
import { bookBlocks } from './book-blocks';
import { readOriginalsOut } from './rows/returns';
import { readGivingBooks, readHighestSerial } from './rows/books';
import { countClaims, openClaims } from './rows/claims';
import { readOpenUnknown } from './rows/fates';
import { readLastIssuers } from './rows/issuers';
import { claimsList, receiptsList } from './receipt-lists';
import { bookView } from './receipt-view';
import { replacementRule } from './replacement-rule';
import { eachElsewhereRow } from './rows/payments';
import { eachCancellationRow, eachLineRow, eachReceiptRow } from './rows/receipts';

export { receiptsHandlers } from './handlers';

/** References that another officer has to look for in the bank's statement or the other system. */
function unmatchedLine(tx: ReadTx): AgendaLine[] {
  const count = countClaims(tx);
  if (count === 0) return [];
  const line = { id: 'references-unmatched', kind: 'references-unmatched', urgency: 'calm' as const };
  return [{ ...line, dueAt: null, values: { count }, to: '/receipts/claims' }];
}

/** Originals of cancelled receipts that nobody brought back; the first is named. */
function originalsOutLine(tx: ReadTx): AgendaLine[] {
  const [first, ...others] = readOriginalsOut(tx);
  if (!first) return [];
  const line = { id: 'originals-out', kind: 'originals-out', urgency: 'calm' as const, dueAt: null };
  return [
    { ...line, values: { number: first.number, count: others.length + 1 }, to: `/receipts/${first.id}` },
  ];
}

/** Serials that a supervisor has to settle after a restore. */
function unknownLine(tx: ReadTx): AgendaLine[] {
  const count = readOpenUnknown(tx).length;
  if (count === 0) return [];
  const line = { id: 'unknown-serials', kind: 'unknown-serials', urgency: 'late' as const };
  return [{ ...line, dueAt: null, values: { count }, to: '/numbers?tab=unknown', by: 'supervisor' }];
}

export const receiptsFeature: Feature = {
  series: [bookBlocks],
  projections: [openClaims],
  lists: [sheetOf(receiptsList), sheetOf(claimsList)],
  approvals: { 'receipts.replace': replacementRule },
  concerns: {
    'receipts.replace': (_tx, { payer }) => ({ kind: 'let-off', payers: [payer] }),
    'receipts.settleSerial': (tx, { book, fate }) => ({
      kind: 'serial',
      issuer: fate.kind === 'captured' ? fate.issuer : null,
      lastIssuers: readLastIssuers(tx, book),
    }),
  },
  agenda: (tx) => [
    ...unmatchedLine(tx),
    ...originalsOutLine(tx),
    ...readGivingBooks(tx)
      .map((book) => bookView(book, readHighestSerial(tx, book.id)))
      .filter((book) => book.low && book.remaining > 0)
      .map((book) => ({
        id: `book-${book.id}`, kind: 'book-low', urgency: 'soon' as const, dueAt: null,
        values: { remaining: book.remaining, next: book.next ?? '' }, to: '/numbers?tab=books', by: 'supervisor' as const,
      })), // prettier-ignore
    ...unknownLine(tx),
  ],
  csv: {
    'receipts.csv': (tx, { after, upTo }) => eachReceiptRow(tx, after, upTo),
    'receipt-lines.csv': (tx, { after, upTo }) => eachLineRow(tx, after, upTo),
    'cancellations.csv': (tx, { after, upTo }) => eachCancellationRow(tx, after, upTo),
    'payments.csv': (tx, { after, upTo }) => eachElsewhereRow(tx, after, upTo),
    // Closings come with their feature; the file of the package is there with its header.
    'collections.csv': () => [],
  },
};
