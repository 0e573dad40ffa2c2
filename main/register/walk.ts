/**
 * A walk through a register from its first entry to its newest: the journal's chain, every official row against the entry
 * that proves it, every receipt against its own entry. It keeps its place, so that it can go on with what was written since;
 * the place stands in its own memory, never in the register that it looks at.
 */
import { storedChainStep, type ChainLink, type Entry } from '../../domain/journal/journal';
import { sha256Hex } from './hash';
import { readHead } from './journal';
import type { Moment } from './projection';
import { RowCheck } from './row-check';
import type { ReadTx } from './transaction';

/** What one feature proves of its own rows, entry by entry; answers false when a row differs. */
export type RowProof = (tx: ReadTx, entry: Entry) => boolean;

export interface WalkProblem {
  readonly code: 'chain-broken' | 'receipt-differs' | 'rows-differ';
  readonly seq?: number;
  readonly table?: string;
}

type Row = Omit<Entry, 'data' | 'counter'> & { readonly data: string };

/** Entries of one step: issuing and screens go on between two. */
const BATCH = 250;
const ROWS = `SELECT * FROM journal WHERE seq > ? ORDER BY seq LIMIT ${BATCH}`;

export class Walk {
  #link: ChainLink | null = null;
  readonly #rows: RowCheck;

  constructor(
    reading: () => ReadTx,
    private readonly moment: Moment,
    /** The code of the counter that wrote the register. */
    private readonly counter: string,
    private readonly prove: RowProof,
  ) {
    this.#rows = new RowCheck(reading);
  }

  /** The newest entry that was found sound. */
  get seq(): number {
    return this.#link?.seq ?? 0;
  }

  /** Goes on by some entries; `atEnd` once the newest is reached and no row stands that no entry speaks of. */
  step(): { readonly problem: WalkProblem | undefined; readonly atEnd: boolean } {
    return this.moment((tx) => {
      const rows = tx.all<Row>(ROWS, this.seq);
      const problem = rows.length > 0 ? this.#through(tx, rows) : this.#standing(tx);
      if (problem || rows.length === BATCH) return { problem, atEnd: false };
      const table = this.#rows.unproved();
      return { problem: table === undefined ? undefined : { code: 'rows-differ', table }, atEnd: true };
    });
  }

  #through(tx: ReadTx, rows: readonly Row[]): WalkProblem | undefined {
    for (const row of rows) {
      const { seq } = row;
      const step = stepOf(this.#link, row, this.counter);
      if (!step) return { code: 'chain-broken', seq };
      if (!this.#proved(tx, step.entry)) return { code: 'receipt-differs', seq };
      const table = this.#rows.differsAt(step.entry);
      if (table !== undefined) return { code: 'rows-differ', seq, table };
      this.#link = step.link;
    }
    return undefined;
  }

  /** Nothing new came: what was walked must still be the newest, or the register was exchanged for an older one. */
  #standing(tx: ReadTx): WalkProblem | undefined {
    const { seq, hash } = readHead(tx);
    const link = this.#link;
    return (link?.seq ?? 0) === seq && (!link || link.hash === hash)
      ? undefined
      : { code: 'chain-broken', seq: this.seq };
  }

  /** A row whose values are no longer of their kind (a date that is none) proves nothing. */
  #proved(tx: ReadTx, entry: Entry): boolean {
    try {
      return this.prove(tx, entry);
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
    const step = storedChainStep(link, entry, row.data, sha256Hex);
    return step.ok ? { entry, link: step.value } : undefined;
  } catch {
    return undefined;
  }
}
