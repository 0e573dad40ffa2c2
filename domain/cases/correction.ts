/**
 * What is put right of a case after F9: notes that stand beside the official row, which stays as it is. Several fold, in
 * their order, to what the case says now.
 */
import { stateAfter, type Life } from '../life';
import type { HearingKind } from '../summonses/summons';
import type { PartyRole } from './case-type';

export const PARTY_FIELDS = ['name', 'idType', 'idNumber', 'address', 'phone', 'email'] as const;
export type PartyField = (typeof PARTY_FIELDS)[number];

export const HEARING_FIELDS = ['at', 'kind', 'bench'] as const;
export type HearingField = (typeof HEARING_FIELDS)[number];

/** A party or a representative as a case says it; of a representative `address` is the firm. */
export type PartyReading = { readonly role: PartyRole; readonly ordinal: number } & {
  readonly [F in PartyField]: string;
};

/** When (local at the court, `2026-12-01T09:00`), what for and where a hearing is. */
export interface HearingReading {
  readonly at: string;
  readonly kind: HearingKind;
  readonly bench: string;
}

interface Changed {
  readonly former: string;
  readonly corrected: string;
}
export interface PartyChange extends Changed {
  readonly role: PartyRole;
  readonly ordinal: number;
  readonly field: PartyField;
}
export interface HearingChange extends Changed {
  readonly role: null;
  readonly ordinal: 0;
  readonly field: HearingField;
}
export type Change = PartyChange | HearingChange;

/** The values that are to stand; what is left out stays. */
export type PartyAsked = Pick<PartyReading, 'role' | 'ordinal'> & {
  readonly [F in PartyField]?: string | undefined;
};
export type HearingAsked = { readonly [F in HearingField]?: HearingReading[F] | undefined };

/** A value that stands already is no change. */
export const partyChanges = (standing: PartyReading, asked: PartyAsked): PartyChange[] =>
  PARTY_FIELDS.flatMap((field) => {
    const { role, ordinal } = standing;
    const [former, corrected] = [standing[field], asked[field]];
    return corrected === undefined || corrected === former
      ? []
      : [{ role, ordinal, field, former, corrected }];
  });

export const hearingChanges = (standing: HearingReading, asked: HearingAsked): HearingChange[] =>
  HEARING_FIELDS.flatMap((field) => {
    const [former, corrected] = [standing[field], asked[field]];
    return corrected === undefined || corrected === former
      ? []
      : [{ role: null, ordinal: 0 as const, field, former, corrected }];
  });

const isOf = ({ role, ordinal }: Pick<PartyReading, 'role' | 'ordinal'>, change: Change): boolean =>
  change.role === role && change.ordinal === ordinal;

/** It begins with the official row. */
const partyLife = <P extends PartyReading>(official: P): Life<P, PartyChange> => ({
  initial: official,
  evolve: (before, { field, corrected }) => ({ ...before, [field]: corrected }),
});

/** A case's parties as they stand after all changes, the oldest first. */
export const correctedParties = <P extends PartyReading>(
  official: readonly P[],
  changes: readonly Change[],
): P[] =>
  official.map((party) =>
    stateAfter(
      partyLife(party),
      changes.filter((change): change is PartyChange => isOf(party, change)),
    ),
  );

/** What was registered of a value that was corrected since; undefined where it stands as registered. */
export function registeredValue(
  changes: readonly Change[],
  party: Pick<PartyReading, 'role' | 'ordinal'>,
  field: PartyField,
): string | undefined {
  const ours = changes.filter((change) => isOf(party, change) && change.field === field);
  const [first, last] = [ours[0], ours.at(-1)];
  return first && last && first.former !== last.corrected ? first.former : undefined;
}

/** Who somebody is and when to come: a supervisor stands for such a change beside the officer. */
const BY_TWO: ReadonlySet<string> = new Set(['name', 'idType', 'idNumber', 'at', 'kind', 'bench']);
export const needsSupervisor = (changes: readonly Change[]): boolean =>
  changes.some(({ field }) => BY_TWO.has(field));

/** Telephone and e-mail stand on no paper of the court. */
export const standsOnCourtPaper = ({ field }: Change): boolean => field !== 'phone' && field !== 'email';
