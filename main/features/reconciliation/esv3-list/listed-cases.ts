/** What is known here of the case that a row of ESV3's list names, by the receipt's number or by ours. */
import { caseNumberKey, keyOfNumber, seriesKey } from '../../../../domain/cases/case-number';
import { need } from '../../../../domain/need';
import { bareExternal } from '../../../../domain/receipts/payment';
import type { Esv3Row, ListedCase } from '../../../../domain/reconciliation/esv3-list';
import type { ReadTx } from '../../../register/transaction';
import { readCase } from '../../cases/rows/cases';
import { readSummary } from '../../outages/rows/outages';
import { readItemByNumber, readItemsByReference } from '../rows/listed-items';
import { readRowState } from '../rows/row-events';
import { referenceOf } from '../work-list/reregistration-list';

/** One case, none, or two different ones where reference and number name them. */
export function readListedCases(
  tx: ReadTx,
  { reference, manualNumber }: Pick<Esv3Row, 'reference' | 'manualNumber'>,
): ListedCase[] {
  const bare = bareExternal(reference);
  // a receipt that was replaced stands for nothing any more
  const referred = readItemsByReference(tx, reference).filter(
    (item) => bareExternal(referenceOf(tx, item)) === bare,
  );
  const numbered = readItemByNumber(tx, manualNumber);
  const items = new Set([...referred, ...(numbered === undefined ? [] : [numbered])]);
  return [...items].map((item) => listedCase(tx, item));
}

function listedCase(tx: ReadTx, item: string): ListedCase {
  const row = need(readCase(tx, item), 'case of the list');
  const { state, officialNumber } = readRowState(tx, item);
  const outage = readSummary(tx, row.outage)?.state;
  return {
    ...{ item, state, officialKey: keyOfNumber(officialNumber ?? ''), seriesKey: seriesKey(row) },
    manualKey: caseNumberKey({ series: row, serial: row.serial }),
    restored: outage === 'restored' || outage === 'closed',
  };
}
