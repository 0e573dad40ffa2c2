/** What the counter's form stands on, and what still stops it: outage, option, book and numbers together. */
import { nextSerial, receiptNumber } from '../../../../domain/receipts/receipt-book';
import { remaining } from '../../../../domain/series/block';
import { ok } from '../../../../domain/result';
import { readOutageInForce } from '../../outages/rows/outages';
import { readHighestSerial, readBooks } from '../../receipts/rows/books';
import { readRanges } from '../rows/numbers';
import { needSetting } from '../../../register/settings';
import type { QueryContext } from '../../../call/handler';
import type { ReadTx } from '../../../register/transaction';

/** Whether anything stands between the counter and its next number: a range, a book with serials left. */
export function lacksNumbers(tx: ReadTx): boolean {
  const left = readBooks(tx)
    .filter((book) => book.state === 'open')
    .some((book) => remaining(book, readHighestSerial(tx, book.id)) > 0);
  return !left || !readRanges(tx).some((range) => range.state === 'open');
}

export function intake({ tx, counter }: QueryContext) {
  const office = needSetting(tx, 'office');
  const outage = readOutageInForce(tx);
  const books = readBooks(tx)
    .filter((book) => book.state === 'open')
    .map((book) => ({ book, highest: readHighestSerial(tx, book.id) }));
  const left = books.reduce((sum, { book, highest }) => sum + remaining(book, highest), 0);
  const next = books
    .map(({ book, highest }) => ({ book, serial: nextSerial(book, highest) }))
    .find(({ serial }) => serial.ok);
  const courts = office.courts.map(({ code, name, benches, feeTable }) => ({
    code,
    name,
    benches,
    feeTable,
    option: outage?.options[code] ?? null,
  }));
  const blockers = [
    ...(office.kind === 'skei' ? (['ap-manual-forbidden'] as const) : []),
    ...(counter.issuingStopped() ? (['issuing-stopped'] as const) : []),
    ...(outage ? [] : (['no-outage'] as const)),
    ...(outage && !courts.some((court) => court.option === 'P1') ? (['no-option'] as const) : []),
    ...(books.length === 0 ? (['no-book'] as const) : left === 0 ? (['book-exhausted'] as const) : []),
    ...(readRanges(tx).some((range) => range.state === 'open') ? [] : (['no-range'] as const)),
  ];
  return ok({
    outage: outage ? { id: outage.id, system: outage.system, startedAt: outage.startedAt } : null,
    courts,
    blockers,
    nextReceipt: next?.serial.ok ? receiptNumber(next.book, next.serial.value) : null,
    booksLeft: left,
  });
}
