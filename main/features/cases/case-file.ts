/** One case with everything that other features hold of it. */
import { fail, ok } from '../../../domain/result';
import { readCase, readParties } from './rows/cases';
import { caseParts, caseSummary, correctionView } from './case-view';
import { caseTypeAt } from '../settings/tables';
import { readCorrections } from './rows/corrections';
import { readPapersOf, toPaper } from '../papers/rows/papers';
import { cancelledView } from '../receipts/cancelled-view';
import { readReceiptsOfCase } from '../receipts/rows/receipts';
import { readRowState } from '../reconciliation/rows/row-events';
import { readSummonsesOfCase } from '../summonses/rows/summonses';
import type { QueryContext } from '../../call/handler';

export function caseFile({ tx }: QueryContext, { id }: { id: string }) {
  const row = readCase(tx, id);
  if (!row) return fail('case-unknown');
  const parties = readParties(tx, id);
  const receipts = readReceiptsOfCase(tx, id);
  const cancelled = receipts.findLast((receipt) => receipt.cancelled);
  const summonses = readSummonsesOfCase(tx, id);
  const summons = summonses.at(-1);
  const state = readRowState(tx, id);
  const documents = [...receipts.map((receipt) => receipt.id), ...summonses.map((each) => each.id)];
  return ok({
    case: caseSummary(row, parties, state.officialNumber),
    type: caseTypeAt(tx, row.caseType, row.registeredAt) ?? null,
    option: row.option,
    ...caseParts(tx, row, parties),
    corrections: readCorrections(tx, id).map(correctionView),
    receipts: receipts.map(({ id: receipt, number, amountSen, cancelled }) => ({
      id: receipt,
      number,
      amountSen,
      cancelled,
    })),
    cancelled: cancelled ? cancelledView(tx, cancelled) : null,
    summons: summons
      ? {
          id: summons.id,
          hearingAt: summons.hearingAt,
          hearingKind: summons.hearingKind,
          bench: summons.bench,
          copies: summons.copies,
        }
      : null,
    papers: documents.flatMap((document) => readPapersOf(tx, document).map(toPaper)),
    reregistration: { state: state.state, result: state.result, officialNumber: state.officialNumber },
  });
}
