/** A letter with all that happened to it. */
import type { NumberLetter } from '../../../preload/contract/letters';
import { needSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import { asWritten } from './rows/letter-cells';
import { letterStateAfter, readLetterEvents, type LetterRow } from './rows/letters';

/** What stands on it, and what people name on the telephone: `K1-S42`. */
export const referenceOf = (tx: ReadTx, { seq }: Pick<LetterRow, 'seq'>): string =>
  `${needSetting(tx, 'counter').code}-S${seq}`;

export function letterView(tx: ReadTx, letter: LetterRow): NumberLetter {
  const { id, role, ordinal, name, number, way, address, english } = letter;
  const events = readLetterEvents(tx, id);
  return {
    ...{ id, role, ordinal, name, number, way, address },
    english: english === 1 || events.some(({ kind }) => kind === 'english-copy'),
    state: letterStateAfter(way, events),
    reference: referenceOf(tx, letter),
    events: [asWritten(letter), ...events].map(({ kind, person, reference, happenedAt, note, officer }) => ({
      ...{ kind, person, reference, happenedAt, note, officer },
    })),
  };
}
