/** How a letter, and what happens to it, comes into the register. */
import { letterLife } from '../../../../domain/letters/letter';
import { insert } from '../../../register/insert';
import { newId } from '../../../register/new-id';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { asWritten, letterCells } from './letter-cells';
import { keepPlaces } from './letter-places';
import { readLetterState, type LetterEventRow, type LetterRow } from './letters';

export type NewLetter = Omit<LetterRow, 'id' | 'at' | 'seq'>;

/** Keeps what was written; the journal names nobody. Answers the entry's hash for the kod jejak, too. */
export function insertLetter(tx: WriteTx, made: NewLetter): LetterRow & { readonly hash: string } {
  const drawn = { ...made, id: newId(), at: tx.at };
  const written = asWritten(drawn);
  const { seq, hash } = tx.journalRows(
    `letters.${written.kind}`,
    { letter: drawn.id, case: made.caseId, role: made.role, ordinal: made.ordinal },
    { 'letters.csv': [letterCells({ ...drawn, caseNumber: caseNumberOf(tx, made.caseId) }, written)] },
  );
  const { caseId, ...row } = drawn;
  insert(tx, 'number_letters', { ...row, case_id: caseId, seq });
  keepPlaces(tx, caseId);
  return { ...drawn, seq, hash };
}

export type NewLetterEvent = Pick<LetterEventRow, 'kind' | 'officer'> &
  Partial<Pick<LetterEventRow, 'person' | 'reference' | 'happenedAt' | 'note'>>;

/** Adds what happened next; whether it may was asked before. */
export function insertLetterEvent(tx: WriteTx, letter: LetterRow, made: NewLetterEvent): void {
  const event = { person: '', reference: '', happenedAt: tx.at, note: '', ...made };
  const state = letterLife(letter.way).evolve(readLetterState(tx, letter), event.kind);
  const { seq } = tx.journalRows(
    `letters.${event.kind}`,
    { letter: letter.id, state },
    {
      'letters.csv': [
        letterCells(
          { ...letter, caseNumber: caseNumberOf(tx, letter.caseId) },
          { ...event, state, at: tx.at },
        ),
      ],
    },
  );
  const { happenedAt, ...row } = event;
  insert(tx, 'number_letter_events', { ...row, letter: letter.id, happened_at: happenedAt, at: tx.at, seq });
  keepPlaces(tx, letter.caseId);
}

const caseNumberOf = (tx: ReadTx, caseId: string): string =>
  tx.one<{ number: string }>('SELECT number FROM cases WHERE id = ?', caseId).number;
