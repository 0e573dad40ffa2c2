/**
 * A walk through a register from its first entry to its newest: the journal's chain, every official row against the entry
 * that proves it, every receipt against its own entry. It keeps its place, so that it can go on with what was written since;
 * the place stands in its own memory, never in the register that it looks at.
 */
import { chainStep, type ChainLink, type Entry } from '../../domain/journal/journal';
import { sha256Hex } from './hash';
import { readHead } from './journal';
import type { CheckProblem } from './check-problem';
import type { Moment } from './projection';
import { RowCheck } from './row-check';
import type { RowKey } from './row-key';
import type { ReadTx } from './transaction';

/** What one feature proves of its own rows, entry by entry; without the key of the rows, as far as that goes. False when a row differs. */
export type RowProof = (tx: ReadTx, entry: Entry, key: RowKey | undefined) => boolean;

type Row = Omit<Entry, 'data' | 'counter'> & { readonly data: string };

/** Entries of one step: issuing and screens go on between two. */
const BATCH = 250;
const ROWS = `SELECT * FROM journal WHERE seq > ? ORDER BY seq LIMIT ${BATCH}`;

export class Walk {
  #link: ChainLink | null = null;
  #broken = false;
  readonly #rows: RowCheck;

  constructor(
    reading: () => ReadTx,
    private readonly moment: Moment,
    /** The code of the counter that wrote the register. */
    private readonly counter: string,
    private readonly prove: RowProof,
    /** The register's own; without it what is hashed by it is left out. */
    private readonly key: RowKey | undefined,
  ) {
    this.#rows = new RowCheck(reading, key);
  }

  /** The newest entry that was found sound. */
  get seq(): number {
    return this.#link?.seq ?? 0;
  }

  /**
   * Goes on by some entries and tells what it found wrong; `atEnd` once the newest is reached, no row stands that no entry
   * speaks of, or the chain broke. A table that differs hides nothing that is wrong elsewhere.
   */
  step(): { readonly problems: readonly CheckProblem[]; readonly atEnd: boolean } {
    if (this.#broken) return { problems: [], atEnd: true };
    return this.moment((tx) => {
      const rows = tx.all<Row>(ROWS, this.seq);
      const problems = rows.length > 0 ? this.#through(tx, rows) : this.#standing(tx);
      if (this.#broken) return { problems, atEnd: true };
      if (rows.length === BATCH) return { problems, atEnd: false };
      const unproved = this.#rows.unproved().map((table) => ({ code: 'rows-differ', table }) as const);
      return { problems: [...problems, ...unproved], atEnd: true };
    });
  }

  #through(tx: ReadTx, rows: readonly Row[]): CheckProblem[] {
    const problems: CheckProblem[] = [];
    for (const row of rows) {
      const { seq } = row;
      const step = stepOf(this.#link, row, this.counter);
      if (!step) return [...problems, this.#breakAt(seq)];
      if (!this.#proved(tx, step.entry)) problems.push({ code: 'receipt-differs', seq });
      for (const table of this.#rows.differingAt(step.entry))
        problems.push({ code: 'rows-differ', seq, table });
      this.#link = step.link;
    }
    return problems;
  }

  /** Nothing new came: what was walked must still be the newest, or the register was exchanged for an older one. */
  #standing(tx: ReadTx): CheckProblem[] {
    const { seq, hash } = readHead(tx);
    const link = this.#link;
    return (link?.seq ?? 0) === seq && (!link || link.hash === hash) ? [] : [this.#breakAt(this.seq)];
  }

  #breakAt(seq: number): CheckProblem {
    this.#broken = true;
    return { code: 'chain-broken', seq };
  }

  /** A row whose values are no longer of their kind (a date that is none) proves nothing. */
  #proved(tx: ReadTx, entry: Entry): boolean {
    try {
      return this.prove(tx, entry, this.key);
    } catch {
      return false;
    }
  }
}

/** Nothing when the entry does not follow, or what stands in its row is no entry at all. */
function stepOf(
  link: ChainLink | null,
  row: Row,
  counter: string,
): { entry: Entry; link: ChainLink } | undefined {
  try {
    const entry: Entry = { ...row, counter, data: JSON.parse(row.data) as Entry['data'] };
    const step = chainStep(link, entry, row.data, sha256Hex);
    return step.ok ? { entry, link: step.value } : undefined;
  } catch {
    return undefined;
  }
}
