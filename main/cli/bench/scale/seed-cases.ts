/** Cases with receipts, papers and rows to register again, in lots of one transaction each. */
import type { Book } from '../../../../domain/receipts/receipt-book';
import { receiptNumber } from '../../../../domain/receipts/receipt-book';
import { insertRange } from '../../../features/cases/rows/numbers';
import { insertPaper, stepPaper } from '../../../features/papers/rows/papers';
import { insertBook } from '../../../features/receipts/rows/books';
import { rowHappened } from '../../../features/reconciliation/work-list/work-rows';
import type { WriteTx } from '../../../register/transaction';
import { filledNumber, insertFilled, seriesOf } from '../fill-register';
import { IN_ONE_BLOCK } from './seed-plan';
import { newId } from '../../../register/new-id';

const RUN = 'seeded';
/** As long as a receipt's frozen data are. */
const FROZEN = JSON.stringify({ seeded: 'x'.repeat(500) });

export interface CaseLot {
  readonly outage: string;
  readonly officer: string;
  readonly count: number;
  /** So many of them, the first ones, are registered again. */
  readonly confirmed: number;
}

export class CaseSeeder {
  /** Cases so far: the next one's number. */
  #made = 0;
  #book: Book | undefined;
  #range = '';

  lot(tx: WriteTx, { outage, officer, count, confirmed }: CaseLot): void {
    for (let n = 0; n < count; n += 1) {
      this.#made += 1;
      const book = this.#blocks(tx, officer);
      const { caseId, receiptId } = insertFilled(tx, this.#made, {
        outage,
        officer,
        range: this.#range,
        book,
      });
      seedPaper(tx, receiptId, receiptNumber(book, this.#made), officer);
      if (n < confirmed) this.#register(tx, { caseId, officer });
    }
  }

  #blocks(tx: WriteTx, officer: string): Book {
    if (this.#book && this.#made <= this.#book.last) return this.#book;
    const [first, last] = [this.#made, this.#made + IN_ONE_BLOCK - 1];
    this.#range = newId();
    const { series, serial } = seriesOf(first);
    const range = { series, first: serial, last: serial + IN_ONE_BLOCK - 1, state: 'open' } as const;
    insertRange(tx, { id: this.#range, ...range }, officer);
    this.#book = { id: newId(), prefix: 'LATIHAN-RX-', first, last, width: 7, state: 'open' };
    insertBook(tx, this.#book, officer);
    return this.#book;
  }

  #register(tx: WriteTx, { caseId, officer }: { caseId: string; officer: string }): void {
    const step = { caseId, run: RUN, officer };
    const number = { officialNumber: filledNumber(this.#made), result: 'same', reference: 'R' } as const;
    for (const event of [
      { ...step, kind: 'taken' },
      { ...step, kind: 'entered', ...number },
      { ...step, kind: 'confirmed', reference: 'R' },
    ] as const)
      rowHappened(tx, event);
  }
}

/** A receipt's paper, kept as a file. */
function seedPaper(tx: WriteTx, receiptId: string, number: string, officer: string): void {
  const paper = insertPaper(tx, {
    ...{ kind: 'receipt', documentId: receiptId, number, size: 'A5', copy: 0, printer: 'pdf', reason: '' },
    ...{ officer, frozen: FROZEN },
  });
  stepPaper(tx, paper.id, { event: 'render-started', officer: 'system' });
  stepPaper(tx, paper.id, { event: 'kept-as-file', officer: 'system' });
}
