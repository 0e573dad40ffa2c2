/** What a package says of a letter: a row for its writing and for each event, with the state that it led to. */
import type { LetterEventKind, LetterState } from '../../../../domain/letters/letter';
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import { toLocalText, type Instant } from '../../../../domain/time/civil-time';
import type { LetterRow } from './letters';

export interface LetterEventFacts {
  readonly kind: LetterEventKind;
  readonly state: LetterState;
  readonly person: string;
  readonly reference: string;
  readonly happenedAt: Instant;
  readonly note: string;
  readonly at: Instant;
  readonly officer: string;
}

/** As it was written. */
export const asWritten = ({
  way,
  at,
  officer,
}: Pick<LetterRow, 'way' | 'at' | 'officer'>): LetterEventFacts => ({
  ...{ kind: way === 'paper' ? 'printed' : 'mailed', state: way === 'paper' ? 'written' : 'sending' },
  ...{ person: '', reference: '', happenedAt: at, note: '', at, officer },
});

export const letterCells = (
  of: Omit<LetterRow, 'seq'> & { readonly caseNumber: string },
  event: LetterEventFacts,
): CsvRow<'letters.csv'> => ({
  ...{ id: of.id, case_number: of.caseNumber, role: of.role, ordinal: String(of.ordinal), name: of.name },
  ...{ known_number: of.known, new_number: of.number, way: of.way, address: of.address },
  ...{ english: String(of.english), event: event.kind, state: event.state, person: event.person },
  ...{ reference: event.reference, happened_at: toLocalText(event.happenedAt), note: event.note },
  ...{ at: toLocalText(event.at), actor: event.officer },
});
