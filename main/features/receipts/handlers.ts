/** Calls about receipt books and receipts. A receipt is issued with its case: see `issue-receipt.ts`. */
import { receiptNumber, validateBlock, type Book } from '../../../domain/receipts/receipt-book';
import { fail, ok } from '../../../domain/result';
import { need } from '../../../domain/need';
import { keepDecision } from '../officers/keep-decision';
import { bookBlocks } from './book-blocks';
import { asCourtWrites } from '../cases/numbers/court-number';
import { readOfficer } from '../officers/rows/officers';
import { cancelReceipt, takeBackOriginal } from './cancel-receipt';
import { matchClaim } from './match-claim';
import { replaceReceipt } from './replace-receipt';
import { receiptFile } from './receipt-file';
import type { Handlers } from '../../call/handler';
import { needSetting, readSetting } from '../../register/settings';
import { answerList } from '../../call/list-kind';
import { closeBook, insertBook, readBook, readBooks } from './rows/books';
import { insertFate, readOpenUnknown } from './rows/fates';
import { bookViews } from './receipt-view';
import { claimsList, receiptsList } from './receipt-lists';
import { newId } from '../../register/new-id';

export const receiptsHandlers = {
  'receipts.books': ({ tx }) => ok({ books: bookViews(tx) }),

  'receipts.giveBook': ({ tx, officer }, { prefix, width, first, last }) => {
    const { drill } = needSetting(tx, 'counter');
    // a drill's serials say so themselves, wherever they are copied to
    // and no real receipt looks like a drill's
    if (!drill && prefix.startsWith('LATIHAN-'))
      return fail('block-malformed', { fields: [{ path: 'prefix', code: 'block-malformed' }] });
    const marked = drill && !prefix.startsWith('LATIHAN-') ? `LATIHAN-${prefix}` : prefix;
    const { blocks = [] } = readSetting(tx, 'former') ?? {};
    if (blocks.some(({ series, of }) => series === bookBlocks.series && of.prefix === marked))
      return fail('book-prefix-used', { fields: [{ path: 'prefix', code: 'book-prefix-used' }] });
    const book: Book = { id: newId(), prefix: marked, width, first, last, state: 'open' };
    const valid = validateBlock(readBooks(tx), book);
    if (!valid.ok) return fail(valid.error.code, { fields: [{ path: 'first', code: valid.error.code }] });
    insertBook(tx, book, officer.id);
    return ok({ id: book.id });
  },

  'receipts.closeBook': ({ tx, officer }, { id, reason }) => {
    const book = readBook(tx, id);
    if (!book) return fail('book-unknown');
    if (book.state === 'closed') return fail('book-closed');
    closeBook(tx, id, reason, officer.id);
    return ok({});
  },

  'receipts.list': ({ tx }, question) => ok(answerList(receiptsList, tx, question)),
  'receipts.get': receiptFile,
  'receipts.cancel': cancelReceipt,
  'receipts.replace': replaceReceipt,
  'receipts.takeBackOriginal': takeBackOriginal,

  'receipts.claims': ({ tx }, question) => ok(answerList(claimsList, tx, question)),
  'receipts.match': matchClaim,

  'receipts.unknownSerials': ({ tx }) => {
    const books = readBooks(tx);
    const serials = readOpenUnknown(tx).flatMap(({ book: id, serial }) => {
      const book = books.find((known) => known.id === id);
      return book ? [{ book: id, serial, number: receiptNumber(book, serial) }] : [];
    });
    return ok({ serials });
  },

  'receipts.settleSerial': ({ tx, people }, { book: id, serial, fate }) => {
    const book = readBook(tx, id);
    const open = readOpenUnknown(tx).some((unknown) => unknown.book === id && unknown.serial === serial);
    if (!book || !open) return fail('serial-not-unknown');
    if (fate.kind === 'captured' && fate.issuer !== null && !readOfficer(tx, fate.issuer))
      return fail('officer-unknown');
    const number = receiptNumber(book, serial);
    const deciders = need(people, 'deciders');
    const known =
      fate.kind === 'captured' ? { ...fate, caseNumber: asCourtWrites(tx, fate.caseNumber) } : fate;
    insertFate(tx, { book: id, serial, number, fate: known, officer: deciders.first.id });
    const why = fate.kind === 'cancelled' ? fate.reason : fate.note;
    keepDecision(tx, 'receipts.settleSerial', deciders, [number, why].filter(Boolean).join(': '));
    return ok({});
  },
} satisfies Handlers<'receipts'>;
