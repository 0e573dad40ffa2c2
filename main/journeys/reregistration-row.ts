/** What the work list needs of other features, for one row. */
import { readCase } from '../features/cases/store';
import { readSummary } from '../features/outages/store';
import type { ReadTx } from '../register/transaction';

export const readCaseOfRow = (tx: ReadTx, item: string) => readCase(tx, item);
export const readOutageState = (tx: ReadTx, outage: string) => readSummary(tx, outage)?.state;
