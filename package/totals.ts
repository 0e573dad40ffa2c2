import type { Manifest } from '../domain/reconciliation/package-format';

export type Totals = Manifest['totals'];

/** Sums a package's totals from its rows, leaving out the receipts that are cancelled in it. All amounts in sen. */
export class TotalsTally {
  readonly #cancelled: ReadonlySet<string>;
  readonly #byMethod = new Map<string, number>();
  readonly #byRevenueCode = new Map<string, number>();
  #receipts = 0;
  #amountSen = 0;

  /** `cancelled`: the numbers in this package's cancellations.csv */
  constructor(cancelled: ReadonlySet<string>) {
    this.#cancelled = cancelled;
  }

  receipt(number: string, amountSen: number, method: string): void {
    this.#receipts += 1;
    if (this.#cancelled.has(number)) return;
    this.#amountSen += amountSen;
    add(this.#byMethod, method, amountSen);
  }

  line(number: string, revenueCode: string, amountSen: number): void {
    if (!this.#cancelled.has(number)) add(this.#byRevenueCode, revenueCode, amountSen);
  }

  /** `cancelled` counts rows; `earlierCancelledSen` is not in the rows of this package and comes from the register. */
  totals(cancelled: number, earlierCancelledSen: number): Totals {
    return {
      receipts: this.#receipts,
      cancelled,
      amountSen: this.#amountSen,
      earlierCancelledSen,
      byMethod: Object.fromEntries(this.#byMethod),
      byRevenueCode: Object.fromEntries(this.#byRevenueCode),
    };
  }
}

/** The names of the totals in which two answers differ; a code without money is as good as none. */
export function differingTotals(stated: Totals, counted: Totals): string[] {
  const plain = (['receipts', 'cancelled', 'amountSen', 'earlierCancelledSen'] as const).filter(
    (name) => stated[name] !== counted[name],
  );
  const tables = (['byMethod', 'byRevenueCode'] as const).flatMap((name) =>
    [...new Set([...Object.keys(stated[name]), ...Object.keys(counted[name])])]
      .filter((code) => (stated[name][code] ?? 0) !== (counted[name][code] ?? 0))
      .map((code) => `${name}.${code}`),
  );
  return [...plain, ...tables];
}

function add(sums: Map<string, number>, code: string, amountSen: number): void {
  sums.set(code, (sums.get(code) ?? 0) + amountSen);
}
