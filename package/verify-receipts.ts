import { createHash } from 'node:crypto';
import type { Manifest } from '../domain/reconciliation/package-format';
import { receiptRowHash } from '../domain/receipts/receipt-row';
import type { PackageContent } from './package-content';
import type { ProblemList } from './problems';
import { ReceiptReader, type LineRow, type ReadReceipt, type ReceiptRow } from './receipt-reader';
import { differingTotals, TotalsTally } from './totals';
import { verifyCancellations } from './verify-cancellations';
import type { IssuedEntry, JournalFacts } from './verify-journal';

/** A receipt that its entry does not prove with the lines met so far: judged once every line was read. */
interface Suspect extends ReadReceipt {
  readonly entry: IssuedEntry;
}

const sha256 = (utf8: string): string => createHash('sha256').update(utf8, 'utf8').digest('hex');
/** A stretch of missing serials needs no more than this to be understood. */
const gapsTold = 100;

/**
 * receipts.csv = the slice's `receipts.issued`, both ways, by amount and rowHash; cancellations likewise; then totals
 * and serials.
 */
export async function verifyReceipts(
  content: PackageContent,
  manifest: Manifest,
  facts: JournalFacts,
  problems: ProblemList,
): Promise<void> {
  const cancellations = await verifyCancellations(content, facts, problems);
  const tally = new TotalsTally(cancellations.numbers);
  const reader = new ReceiptReader(content, ({ number, revenue_code, amount_sen }) =>
    tally.line(number, revenue_code, Number(amount_sen)),
  );
  const unproved = new Set<string>();
  const suspects: Suspect[] = [];
  for await (const read of reader.receipts()) {
    const { number, book, serial, amount_sen, method } = read.receipt;
    const where = `receipts.csv:${read.row}`;
    const entry = facts.issued.get(number);
    tally.receipt(number, Number(amount_sen), method);
    const again = entry === undefined ? unproved.has(number) : entry.met;
    if (!facts.serials.take(book, Number(serial), number) || again) problems.add('serial-duplicate', where);
    if (entry === undefined) {
      unproved.add(number);
      problems.add('receipt-unproved', where);
      continue;
    }
    entry.met = true;
    if (!isProved(read.receipt, read.lines, entry)) suspects.push({ ...read, entry });
  }
  const isHere = (number: string): boolean => facts.issued.get(number)?.met === true || unproved.has(number);

  const late = await reader.lateLines();
  for (const { row, receipt, lines, entry } of suspects) {
    const all = [...lines, ...(late.get(receipt.number) ?? [])];
    if (!isProved(receipt, all, entry)) problems.add('receipt-changed', `receipts.csv:${row}`);
    late.delete(receipt.number);
  }
  for (const number of late.keys()) {
    problems.add(isHere(number) ? 'receipt-changed' : 'receipt-unproved', `receipt-lines.csv ${number}`);
  }
  for (const entry of facts.issued.values()) {
    if (!entry.met) problems.add('receipt-unproved', `journal.ndjson seq ${entry.seq}`);
  }
  for (const { book, serial } of facts.serials.gaps(gapsTold)) {
    problems.add('serial-gap', `book ${book} serial ${serial}`);
  }
  const earlier = cancellations.earlierSen(isHere) ?? manifest.totals.earlierCancelledSen;
  for (const name of differingTotals(manifest.totals, tally.totals(cancellations.rows, earlier))) {
    problems.add('total-wrong', `manifest.json totals ${name}`);
  }
}

function isProved(receipt: ReceiptRow, lines: readonly LineRow[], entry: IssuedEntry): boolean {
  if (entry.book !== receipt.book || entry.serial !== Number(receipt.serial)) return false;
  if (entry.amountSen !== Number(receipt.amount_sen)) return false;
  const { salt, ...columns } = receipt;
  const inOrder = [...lines].sort((one, other) => Number(one.line) - Number(other.line));
  return receiptRowHash({ salt, columns, lines: inOrder }, sha256) === entry.rowHash;
}
