import type { Manifest } from '../domain/reconciliation/manifest';
import {
  CSV_FILE_NAMES,
  JOURNAL_FILE,
  SUMMARY_FILE,
  type CsvRow,
} from '../domain/reconciliation/package-format';
import { AloneLedger } from './alone-ledger';
import { keyed, MadeRows, saidBy } from './made-rows';
import type { PackageContent } from './package-content';
import type { ProblemList } from './problems';
import { readEntry } from './read-entry';
import { ReceiptLedger } from './receipt-ledger';
import { HeadProof } from './head-proof';
import { JournalChain, lineOf } from './verify-journal';
import { verifyNoMore, verifyRows } from './verify-rows';

/**
 * Everything that a package of version 2 holds, in one walk: the journal entry by entry, and beside it every CSV file row
 * by row. What is kept in memory does not grow with the package but for its cancellations.
 */
export async function verifySlice(
  content: PackageContent,
  manifest: Manifest,
  problems: ProblemList,
  breathe?: () => Promise<void>,
): Promise<void> {
  const ledger = new ReceiptLedger(manifest, await cancellationsOf(content), problems);
  const chain = new JournalChain(manifest, problems);
  const head = new HeadProof(manifest, problems);
  const alone = new AloneLedger(manifest, problems);
  const files = await Promise.all(CSV_FILE_NAMES.map((name) => MadeRows.over(name, content.rows(name))));
  let line = 0;
  for await (const batch of content.lines(JOURNAL_FILE)) {
    await breathe?.();
    for (const text of batch) {
      line += 1;
      const where = lineOf(line);
      const read = readEntry(text);
      if (read === undefined) {
        problems.add('row-invalid', where);
        continue;
      }
      chain.take(read, where);
      const rows = await verifyRows(files, read.entry, where, problems);
      ledger.take(read.entry, rows, where);
      head.take(read.entry, where);
      alone.take(read.entry, where);
    }
  }
  await verifyNoMore(files, problems);
  chain.end();
  ledger.end(manifest.totals);
  head.end();
  alone.end();
  await content.check(SUMMARY_FILE);
}

/** Read ahead, and judged in the walk: the totals leave out what is cancelled. */
async function cancellationsOf(content: PackageContent): Promise<CsvRow<'cancellations.csv'>[]> {
  const rows: CsvRow<'cancellations.csv'>[] = [];
  for await (const batch of content.quietly().rows('cancellations.csv'))
    for (const row of batch) rows.push(saidBy('cancellations.csv', keyed(row)));
  return rows;
}
