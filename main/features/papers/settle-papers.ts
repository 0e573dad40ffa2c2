/** What an ending of the app, or an older copy of the register, leaves unclear about papers. Nothing is printed twice for it. */
import { waitsForPrinter } from '../../../domain/papers/print-job';
import { HANDING_OVER, stepPaper, type PaperRow } from './rows/papers';
import { readOpenPapers, readQueuedSeq } from './rows/waiting';
import { readCopyEpoch } from '../../register/epoch';
import type { Register } from '../../register/register';
import type { WriteTx } from '../../register/transaction';

/**
 * Settles what is unclear and returns what changed. `afterStart`: the app was ended while papers were under way, so
 * that the steps they stood in are settled too. Throws when the register cannot be written now.
 */
export const settlePapers = (register: Register, afterStart: boolean): PaperRow[] =>
  register.write({ actor: 'system' }, (tx) => [
    ...settleFormerEpochs(tx),
    ...(afterStart ? settleInterrupted(tx) : []),
  ]);

/** One that was being made waits again; one that was being handed over may be out, so only the clerk can tell. */
const settleInterrupted = (tx: WriteTx): PaperRow[] =>
  readOpenPapers(tx).flatMap((row) => {
    if (row.state === 'rendering') return settle(tx, row, 'crashed', row.trouble);
    if (row.state === 'sent' && row.trouble === HANDING_OVER)
      return settle(tx, row, 'crashed', 'hand-over-unclear');
    return [];
  });

/**
 * Papers that waited in a former epoch: this register is an older copy of itself, and after the copy was made they may
 * have been printed. So they are not printed by themselves: the clerk looks for them.
 */
function settleFormerEpochs(tx: WriteTx): PaperRow[] {
  const began = readCopyEpoch(tx)?.seq ?? 0;
  return readOpenPapers(tx).flatMap((row) => {
    const waits = waitsForPrinter(row.state) || row.trouble === HANDING_OVER;
    return waits && readQueuedSeq(tx, row.id) < began ? settle(tx, row, 'fate-lost', 'former-epoch') : [];
  });
}

function settle(tx: WriteTx, row: PaperRow, event: 'crashed' | 'fate-lost', trouble: string): PaperRow[] {
  const step = stepPaper(tx, row.id, { event, officer: 'system', trouble });
  return step.ok ? [step.value] : [];
}
