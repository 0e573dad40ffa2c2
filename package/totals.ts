import type { Manifest } from '../domain/reconciliation/manifest';

export type Totals = Manifest['totals'];

/**
 * Sums a package's totals from its rows, leaving out the receipts that are cancelled in it: all cancellations are told
 * first. All amounts in sen. Holds the cancelled numbers alone.
 */
export class TotalsTally {
  readonly #cancelled = new Map<string, number>();
  readonly #byMethod = new Map<string, number>();
  readonly #byRevenueCode = new Map<string, number>();
  #receipts = 0;
  #cancellations = 0;
  #amountSen = 0;
  /** Of receipts that are cancelled here and not met yet. */
  #earlierSen = 0;

  cancelled(number: string, amountSen: number): void {
    this.#cancellations += 1;
    this.#cancelled.set(number, amountSen);
    this.#earlierSen += amountSen;
  }

  receipt(number: string, amountSen: number, method: string): void {
    this.#receipts += 1;
    const cancelledSen = this.#cancelled.get(number);
    if (cancelledSen !== undefined) {
      this.#earlierSen -= cancelledSen;
      return;
    }
    this.#amountSen += amountSen;
    add(this.#byMethod, method, amountSen);
  }

  line(number: string, revenueCode: string, amountSen: number): void {
    if (!this.#cancelled.has(number)) add(this.#byRevenueCode, revenueCode, amountSen);
  }

  totals(): Totals {
    return {
      receipts: this.#receipts,
      cancelled: this.#cancellations,
      amountSen: this.#amountSen,
      earlierCancelledSen: this.#earlierSen,
      byMethod: Object.fromEntries(this.#byMethod),
      byRevenueCode: Object.fromEntries(this.#byRevenueCode),
    };
  }
}

/** The names of the totals in which two answers differ; a code without money is named, too. */
export function differingTotals(stated: Totals, counted: Totals): string[] {
  const plain = (['receipts', 'cancelled', 'amountSen', 'earlierCancelledSen'] as const).filter(
    (name) => stated[name] !== counted[name],
  );
  const tables = (['byMethod', 'byRevenueCode'] as const).flatMap((name) =>
    [...new Set([...Object.keys(stated[name]), ...Object.keys(counted[name])])]
      .filter((code) => stated[name][code] !== counted[name][code])
      .map((code) => `${name}.${code}`),
  );
  return [...plain, ...tables];
}

function add(sums: Map<string, number>, code: string, amountSen: number): void {
  sums.set(code, (sums.get(code) ?? 0) + amountSen);
}
