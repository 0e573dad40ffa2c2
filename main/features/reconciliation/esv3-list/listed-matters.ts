/** What is known here of what was received on the existing case that a row of ESV3's list names (S1.11). */
import { need } from '../../../../domain/need';
import { bareExternal } from '../../../../domain/receipts/payment';
import type { Esv3Row } from '../../../../domain/reconciliation/esv3-list';
import type { ListedMatter } from '../../../../domain/reconciliation/esv3-list-existing';
import type { ReadTx } from '../../../register/transaction';
import { referenceOfMatter } from '../../existing/matter-reference';
import { readMattersByReference, readMattersOfCase } from '../../existing/rows/listed-matters';
import { readMatter, readMatterState } from '../../existing/rows/matters';
import { readSummary } from '../../outages/rows/outages';

/** Those that the row's reference names; without one, those of its case on which nothing was paid. */
export function readListedMatters(
  tx: ReadTx,
  { reference, officialKey }: Pick<Esv3Row, 'reference' | 'officialKey'>,
): ListedMatter[] {
  const bare = bareExternal(reference);
  const named =
    bare !== ''
      ? readMattersByReference(tx, reference)
      : officialKey === null
        ? []
        : readMattersOfCase(tx, officialKey);
  return named
    .filter((id) => bareExternal(referenceOfMatter(tx, matterOf(tx, id))) === bare)
    .map((id) => listedMatter(tx, id));
}

const matterOf = (tx: ReadTx, id: string) => need(readMatter(tx, id), 'matter of the list');

function listedMatter(tx: ReadTx, id: string): ListedMatter {
  const { system, numberKey, outage } = matterOf(tx, id);
  const { state } = need(readMatterState(tx, id), 'state of a matter');
  const over = readSummary(tx, outage)?.state;
  return { id, system, state, numberKey, restored: over === 'restored' || over === 'closed' };
}
