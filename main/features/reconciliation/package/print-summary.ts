/** The package's summary on paper, for two signatures; printed again it says SALINAN n. */
import { fail, ok } from '../../../../domain/result';
import { summaryPaper } from '../../../../papers/summary/summary-data';
import { queuePaper } from '../../papers/queue-paper';
import { readPapersOf } from '../../papers/rows/papers';
import { readPackage } from '../rows/packages';
import type { CommandContext } from '../../../call/handler';

export function printSummary({ tx, counter, officer }: CommandContext, input: { package: string }) {
  const row = readPackage(tx, input.package);
  if (!row) return fail('package-unknown');
  const paper = queuePaper(tx, {
    documentId: row.id,
    number: '',
    size: 'A4',
    copy: readPapersOf(tx, row.id).length,
    document: { kind: 'summary', version: 1, data: summaryPaper.parse(JSON.parse(row.summary)) },
    printer: counter.devices.preferences.get().printers.A4,
    officer: officer.id,
    reason: '',
  });
  return ok({ paper: paper.id });
}
