import type { WriteTx } from '../../register/transaction';
import { keepPlaces } from './rows/letter-places';

/** Whatever moves a case's number in ESV3 says so here: its parties may have to be told another one (S1.8). */
export const keepTelling = (tx: WriteTx, caseId: string): void => keepPlaces(tx, caseId);
