/** Rows of the work list, by what a list out of ESV3 names them by: the receipt's number, or ours. */
import { caseNumberKey, keyOfNumber, parseCaseNumber, seriesKey } from '../../../../domain/cases/case-number';
import { need } from '../../../../domain/need';
import { bareReference } from '../../../../domain/receipts/payment';
import type { Esv3Row, ListedCase } from '../../../../domain/reconciliation/esv3-list';
import type { ReadTx } from '../../../register/transaction';
import { readCase } from '../../cases/rows/cases';
import { readSummary } from '../../outages/rows/outages';
import { referenceOf } from '../work-list/reregistration-list';
import { readRowState } from './row-events';

/** One case, none, or two different ones where reference and number name them. */
export function readListedCases(tx: ReadTx, row: Pick<Esv3Row, 'reference' | 'manualNumber'>): ListedCase[] {
  const items = new Set([...byReference(tx, row.reference), ...byNumber(tx, row.manualNumber)]);
  return [...items].map((item) => listedCase(tx, item));
}

/** Of those that ever had it, whose reference it is now: a receipt that was replaced stands for nothing. */
function byReference(tx: ReadTx, reference: string): string[] {
  const bare = bareReference(reference);
  if (bare === '') return [];
  return tx
    .all<{ item: string }>(
      `SELECT case_id AS item FROM receipts WHERE number = ? AND case_id IS NOT NULL
       UNION SELECT case_id FROM receipts WHERE form_serial <> '' AND upper(replace(form_serial, ' ', '')) = ? AND case_id IS NOT NULL
       UNION SELECT case_id FROM payments WHERE bare <> '' AND bare = ? AND case_id IS NOT NULL`,
      ...[bare, bare, bare],
    )
    .map(({ item }) => item)
    .filter((item) => readCase(tx, item)?.option !== 'P2' && bareReference(referenceOf(tx, item)) === bare);
}

function byNumber(tx: ReadTx, number: string): string[] {
  const read = parseCaseNumber(number);
  if (!read.ok) return [];
  const { series, serial } = read.value;
  return tx
    .all<{ item: string }>(
      `SELECT id AS item FROM cases WHERE court = ? AND case_type = ? AND year = ? AND serial = ? AND option <> 'P2'`,
      ...[series.court, series.caseType, series.year, serial],
    )
    .map(({ item }) => item);
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
