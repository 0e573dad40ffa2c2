/** letters.csv: the row of each entry that made one, told from the letter and its events. */
import type { MadeRow } from '../../../../domain/reconciliation/bound-rows';
import type { PackageSlice } from '../../../call/feature';
import type { ReadTx } from '../../../register/transaction';
import { asWritten, letterCells } from './letter-cells';
import { LETTER, letterStateAfter, readLetterEvents, type LetterRow } from './letters';

/** Of a slice, one by one. */
export function* eachLetterRow(tx: ReadTx, { after, upTo }: PackageSlice): Generator<MadeRow<'letters.csv'>> {
  const entries = tx.each<{ seq: number; letter: string }>(
    `SELECT seq, id AS letter FROM number_letters WHERE seq > ? AND seq <= ?
     UNION ALL SELECT seq, letter FROM number_letter_events WHERE seq > ? AND seq <= ? ORDER BY seq`,
    ...[after, upTo, after, upTo],
  );
  for (const { seq, letter } of entries) {
    const row = rowAt(tx, letter, seq);
    if (row) yield { seq, row };
  }
}

/** The row that the entry of this seq made; none where a doctored register names no letter that stands. */
function rowAt(tx: ReadTx, id: string, seq: number) {
  const letter = tx.get<LetterRow & { caseNumber: string }>(
    `SELECT ${LETTER}, c.number AS caseNumber FROM number_letters l JOIN cases c ON c.id = l.case_id WHERE l.id = ?`,
    id,
  );
  if (!letter) return undefined;
  const events = readLetterEvents(tx, id).filter((event) => event.seq <= seq);
  const last = events.at(-1);
  return letterCells(
    letter,
    last ? { ...last, state: letterStateAfter(letter.way, events) } : asWritten(letter),
  );
}
