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
      const entry: Entry = { ...row, counter, data: JSON.parse(row.data) as Entry['data'] };
      const step = storedChainStep(link, entry, row.data, sha256Hex);
      if (!step.ok) return 'chain-broken';
      if (!prove(entry)) return 'receipt-differs';
      link = step.value;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  return undefined;
}
