import { createHash } from 'node:crypto';
import { RECEIPT_COLUMNS, RECEIPT_LINE_COLUMNS, type Manifest } from '../../domain/package-format';
import { receiptRowHash, type ReceiptColumns, type ReceiptLineColumns } from '../../domain/receipt-row';
import type { CsvRow } from './csv-reader';
import type { PackageContent } from './package-content';
import type { ProblemList } from './problems';
import { RowCursor } from './row-cursor';
import { differingTotals, TotalsTally } from './totals';
import { verifyCancellations } from './verify-cancellations';
import type { IssuedEntry, JournalFacts } from './verify-journal';

type ReceiptRow = Record<(typeof RECEIPT_COLUMNS)[number], string>;
type LineRow = Record<(typeof RECEIPT_LINE_COLUMNS)[number], string>;

/** A receipt whose lines were not all met beside it: judged once every line was read. */
interface Suspect {
  readonly row: number;
  readonly receipt: ReceiptRow;
  readonly entry: IssuedEntry;
  readonly lines: LineRow[];
}

const sha256 = (utf8: string): string => createHash('sha256').update(utf8, 'utf8').digest('hex');
/** A stretch of missing serials needs no more than this to be understood. */
const gapsTold = 100;

/**
 * receipts.csv = the slice's `receipts.issued`, both ways, by amount and rowHash; cancellations likewise; totals and
 * serials. Receipts and their lines are read side by side: in the order in which the app writes them nothing but the
 * journal's facts is held in memory, in any other order the lines that came early or late are.
 */
export async function verifyReceipts(
  content: PackageContent,
  manifest: Manifest,
  facts: JournalFacts,
  problems: ProblemList,
): Promise<void> {
  const cancellations = await verifyCancellations(content, facts, problems);
  const tally = new TotalsTally(cancellations.numbers);
  const waiting = new Map<string, LineRow[]>();
  const seen = new Set<string>();
  const suspects: Suspect[] = [];

  const cursor = new RowCursor(content.rows('receipt-lines.csv'), ({ cells }) => {
    const line = named<LineRow>(RECEIPT_LINE_COLUMNS, cells);
    tally.line(line.number, line.revenue_code, Number(line.amount_sen));
    return line;
  });
  for await (const batch of content.rows('receipts.csv')) {
    for (const { row, cells } of batch) {
      const receipt = named<ReceiptRow>(RECEIPT_COLUMNS, cells);
      const { number } = receipt;
      const lines = waiting.get(number) ?? [];
      waiting.delete(number);
      for (;;) {
        const next = cursor.ready() ?? (await cursor.fill());
        if (next?.number !== number) break;
        lines.push(next);
        cursor.pass();
      }
      tally.receipt(number, Number(receipt.amount_sen), receipt.method);
      const where = `receipts.csv:${row}`;
      if (!facts.serials.take(receipt.book, Number(receipt.serial), number) || seen.has(number)) {
        problems.add('serial-duplicate', where);
      }
      seen.add(number);
      const entry = facts.issued.get(number);
      if (entry === undefined) problems.add('receipt-unproved', where);
      else {
        entry.met = true;
        if (!isProved(receipt, lines, entry)) suspects.push({ row, receipt, entry, lines });
      }
    }
  }
  for (let next = await cursor.fill(); next !== undefined; next = cursor.ready() ?? (await cursor.fill())) {
    const lines = waiting.get(next.number);
    if (lines === undefined) waiting.set(next.number, [next]);
    else lines.push(next);
    cursor.pass();
  }
  for (const { row, receipt, entry, lines } of suspects) {
    const all = [...lines, ...(waiting.get(receipt.number) ?? [])];
    if (!isProved(receipt, all, entry)) problems.add('receipt-changed', `receipts.csv:${row}`);
    waiting.delete(receipt.number);
  }
  for (const number of waiting.keys()) {
    problems.add(seen.has(number) ? 'receipt-changed' : 'receipt-unproved', `receipt-lines.csv ${number}`);
  }
  for (const entry of facts.issued.values()) {
    if (!entry.met) problems.add('receipt-unproved', `journal.ndjson seq ${entry.seq}`);
  }
  for (const { book, serial } of facts.serials.gaps(gapsTold)) {
    problems.add('serial-gap', `book ${book} serial ${serial}`);
  }
  const earlier = cancellations.earlierSen(seen) ?? manifest.totals.earlierCancelledSen;
  for (const name of differingTotals(manifest.totals, tally.totals(cancellations.rows, earlier))) {
    problems.add('total-wrong', `manifest.json totals ${name}`);
  }
}

function isProved(receipt: ReceiptRow, lines: readonly LineRow[], entry: IssuedEntry): boolean {
  if (entry.book !== receipt.book || entry.serial !== Number(receipt.serial)) return false;
  if (entry.amountSen !== Number(receipt.amount_sen)) return false;
  const { salt, ...columns } = receipt;
  const inOrder = [...lines].sort((one, other) => Number(one.line) - Number(other.line));
  const rowHash = receiptRowHash(
    { salt, columns: columns satisfies ReceiptColumns, lines: inOrder satisfies ReceiptLineColumns[] },
    sha256,
  );
  return rowHash === entry.rowHash;
}

function named<R extends Record<string, string>>(columns: readonly string[], cells: CsvRow['cells']): R {
  return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) as R;
}
