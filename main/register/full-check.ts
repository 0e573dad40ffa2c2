/**
 * The full check of a register: SQLite's own, the journal's chain from its first entry, every official row against the
 * entries that prove it, every receipt against the hash in its own entry, which packages carry, and the guards. Needed where nothing
 * else vouches for the file, such as a lost witness or a backup.
 */
import type { Entry } from '../../domain/journal/journal';
import { storedChainStep, type ChainLink } from '../../domain/journal/journal';
import { sha256Hex } from './hash';
import type { Register } from './register';
import { RowCheck } from './row-check';

/** What is wrong, at which entry, in which table, as far as that can be told. */
export interface CheckProblem {
  readonly code: 'file-damaged' | 'chain-broken' | 'receipt-differs' | 'rows-differ' | 'schema-differs';
  readonly seq?: number;
  readonly table?: string;
  /** With `schema-differs`: the guard, index or table that is not this app's. */
  readonly object?: string;
}

/** What of a register is checked: the register itself, or a file that is only looked at. */
export type Checkable = Pick<Register, 'integrity' | 'schemaDifference' | 'head' | 'reading'> & {
  epoch(): { readonly counter: string } | undefined;
};

/** What one feature proves of its own rows, entry by entry; answers false when a row differs. */
export type RowProof = (entry: Entry) => boolean;

type Row = Omit<Entry, 'data' | 'counter'> & { readonly data: string };

/** Entries between two breaths: issuing and screens go on meanwhile. */
const BATCH = 250;
const STRAY = 'SELECT seq FROM journal WHERE seq < 1 LIMIT 1';
const ROWS = 'SELECT * FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?';

/** The first problem up to the newest entry; undefined when all is sound. `isOver` ends it early, as sound. */
export async function fullCheck(
  register: Checkable,
  prove: RowProof,
  isOver: () => boolean = () => false,
): Promise<CheckProblem | undefined> {
  if (register.integrity().length > 0) return { code: 'file-damaged' };
  const object = register.schemaDifference();
  if (object?.startsWith('table ')) return { code: 'schema-differs', object };
  const upTo = register.head().seq;
  const rowCheck = new RowCheck(() => register.reading());
  const counter = register.epoch()?.counter ?? '';
  let link: ChainLink | null = null;
  const stray = register.reading().get<{ seq: number }>(STRAY);
  if (stray) return { code: 'chain-broken', seq: stray.seq };
  while ((link?.seq ?? 0) < upTo && !isOver()) {
    const rows: Row[] = register.reading().all<Row>(ROWS, link?.seq ?? 0, upTo, BATCH);
    if (rows.length === 0) return { code: 'chain-broken', seq: (link?.seq ?? 0) + 1 };
    for (const row of rows) {
      const { seq } = row;
      const step = stepOf(link, row, counter);
      if (!step) return { code: 'chain-broken', seq };
      if (!provedBy(prove, step.entry)) return { code: 'receipt-differs', seq };
      const table = rowCheck.differsAt(step.entry);
      if (table !== undefined) return { code: 'rows-differ', seq, table };
      link = step.link;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  const table = isOver() ? undefined : rowCheck.unproved();
  if (table !== undefined) return { code: 'rows-differ', table };
  return object === undefined ? undefined : { code: 'schema-differs', object };
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
function provedBy(prove: RowProof, entry: Entry): boolean {
  try {
    return prove(entry);
  } catch {
    return false;
  }
}
