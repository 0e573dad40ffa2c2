import type { PackageErrorCode } from '../domain/reconciliation/package-format';

/** One thing that is wrong with a package. `where` names a file, `file:row` or a part of the ZIP, never a person. */
export interface Problem {
  readonly code: PackageErrorCode;
  readonly where: string;
}

/** An answer must stay readable when every row of a long file is wrong: so many of one code are spelt out. */
const SPELT_OUT_PER_CODE = 25;

/** Gathers problems in the order in which they were met, a few of each code and a count of the rest. */
export class ProblemList {
  readonly #spelt: Problem[] = [];
  readonly #counts = new Map<PackageErrorCode, number>();

  add(code: PackageErrorCode, where: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= SPELT_OUT_PER_CODE) this.#spelt.push({ code, where });
  }

  get none(): boolean {
    return this.#counts.size === 0;
  }

  toArray(): Problem[] {
    const rest = [...this.#counts]
      .filter(([, count]) => count > SPELT_OUT_PER_CODE)
      .map(([code, count]) => ({ code, where: `and ${count - SPELT_OUT_PER_CODE} more` }));
    return [...this.#spelt, ...rest];
  }
}
