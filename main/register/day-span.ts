/** The journal entries of a day, for what narrows a list to it. */
import { addDays, localInstant, type CivilDate } from '../../domain/time/civil-time';
import { firstSeqSince } from './journal-time';
import type { ReadTx } from './transaction';

/** From the first of these entries on, up to the one before the second. */
export const daySpan = (tx: ReadTx, day: CivilDate): readonly [number, number] => [
  firstSeqSince(tx, localInstant(day, '00:00')),
  firstSeqSince(tx, localInstant(addDays(day, 1), '00:00')),
];
