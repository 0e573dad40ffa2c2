/**
 * Which number each party of a case knows, and whether they have to be told another one (S1.8): everybody knows the manual
 * number, until a letter with ESV3's reached them. So a number that is changed again is told to everybody again.
 */
import { keyOfNumber } from '../cases/case-number';
import { PARTY_ROLES, type PartyRole } from '../cases/case-type';
import { isGivenUp, type RowState } from '../reconciliation/row-state';
import type { LetterState } from './letter';

export interface PartyRef {
  readonly role: PartyRole;
  readonly ordinal: number;
}

/** Whom letters go to: a peguam syarie in the place of the parties of that side. */
export const addressees = <P extends PartyRef>(parties: readonly P[]): P[] =>
  parties.filter(
    ({ role }) => role.startsWith('lawyer-') || !parties.some((other) => other.role === `lawyer-${role}`),
  );

/**
 * The number of a case in ESV3 once it is decided: confirmed there, or let stand by a supervisor. Null before, and of a case
 * that is not entered any more.
 */
export const decidedNumber = (row: RowState): string | null =>
  !isGivenUp(row) && (row.released || row.state === 'confirmed') ? row.officialNumber : null;

export const TELLING_STATES = ['unwritten', 'written', 'sending', 'in-doubt', 'failed', 'told'] as const;
export type TellingState = (typeof TELLING_STATES)[number];

export interface WrittenLetter {
  readonly id: string;
  readonly number: string;
  readonly state: LetterState;
}

export interface Telling {
  /** What the party goes by now. */
  readonly known: string;
  readonly state: TellingState;
  /** The letter that says the number which stands, and has not been overtaken; null before one is written. */
  readonly letter: string | null;
  /** Whether they still have to be told. */
  readonly owed: boolean;
}

const isSame = (one: string, other: string): boolean => keyOfNumber(one) === keyOfNumber(other);

/** Where one party stands, by all letters to them, the oldest first; `decided` is the number that stands. */
export function tellingOf(
  manual: string,
  decided: string | null,
  letters: readonly WrittenLetter[],
): Telling {
  const last = letters.findLastIndex(({ state }) => state === 'told');
  const known = letters[last]?.number ?? manual;
  if (decided === null || isSame(decided, known)) {
    const told = letters[last] ?? null;
    return { known, state: told ? 'told' : 'unwritten', letter: told?.id ?? null, owed: false };
  }
  const standing = letters.slice(last + 1).findLast(({ number }) => isSame(number, decided));
  return { known, state: standing?.state ?? 'unwritten', letter: standing?.id ?? null, owed: true };
}

/** So many at most stand on one side of a case, whatever their role. */
const MOST_OF_ROLE = 250;

/** Where a party stands in the order of cases and of their parties: a whole number that no two share. */
export const placeOfParty = (caseSeq: number, { role, ordinal }: PartyRef): number =>
  (caseSeq * PARTY_ROLES.length + PARTY_ROLES.indexOf(role)) * MOST_OF_ROLE +
  Math.min(ordinal, MOST_OF_ROLE) -
  1;
