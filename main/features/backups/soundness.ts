/**
 * Whether a register is what its journal says: file, chain, every official row, every receipt against its own entry, and
 * whether the working tables are what the official rows say.
 */
import type { Feature } from '../../call/feature';
import type { CheckProblem } from '../../register/check-problem';
import { fullCheck, type Checkable, type Proofs } from '../../register/full-check';
import { isReceiptProven } from '../receipts/rows/proofs';

export const proofsOf = (features: readonly Feature[]): Proofs => ({
  prove: (tx, entry, key) => entry.kind !== 'receipts.issued' || isReceiptProven(tx, entry, key),
  projections: features.flatMap((feature) => feature.projections ?? []),
});

/** The first problem; undefined when it is sound, or when `isOver` ended the check. */
export const soundnessOf = (
  register: Checkable,
  features: readonly Feature[],
  isOver?: () => boolean,
): Promise<CheckProblem | undefined> => fullCheck(register, proofsOf(features), isOver);
