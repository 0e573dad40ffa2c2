import type { ReadTx } from '../../register/transaction';
import { referenceOf } from './intake-view';
import { readIntakesOf } from './rows/intakes';

/** What an outage leaves incomplete, by the references that people name. */
export const readIncompleteOf = (tx: ReadTx, outage: string): { number: string }[] =>
  readIntakesOf(tx, outage)
    .filter(({ state }) => state === 'incomplete')
    .map((intake) => ({ number: referenceOf(tx, intake) }));
