import { waitsForPrinter } from '../../../domain/papers/print-job';
import type { WriteTx } from '../../register/transaction';
import { readPapersOf, stepPaper } from './rows/papers';

/** Papers of a document that never went to a printer will not go there any more (its receipt was cancelled). */
export function withdrawPapers(tx: WriteTx, documentId: string, officer: string): void {
  for (const row of readPapersOf(tx, documentId)) {
    if (waitsForPrinter(row.state)) stepPaper(tx, row.id, { event: 'withdrawn', officer });
  }
}
