/** Whether a register is what its journal says: file, chain, every official row, and every receipt against its own entry. */
import { isReceiptProven } from '../receipts/rows/proofs';
import { fullCheck, type Checkable, type CheckProblem } from '../../register/full-check';

/** The first problem; undefined when it is sound, or when `isOver` ended the check. */
export function soundnessOf(
  register: Checkable,
  isOver: () => boolean = () => false,
): Promise<CheckProblem | undefined> {
  return fullCheck(
    register,
    (entry) => entry.kind !== 'receipts.issued' || isReceiptProven(register.reading(), entry.data),
    isOver,
  );
}
