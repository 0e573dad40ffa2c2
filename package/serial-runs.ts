/** Whole numbers kept as stretches that do not touch: a million in a row are one stretch. */
export class SerialRuns {
  /** Ascending, with at least one number missing between two. */
  readonly #runs: { first: number; last: number }[] = [];

  /** False when it was there already. */
  add(serial: number): boolean {
    if (this.has(serial)) return false;
    this.addStretch(serial, serial);
    return true;
  }

  has(serial: number): boolean {
    const run = this.#runs[this.#indexOf(serial)];
    return run !== undefined && run.first <= serial;
  }

  addStretch(first: number, last: number): void {
    // whatever it touches becomes one with it
    const from = this.#indexOf(first - 1);
    let to = from;
    while (to < this.#runs.length && (this.#runs[to]?.first ?? 0) <= last + 1) to += 1;
    const touched = this.#runs.slice(from, to);
    this.#runs.splice(from, to - from, {
      first: Math.min(first, touched[0]?.first ?? first),
      last: Math.max(last, touched.at(-1)?.last ?? last),
    });
  }

  addAll(others: SerialRuns): void {
    for (const { first, last } of others.#runs) this.addStretch(first, last);
  }

  get ends(): { readonly first: number; readonly last: number } | undefined {
    const [lowest] = this.#runs;
    const highest = this.#runs.at(-1);
    return lowest && highest && { first: lowest.first, last: highest.last };
  }

  /** Numbers that are missing between `first` and `last`; at most `limit`. */
  missing(first: number, last: number, limit: number): number[] {
    const found: number[] = [];
    for (let at = first, index = this.#indexOf(first); at <= last && found.length < limit; index += 1) {
      const run = this.#runs[index] ?? { first: last + 1, last };
      for (; at < run.first && at <= last && found.length < limit; at += 1) found.push(at);
      at = Math.max(at, run.last + 1);
    }
    return found;
  }

  /** Of the first stretch that ends at `serial` or later. Serials mostly come in order: the last one is looked at first. */
  #indexOf(serial: number): number {
    const { length } = this.#runs;
    if (length === 0 || (this.#runs[length - 1]?.last ?? 0) < serial) return length;
    let low = 0;
    let high = length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#runs[middle]?.last ?? 0) < serial) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
