/** The full check of a register by whoever has its recovery code, and as much of it as goes without. */
import { soundnessOf } from '../features/backups/soundness';
import { features } from '../features/features';
import type { CheckProblem } from '../register/check-problem';
import type { Checkable } from '../register/full-check';
import { CannotUnseal } from '../register/sealed-file';
import type { Opener } from './opener';

/** What nobody checks without the code: whether a row or a receipt was altered. */
const LEFT_OUT = ['rows', 'receipts'] as const;
export const LEFT_OUT_TEXT = `Not checked, since the recovery code was not given (--recovery-stdin):
  rows      each official row was counted; none was held against its hash, so an altered one is not seen
  receipts  each receipt was found under its number with its amount; none was held against its hash
`;

export interface Soundness {
  readonly problem?: CheckProblem;
  readonly leftOut?: typeof LEFT_OUT;
}

/** Throws {@link CannotUnseal} where the code is another register's. */
export async function soundAsFarAsKeyed(
  checkable: Checkable,
  opener: Pick<Opener, 'rowKey'>,
): Promise<Soundness> {
  let rowKey;
  try {
    rowKey = await opener.rowKey(checkable.reading());
  } catch (error) {
    // a code that opens nothing is the asker's; a key that was altered is the register's own damage
    if (!(error instanceof CannotUnseal) || error.code !== 'changed') throw error;
    return { problem: { code: 'rows-differ', table: 'row_key' } };
  }
  const problem = await soundnessOf({ ...checkable, rowKey }, features);
  return { ...(problem ? { problem } : {}), ...(rowKey ? {} : { leftOut: LEFT_OUT }) };
}
