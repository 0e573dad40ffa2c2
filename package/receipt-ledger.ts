import type { Entry } from '../domain/journal/journal';
import type { Manifest } from '../domain/reconciliation/manifest';
import type { CsvRow } from '../domain/reconciliation/package-format';
import { saidBy } from './made-rows';
import type { ProblemList } from './problems';
import { SerialLedger } from './serial-ledger';
import { differingTotals, TotalsTally } from './totals';
import type { RowsOfEntry } from './verify-rows';

/** A stretch of missing serials needs no more than this to be understood. */
const gapsTold = 100;
/** What every receipt of a drill begins with, and no other. */
const DRILL_PREFIX = 'LATIHAN-';

type Cancellation = CsvRow<'cancellations.csv'>;

/**
 * What receipts and their cancellations must say beside what their entries bind: one fate for each serial, sums that come
 * out, and nobody on both sides. Holds the cancellations and the stretches of serials, never the receipts.
 */
export class ReceiptLedger {
  readonly #problems: ProblemList;
  readonly #drill: boolean;
  readonly #serials = new SerialLedger();
  readonly #tally = new TotalsTally();
  /** Told before the walk; each is taken away when its receipt is met, and marked when its entry is. */
  readonly #cancelled = new Map<string, { row: Cancellation; told: boolean }>();

  readonly #replaced = new Set<string>();

  /** `cancellations`: all rows of cancellations.csv, whatever they prove. */
  constructor(manifest: Manifest, cancellations: readonly Cancellation[], problems: ProblemList) {
    this.#problems = problems;
    this.#drill = manifest.drill;
    for (const row of cancellations) {
      this.#tally.cancelled(row.number, Number(row.amount_sen));
      if (!this.#cancelled.has(row.number)) this.#cancelled.set(row.number, { row, told: false });
    }
  }

  take(entry: Entry, rows: RowsOfEntry, where: string): void {
    switch (entry.kind) {
      case 'receipts.issued':
        return this.#issued(entry, rows);
      case 'receipts.cancelled':
        this.#cancel(entry, rows);
        break;
      case 'officers.approved':
        if (entry.data.by === entry.actor) this.#problems.add('same-person', where);
        break;
      case 'cases.let-off':
      case 'existing.let-off':
        if (entry.data.approver === entry.actor) this.#problems.add('same-person', where);
    }
    this.#serials.explain(entry.kind, entry.data);
  }

  end(stated: Manifest['totals']): void {
    for (const { book, serial } of this.#serials.gaps(gapsTold))
      this.#problems.add('serial-gap', `book ${book} serial ${serial}`);
    for (const name of differingTotals(stated, this.#tally.totals()))
      this.#problems.add('total-wrong', `manifest.json totals ${name}`);
  }

  #issued({ data }: Entry, rows: RowsOfEntry): void {
    const [read, ...more] = rows.get('receipts.csv') ?? [];
    if (read === undefined) return;
    const where = `receipts.csv:${read.row}`;
    const row = saidBy('receipts.csv', read);
    const amountSen = Number(row.amount_sen);
    const says = (column: keyof typeof row, value: unknown, text: string) => {
      if (value !== text) this.#problems.add('row-changed', `${where} ${column}`);
    };
    says('number', data.number, row.number);
    says('book', data.book, row.book);
    says('serial', String(data.serial), row.serial);
    says('amount_sen', String(data.amountSen), row.amount_sen);
    says('replaces', data.replaces ?? '', row.replaces);
    if (more.length > 0) this.#problems.add('serial-duplicate', where);

    this.#tally.receipt(row.number, amountSen, row.method);
    const lines = (rows.get('receipt-lines.csv') ?? []).map((line) => saidBy('receipt-lines.csv', line));
    for (const line of lines) {
      if (line.number !== row.number) this.#problems.add('row-changed', `${where} lines`);
      this.#tally.line(row.number, line.revenue_code, Number(line.amount_sen));
    }
    const sum = lines.reduce((total, line) => total + Number(line.amount_sen), Number(row.rounding_sen));
    if (sum !== amountSen) this.#problems.add('row-changed', `${where} lines`);

    const fault = this.#serials.take(row.book, Number(row.serial), row.number);
    if (fault === 'twice') this.#problems.add('serial-duplicate', where);
    if (fault === 'another-number') this.#problems.add('row-changed', `${where} number`);
    if (row.number.startsWith(DRILL_PREFIX) !== this.#drill)
      this.#problems.add('manifest-unproved', `manifest.json drill, ${where}`);
    this.#meet(row, where);
    if (row.replaces !== '') this.#replace(row, where);
  }

  /** What it stands instead of is replaced once; where its cancellation is in this package, it comes before, of the same money. */
  #replace({ replaces, amount_sen: amountSen }: CsvRow<'receipts.csv'>, where: string): void {
    if (this.#replaced.has(replaces)) this.#problems.add('serial-duplicate', `${where} replaces`);
    this.#replaced.add(replaces);
    const cancelled = this.#cancelled.get(replaces);
    if (cancelled !== undefined && (!cancelled.told || cancelled.row.amount_sen !== amountSen))
      this.#problems.add('row-changed', `${where} replaces`);
  }

  /** The receipt's own cancellation in this package, if there is one, names it as it is, and comes after it. */
  #meet(receipt: CsvRow<'receipts.csv'>, where: string): void {
    const cancelled = this.#cancelled.get(receipt.number);
    if (cancelled === undefined) return;
    const { row, told } = cancelled;
    if (told || row.issuer !== receipt.issuer || row.amount_sen !== receipt.amount_sen)
      this.#problems.add('row-changed', `${where} cancellation`);
  }

  #cancel({ data, seq }: Entry, rows: RowsOfEntry): void {
    const [read, ...more] = rows.get('cancellations.csv') ?? [];
    if (read === undefined) return;
    const where = `cancellations.csv:${read.row}`;
    const row = saidBy('cancellations.csv', read);
    const said: [unknown, string][] = [
      [data.number, row.number],
      [String(data.amountSen), row.amount_sen],
      [data.original, row.original],
      [data.by, row.actor],
    ];
    if (said.some(([value, text]) => value !== text))
      this.#problems.add('row-changed', `${where} seq ${seq}`);
    if (row.actor === row.issuer) this.#problems.add('same-person', where);
    const known = this.#cancelled.get(row.number);
    if (known?.told !== false || more.length > 0) this.#problems.add('serial-duplicate', where);
    if (known !== undefined) known.told = true;
  }
}
