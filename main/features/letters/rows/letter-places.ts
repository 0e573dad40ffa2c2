/** Where each party stands whose case has another number in ESV3, or had: what the pile of parties not told is read from. */
import { keyOfNumber } from '../../../../domain/cases/case-number';
import { addressees, decidedNumber, placeOfParty, tellingOf } from '../../../../domain/letters/telling';
import type { Tables } from '../../../register/baseline/tables';
import { keep } from '../../../register/insert';
import { projection } from '../../../register/projection';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { readCase, readParties } from '../../cases/rows/cases';
import { readRowState } from '../../reconciliation/rows/row-events';
import { readLettersOf } from './letters';

/** Of one case; none where everybody's number is the manual one, and always was. */
export function readPlaces(tx: ReadTx, caseId: string): Required<Tables['letter_places']>[] {
  const row = readCase(tx, caseId);
  if (!row) return [];
  const decided = decidedNumber(readRowState(tx, caseId));
  const letters = readLettersOf(tx, caseId);
  const isAnother = decided !== null && keyOfNumber(decided) !== keyOfNumber(row.number);
  if (!isAnother && letters.length === 0) return [];
  return addressees(readParties(tx, caseId)).map(({ role, ordinal }) => {
    const theirs = letters.filter((letter) => letter.role === role && letter.ordinal === ordinal);
    const { known, state, letter, owed } = tellingOf(row.number, decided, theirs);
    return {
      ...{ case_id: caseId, role, ordinal, place: placeOfParty(row.seq, { role, ordinal }) },
      ...{ outage: row.outage, court: row.court, known, decided: decided ?? '' },
      ...{ state, owed: owed ? 1 : 0, letter },
    };
  });
}

export const letterPlaces = projection({
  table: 'letter_places',
  subject: 'case_id',
  of: 'cases',
  fold: readPlaces,
});

/** With whatever moves the number of a case, or a letter: its rows are folded anew. */
export function keepPlaces(tx: WriteTx, caseId: string): void {
  if (tx.get('SELECT 1 FROM letter_places WHERE case_id = ?', caseId) !== undefined)
    tx.run('DELETE FROM letter_places WHERE case_id = ?', caseId);
  for (const row of readPlaces(tx, caseId)) keep(tx, 'letter_places', row);
}
