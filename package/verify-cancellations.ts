import { CANCELLATION_COLUMNS } from '../domain/reconciliation/package-format';
import type { PackageContent } from './package-content';
import type { ProblemList } from './problems';
import type { JournalFacts } from './verify-journal';

export interface Cancellations {
  readonly rows: number;
  readonly numbers: ReadonlySet<string>;
  /**
   * The sen of those that were issued in an earlier package (which are not `isHere`). Undefined when the
   * entries do not name amounts: then nothing in this package can contradict the manifest.
   */
  earlierSen(isHere: (number: string) => boolean): number | undefined;
}

const numberColumn = CANCELLATION_COLUMNS.indexOf('number');

/** cancellations.csv = the slice's `receipts.cancelled`, both ways; a receipt is cancelled once. */
export async function verifyCancellations(
  content: PackageContent,
  facts: JournalFacts,
  problems: ProblemList,
): Promise<Cancellations> {
  const numbers = new Set<string>();
  let rows = 0;
  for await (const batch of content.rows('cancellations.csv')) {
    for (const { row, cells } of batch) {
      const number = cells[numberColumn] ?? '';
      const where = `cancellations.csv:${row}`;
      rows += 1;
      if (numbers.has(number)) problems.add('serial-duplicate', where);
      else if (!facts.cancelled.has(number)) problems.add('receipt-unproved', where);
      numbers.add(number);
    }
  }
  for (const [number, entries] of facts.cancelled) {
    if (!numbers.has(number)) problems.add('receipt-unproved', `journal.ndjson cancelled ${number}`);
    if (entries.length > 1) problems.add('serial-duplicate', `journal.ndjson cancelled ${number}`);
  }
  const earlierSen = (isHere: (number: string) => boolean): number | undefined => {
    let sum = 0;
    for (const number of numbers) {
      if (isHere(number)) continue;
      const amount = facts.cancelled.get(number)?.[0];
      if (amount === undefined) return undefined;
      sum += amount;
    }
    return sum;
  };
  return { rows, numbers, earlierSen };
}
