import { features } from '../../main/features/features';
import { findDiffering, type Differing } from '../../main/register/projection';
import type { ReadTx } from '../../main/register/transaction';

export const projections = features.flatMap((feature) => feature.projections ?? []);

/** The first row of a working table that is not what its events say; undefined when all are. */
export function differing(tx: ReadTx): Differing | undefined {
  const looking = findDiffering((work) => work(tx), projections);
  for (;;) {
    const { done, value } = looking.next();
    if (done || value) return value;
  }
}
