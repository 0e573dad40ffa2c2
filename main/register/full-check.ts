/**
 * The full check of a register: SQLite's own, a walk from the first entry to the newest (`walk`), every projection folded
 * anew, and tables, indexes and guards. It runs by itself (ARCHITECTURE "Rows"), and wherever nothing else vouches for a
 * file: a lost witness, a backup, what an auditor was handed.
 */
import type { Register } from './register';
import { findDiffering, type Moment, type Projection, type Subject } from './projection';
import { isDamage } from './failures';
import { Walk, type RowProof, type WalkProblem } from './walk';

/** What is wrong, at which entry, in which table, as far as that can be told. */
export interface CheckProblem {
  readonly code: WalkProblem['code'] | 'file-damaged' | 'projection-differs' | 'schema-differs';
  readonly seq?: number;
  readonly table?: string;
  /** With `projection-differs`: whose rows are not what the events say. */
  readonly subject?: Subject;
  /** With `schema-differs`: the guard, index or table that is not this app's. */
  readonly object?: string;
}

/** What of a register is checked: the register itself, or a file that is only looked at. */
export type Checkable = Pick<Register, 'integrity' | 'schemaDifference' | 'head' | 'reading'> & {
  epoch(): { readonly counter: string } | undefined;
  /** All that `work` reads stands at one moment. */
  readonly moment: Moment;
};

/** What the features bring to the check. */
export interface Proofs {
  readonly prove: RowProof;
  readonly projections: readonly Projection[];
}

const STRAY = 'SELECT seq FROM journal WHERE seq < 1 LIMIT 1';

/** The first problem up to the newest entry; undefined when all is sound. `isOver` ends it early, as sound. */
export async function fullCheck(
  checkable: Checkable,
  proofs: Proofs,
  isOver: () => boolean = () => false,
): Promise<CheckProblem | undefined> {
  return (await walkThrough(checkable, proofs, isOver)).problem;
}

/** The same, with the walk that was made, which can go on with what is written later; none where it never began. */
export async function walkThrough(
  checkable: Checkable,
  proofs: Proofs,
  isOver: () => boolean,
): Promise<{ readonly problem: CheckProblem | undefined; readonly walk?: Walk }> {
  try {
    if (checkable.integrity().length > 0) return { problem: { code: 'file-damaged' } };
    const object = checkable.schemaDifference();
    if (object?.startsWith('table ')) return { problem: { code: 'schema-differs', object } };
    const walk = new Walk(
      () => checkable.reading(),
      (work) => checkable.moment(work),
      checkable.epoch()?.counter ?? '',
      proofs.prove,
    );
    const problem =
      strayEntry(checkable) ??
      (await walked(walk, isOver)) ??
      (await folded(checkable, proofs, isOver)) ??
      (object === undefined ? undefined : { code: 'schema-differs' as const, object });
    return { problem, walk };
  } catch (error) {
    // a page that cannot be read may lie where SQLite's own check did not come by
    if (isDamage(error)) return { problem: { code: 'file-damaged' } };
    throw error;
  }
}

function strayEntry(checkable: Checkable): CheckProblem | undefined {
  const stray = checkable.reading().get<{ seq: number }>(STRAY);
  return stray && { code: 'chain-broken', seq: stray.seq };
}

async function walked(walk: Walk, isOver: () => boolean): Promise<CheckProblem | undefined> {
  while (!isOver()) {
    const { problem, atEnd } = walk.step();
    if (problem || atEnd) return problem;
    await breath();
  }
  return undefined;
}

async function folded(
  checkable: Checkable,
  { projections }: Proofs,
  isOver: () => boolean,
): Promise<CheckProblem | undefined> {
  const looking = findDiffering((work) => checkable.moment(work), projections);
  while (!isOver()) {
    const { done, value } = looking.next();
    if (done) return value && { code: 'projection-differs', ...value };
    await breath();
  }
  return undefined;
}

/** Issuing and screens go on meanwhile. */
const breath = () => new Promise((resolve) => setImmediate(resolve));
