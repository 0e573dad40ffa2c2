/** Cases as prints of the cause book have them: found like the counter's own, and shown as they were printed. */
import { formatCaseNumber } from '../../../../domain/cases/case-number';
import { fail, ok } from '../../../../domain/result';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { QueryContext } from '../../../call/handler';
import type { SearchDocument } from '../../../register/found';
import { needSetting } from '../../../register/settings';
import type { ReadTx } from '../../../register/transaction';
import { readOfficer } from '../../officers/rows/officers';
import { readPrintedCase, readPrintedCasesAfter, type PrintedCase } from '../rows/printed-cases';

/** What search takes in: the newest row of a number counts. */
export const printedDocuments = (tx: ReadTx, afterSeq: number, limit: number): SearchDocument[] =>
  readPrintedCasesAfter(tx, afterSeq, limit).map((row) => {
    const number = numberOf(tx, row);
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

const numberOf = (tx: ReadTx, { series, serial }: PrintedCase): string => {
  const court = needSetting(tx, 'office').courts.find(({ code }) => code === series.court);
  return formatCaseNumber(court?.profile ?? 'dash', series, serial);
};

export function printedCase({ tx }: QueryContext, { id }: ParsedInputOf<'cases.printed'>) {
  const row = readPrintedCase(tx, id);
  if (!row) return fail('case-unknown');
  const { key: _key, seq: _seq, officer, ...shown } = row;
  return ok({ ...shown, number: numberOf(tx, row), officer: readOfficer(tx, officer)?.name ?? officer });
}
