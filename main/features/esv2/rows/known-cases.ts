/** Cases of the control list, by the numbers that a list of answers names. */
import { keyOfNumber, parseCaseNumber } from '../../../../domain/cases/case-number';
import type { KnownCase } from '../../../../domain/esv2/answer-list';
import { isSettledMigration } from '../../../../domain/esv2/migration';
import type { ReadTx } from '../../../register/transaction';
import { isTakenElsewhere } from '../../reconciliation/rows/work-list';
import { isEsv3NumberGiven, readMigration } from './migration';

/** By its ESV2 number in whatever style; undefined where no case of the control list bears it. */
export function readKnownCase(tx: ReadTx, number: string): KnownCase | undefined {
  const read = parseCaseNumber(number);
  if (!read.ok) return undefined;
  const { series, serial } = read.value;
  const row = tx.get<{ item: string }>(
    'SELECT item FROM esv2_rows WHERE court = ? AND case_type = ? AND year = ? AND serial = ?',
    ...[series.court, series.caseType, series.year, serial],
  );
  const migration = row && readMigration(tx, row.item);
  if (!row || !migration) return undefined;
  const { state, esv3Number } = migration;
  return {
    item: row.item,
    settled: isSettledMigration(state),
    arrived: state === 'arrived',
    esv3Key: keyOfNumber(esv3Number),
  };
}

/** Whether ESV3's number is another case's here, official or manual. */
export function isGivenToOther(tx: ReadTx, item: string, esv3Number: string): boolean {
  const key = keyOfNumber(esv3Number);
  return key !== null && (isTakenElsewhere(tx, item, esv3Number) || isEsv3NumberGiven(tx, item, key));
}
