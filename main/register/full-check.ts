/**
 * The full check of a register: SQLite's own, a walk from the first entry to the newest (`walk`), every projection folded
 * anew, and tables, indexes and guards. It runs by itself (ARCHITECTURE "Rows"), and wherever nothing else vouches for a
 * file: a lost witness, a backup, what an auditor was handed.
 */
// issuing and screens go on between two steps
import { setImmediate as breath } from 'node:timers/promises';
import type { Register } from './register';
import { findDiffering, type Moment, type Projection } from './projection';
import type { CheckProblem } from './check-problem';
import type { RowKey } from './row-key';
import { isDamage } from './failures';
import { Walk, type RowProof } from './walk';

/** What of a register is checked: the register itself, or a file that is only looked at. */
export type Checkable = Pick<Register, 'integrityParts' | 'schemaDifference' | 'head' | 'reading'> & {
  epoch(): { readonly counter: string } | undefined;
  /** All that `work` reads stands at one moment. */
  readonly moment: Moment;
  /** Of its rows; without it each is counted, and none is held against its hash. */
  readonly rowKey: RowKey | undefined;
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
  let first: CheckProblem | undefined;
  const { problems } = await walkThrough(checkable, proofs, (found) => {
    first ??= found;
    return first !== undefined || isOver();
  });
  return first ?? problems[0];
}

/** All that was found, and the walk that was made, which can go on with what is written later; none where it never began. */
export interface Walked {
  readonly problems: readonly CheckProblem[];
  readonly walk?: Walk;
}

/** The same, to the end: what is wrong in one table hides nothing in another. `isOver` hears the first problem so far. */
export async function walkThrough(
  checkable: Checkable,
  proofs: Proofs,
  isOver: (first: CheckProblem | undefined) => boolean,
): Promise<Walked> {
  try {
    for (const wrong of checkable.integrityParts()) {
      if (wrong.length > 0) return { problems: [DAMAGED] };
      if (isOver(undefined)) return { problems: [] };
      await breath();
    }
    const object = checkable.schemaDifference();
    const differs: CheckProblem[] = object === undefined ? [] : [{ code: 'schema-differs', object }];
    if (object?.startsWith('table ')) return { problems: differs };
    const walk = new Walk(
      () => checkable.reading(),
      (work) => checkable.moment(work),
      checkable.epoch()?.counter ?? '',
      proofs.prove,
      checkable.rowKey,
    );
    const problems: CheckProblem[] = strayEntry(checkable);
    for (let atEnd = false; !atEnd && !isOver(problems[0]); await breath()) {
      const step = walk.step();
      problems.push(...step.problems);
      ({ atEnd } = step);
    }
    const looking = findDiffering((work) => checkable.moment(work), proofs.projections);
    for (let atEnd = false; !atEnd && !isOver(problems[0]); await breath()) {
      const { done, value } = looking.next();
      if (value) problems.push({ code: 'projection-differs', ...value });
      atEnd = done === true;
    }
    return { problems: [...problems, ...differs], walk };
  } catch (error) {
    // a page that cannot be read may lie where SQLite's own check did not come by
    if (isDamage(error)) return { problems: [DAMAGED] };
    throw error;
  }
}

const DAMAGED: CheckProblem = { code: 'file-damaged' };

function strayEntry(checkable: Checkable): CheckProblem[] {
  const stray = checkable.reading().get<{ seq: number }>(STRAY);
  return stray ? [{ code: 'chain-broken', seq: stray.seq }] : [];
}
