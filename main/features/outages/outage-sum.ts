/** How what was made in an outage comes out, kind by kind: as it is kept for the screen, and as it is told officially. */
import { countMatters, type MatterStateName } from '../../../domain/existing/matter';
import { countMigration, type MigrationStateName } from '../../../domain/esv2/migration';
import { closingSum, type SumLine } from '../../../domain/outages/closing-sum';
import type { ReadTx } from '../../register/transaction';
import { readMigrationCounts } from '../esv2/rows/migration';
import { readMatterCounts } from '../existing/rows/matters';
import { readCounts } from './rows/counts';
import { countAnew } from './rows/fold-counts';

/** From the kept rows. */
export const keptSum = (tx: ReadTx, outage: string): SumLine[] =>
  closingSum(
    readCounts(tx, outage),
    countMigration(statesOf<MigrationStateName>(tx, 'esv2_rows', outage)),
    countMatters(statesOf<MatterStateName>(tx, 'existing_states', outage)),
  );

const statesOf = <State extends string>(
  tx: ReadTx,
  table: 'esv2_rows' | 'existing_states',
  outage: string,
): State[] =>
  tx.all<{ state: State }>(`SELECT state FROM ${table} WHERE outage = ?`, outage).map(({ state }) => state);

/** From what happened: reads every case of the outage. */
export const toldSum = (tx: ReadTx, outage: string): SumLine[] =>
  closingSum(countAnew(tx, outage), readMigrationCounts(tx, outage), readMatterCounts(tx, outage));
