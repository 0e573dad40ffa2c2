/** What the work list needs of other features, for one row. */
import { readCase } from '../cases/rows/cases';
import { readSummaries, readSummary } from '../outages/rows/outages';
import type { ReadTx } from '../../register/transaction';

export const readCaseOfRow = (tx: ReadTx, item: string) => readCase(tx, item);
export const readOutageState = (tx: ReadTx, outage: string) => readSummary(tx, outage)?.state;
export const readRestoredOutages = (tx: ReadTx) =>
  readSummaries(tx).filter((outage) => outage.state === 'restored');
