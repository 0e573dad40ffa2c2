/** How many parties of an outage's cases were told another number, from the official rows: for its report and closing. */
import type { ReadTx } from '../../../register/transaction';
import { readPlaces } from './letter-places';

/** Of cases that ever had another number in ESV3, in the order of registration. */
function placesIn(tx: ReadTx, outage: string): { number: string; owed: 0 | 1; state: string }[] {
  const cases = tx.all<{ id: string; number: string }>(
    `SELECT c.id, c.number FROM cases c WHERE c.outage = ? AND EXISTS (SELECT 1 FROM reregistration_events e
       WHERE e.item_kind = 'case' AND e.item = c.id AND e.result IN ('new', 'clash')) ORDER BY c.seq`,
    outage,
  );
  return cases.flatMap(({ id, number }) =>
    readPlaces(tx, id).map(({ owed, state }) => ({ number, owed, state })),
  );
}

export interface LetterCounts {
  readonly told: number;
  readonly untold: number;
}

export function countLetters(tx: ReadTx, outage: string): LetterCounts {
  const places = placesIn(tx, outage);
  const untold = places.filter(({ owed }) => owed === 1).length;
  return { told: places.filter(({ owed, state }) => owed === 0 && state === 'told').length, untold };
}

/** The number of each party's case who was not told: they stay on the home list after the closing. */
export const readUntold = (tx: ReadTx, outage: string): { number: string }[] =>
  placesIn(tx, outage)
    .filter(({ owed }) => owed === 1)
    .map(({ number }) => ({ number }));
