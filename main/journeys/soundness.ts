/** Whether a register is what its journal says: file, chain, and every receipt against its entry, none too many. */
import { countReceipts, provesReceipt } from '../features/receipts/proof-store';
import { fullCheck, type CheckProblem } from '../register/full-check';
import type { Register } from '../register/register';

/** The first problem; undefined when it is sound, or when `isOver` ended the check. */
export async function soundnessOf(
  register: Register,
  isOver: () => boolean = () => false,
): Promise<CheckProblem | undefined> {
  let issued = 0;
  const problem = await fullCheck(
    register,
    (entry) => {
      if (entry.kind !== 'receipts.issued') return true;
      issued++;
      return provesReceipt(register.reading(), entry.data);
    },
    isOver,
  );
  if (problem || isOver()) return problem;
  return countReceipts(register.reading()) === issued ? undefined : 'receipt-differs';
}
