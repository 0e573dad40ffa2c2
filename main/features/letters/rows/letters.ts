/** Letters of new numbers and what happened to each; where one stands is folded from its events. */
import type { PartyRole } from '../../../../domain/cases/case-type';
import {
  letterLife,
  type LetterHappened,
  type LetterState,
  type LetterWay,
} from '../../../../domain/letters/letter';
import { stateAfter } from '../../../../domain/life';
import type { Instant } from '../../../../domain/time/civil-time';
import type { ReadTx } from '../../../register/transaction';

export interface LetterRow {
  readonly id: string;
  readonly caseId: string;
  readonly role: PartyRole;
  readonly ordinal: number;
  readonly name: string;
  /** The number that the party knew. */
  readonly known: string;
  readonly number: string;
  readonly way: LetterWay;
  readonly address: string;
  readonly english: 0 | 1;
  readonly at: Instant;
  readonly officer: string;
  readonly seq: number;
}

export interface LetterEventRow {
  readonly kind: LetterHappened;
  readonly person: string;
  readonly reference: string;
  readonly happenedAt: Instant;
  readonly note: string;
  readonly at: Instant;
  readonly officer: string;
  readonly seq: number;
}

/** Of the table `number_letters` as `l`. */
export const LETTER = `l.id, l.case_id AS caseId, l.role, l.ordinal, l.name, l.known, l.number, l.way, l.address, l.english, l.at,
  l.officer, l.seq`;

export const readLetter = (tx: ReadTx, id: string): LetterRow | undefined =>
  tx.get<LetterRow>(`SELECT ${LETTER} FROM number_letters l WHERE l.id = ?`, id);

/** The oldest first. */
export const readLetterEvents = (tx: ReadTx, letter: string): LetterEventRow[] =>
  tx.all<LetterEventRow>(
    `SELECT kind, person, reference, happened_at AS happenedAt, note, at, officer, seq
     FROM number_letter_events WHERE letter = ? ORDER BY id`,
    letter,
  );

export const letterStateAfter = (
  way: LetterWay,
  events: readonly Pick<LetterEventRow, 'kind'>[],
): LetterState =>
  stateAfter(
    letterLife(way),
    events.map(({ kind }) => kind),
  );

/** By its events alone. */
export const readLetterState = (tx: ReadTx, { id, way }: Pick<LetterRow, 'id' | 'way'>): LetterState =>
  letterStateAfter(way, readLetterEvents(tx, id));

/** All of a case, the oldest first. */
export const readLettersOf = (tx: ReadTx, caseId: string): (LetterRow & { readonly state: LetterState })[] =>
  tx
    .all<LetterRow>(`SELECT ${LETTER} FROM number_letters l WHERE l.case_id = ? ORDER BY l.seq`, caseId)
    .map((row) => ({ ...row, state: readLetterState(tx, row) }));
