/**
 * The full check of a register: SQLite's own, the journal's chain from its first entry, and every receipt against the
 * hash in its entry. Needed where nothing else vouches for the file, such as a lost witness.
 */
import type { Entry } from '../../domain/journal';
import { storedChainStep, type ChainLink } from '../../domain/journal';
import { sha256Hex } from './hash';
import type { Register } from './register';

export type CheckProblem = 'file-damaged' | 'chain-broken' | 'receipt-differs';

/** What one feature proves of its own rows, entry by entry; answers false when a row differs. */
export type RowProof = (entry: Entry) => boolean;

type Row = Omit<Entry, 'data' | 'counter'> & { readonly data: string };

/** Entries between two breaths: issuing and screens go on meanwhile. */
const BATCH = 2_000;
const ROWS = 'SELECT * FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?';

/** The first problem up to the newest entry; undefined when all is sound. `isOver` ends it early, as sound. */
export async function fullCheck(
  register: Register,
  prove: RowProof,
  isOver: () => boolean = () => false,
): Promise<CheckProblem | undefined> {
  if (register.integrity().length > 0) return 'file-damaged';
  const upTo = register.head().seq;
  const counter = register.epoch()?.counter ?? '';
  let link: ChainLink | null = null;
  while ((link?.seq ?? 0) < upTo && !isOver()) {
    const rows: Row[] = register.reading().all<Row>(ROWS, link?.seq ?? 0, upTo, BATCH);
    if (rows.length === 0) return 'chain-broken';
    for (const row of rows) {
      const step = stepOf(link, row, counter);
      if (!step) return 'chain-broken';
      if (!isProved(prove, step.entry)) return 'receipt-differs';
      link = step.link;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  return undefined;
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

/** A row whose values are no longer of their kind (a date that is none) proves nothing. */
function isProved(prove: RowProof, entry: Entry): boolean {
  try {
    return prove(entry);
  } catch {
    return false;
  }
}
