/** Cases as prints of the cause book have them: found like the counter's own, and shown as they were printed. */
import { fail, ok } from '../../../../domain/result';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { QueryContext } from '../../../call/handler';
import type { SearchDocument } from '../../../register/found';
import type { ReadTx } from '../../../register/transaction';
import { readOfficer } from '../../officers/rows/officers';
import { courtNumber } from '../numbers/court-number';
import { readPrintedCase, readPrintedCasesAfter } from '../rows/printed-cases';

/** What search takes in: the newest row of a number counts. */
export const printedDocuments = (tx: ReadTx, afterSeq: number, limit: number): SearchDocument[] =>
  readPrintedCasesAfter(tx, afterSeq, limit).map((row) => {
    const number = courtNumber(tx, row.series, row.serial);
    return {
      kind: 'printed-case',
      id: row.key,
      seq: row.seq,
      at: row.takenAt,
      title: number,
      detail: [row.first, row.second].filter(Boolean).join(' / '),
      text: [number, row.first, row.firstId, row.second, row.secondId].filter(Boolean).join('\n'),
    };
  });

export function printedCase({ tx }: QueryContext, { id }: ParsedInputOf<'cases.printed'>) {
  const row = readPrintedCase(tx, id);
  if (!row) return fail('case-unknown');
  const { key: _key, seq: _seq, officer, ...shown } = row;
  return ok({
    ...shown,
    number: courtNumber(tx, row.series, row.serial),
    officer: readOfficer(tx, officer)?.name ?? officer,
  });
}
