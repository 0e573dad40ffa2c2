import {
  RECEIPT_COLUMNS,
  RECEIPT_LINE_COLUMNS,
  type CsvRow as NamedRow,
} from '../domain/reconciliation/package-format';
import type { PackageContent } from './package-content';
import { RowCursor } from './row-cursor';

export type ReceiptRow = NamedRow<'receipts.csv'>;
export type LineRow = NamedRow<'receipt-lines.csv'>;

/** A receipt with the lines that stand beside it when both files have the same order. */
export interface ReadReceipt {
  readonly row: number;
  readonly receipt: ReceiptRow;
  readonly lines: LineRow[];
}

/**
 * Reads receipts and their lines side by side: in the order in which the app writes them nothing is held in memory.
 * In any other order, lines are left over and answered by {@link lateLines}.
 */
export class ReceiptReader {
  readonly #content: PackageContent;
  readonly #cursor: RowCursor<LineRow>;

  /** `onLine` is called once for every line, whatever its receipt. */
  constructor(content: PackageContent, onLine: (line: LineRow) => void) {
    this.#content = content;
    this.#cursor = new RowCursor(content.rows('receipt-lines.csv'), ({ cells }) => {
      const line = named<LineRow>(RECEIPT_LINE_COLUMNS, cells);
      onLine(line);
      return line;
    });
  }

  async *receipts(): AsyncGenerator<ReadReceipt> {
    for await (const batch of this.#content.rows('receipts.csv')) {
      for (const { row, cells } of batch) {
        const receipt = named<ReceiptRow>(RECEIPT_COLUMNS, cells);
        const lines: LineRow[] = [];
        for (;;) {
          const next = this.#cursor.ready() ?? (await this.#cursor.fill());
          if (next?.number !== receipt.number) break;
          lines.push(next);
          this.#cursor.pass();
        }
        yield { row, receipt, lines };
      }
    }
  }

  /** By receipt number, what {@link receipts} did not meet; to be asked after its end. */
  async lateLines(): Promise<Map<string, LineRow[]>> {
    const late = new Map<string, LineRow[]>();
    for (let line = await this.#cursor.fill(); line !== undefined; line = await this.#cursor.fill()) {
      const known = late.get(line.number);
      if (known === undefined) late.set(line.number, [line]);
      else known.push(line);
      this.#cursor.pass();
    }
    return late;
  }
}

function named<R extends Record<string, string>>(columns: readonly string[], cells: readonly string[]): R {
  return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) as R;
}
