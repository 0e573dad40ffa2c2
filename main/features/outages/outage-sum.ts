/** How what was made in an outage comes out, kind by kind: as it is kept for the screen, and as it is told officially. */
import { countMatters } from '../../../domain/existing/matter';
import { countMigration } from '../../../domain/esv2/migration';
import { closingSum, type SumLine } from '../../../domain/outages/closing-sum';
import type { ReadTx } from '../../register/transaction';
import { readMigrationCounts } from '../esv2/rows/migration';
import { readMatterCounts } from '../existing/rows/matters';
import { readCounts } from './rows/counts';
import { countAnew } from './rows/fold-counts';
import { readKeptMatters, readKeptMigrations } from './rows/kept-states';

/** From the kept rows. */
export const keptSum = (tx: ReadTx, outage: string): SumLine[] =>
  closingSum(
    readCounts(tx, outage),
    countMigration(readKeptMigrations(tx, outage)),
    countMatters(readKeptMatters(tx, outage)),
  );

/** From what happened: reads every case of the outage. */
export const toldSum = (tx: ReadTx, outage: string): SumLine[] =>
  closingSum(countAnew(tx, outage), readMigrationCounts(tx, outage), readMatterCounts(tx, outage));
