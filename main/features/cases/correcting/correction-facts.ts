/** Holds a correction as asked against what stands, before anything is written. Pure but for what it reads. */
import { isSettled } from '../../../../domain/reconciliation/row-state';
import { checkIdentity, type IdentityType } from '../../../../domain/cases/identity';
import {
  correctedParties,
  hearingChanges,
  partyChanges,
  type Change,
  type PartyAsked,
  type PartyReading,
} from '../../../../domain/cases/correction';
import { civilDateOf, instantOfLocalMinute, type Instant } from '../../../../domain/time/civil-time';
import { fail, ok } from '../../../../domain/result';
import type { CorrectCaseInput } from '../../../../preload/contract/cases';
import type { ReadTx } from '../../../register/transaction';
import { printableTexts } from '../../papers/printable-texts';
import { readRowState } from '../../reconciliation/rows/row-events';
import { takePlace } from '../../sittings/take-place';
import { readSummonsOfCase, type SummonsRow } from '../../summonses/rows/summonses';
import { readCase, readParties, type CaseRow } from '../rows/cases';
import { correctionDoubt } from './correction-doubts';

export interface CorrectionFacts {
  readonly row: CaseRow;
  readonly changes: readonly Change[];
  /** As they stand with these changes. */
  readonly parties: readonly PartyReading[];
  /** The court paper that stands so far, and its hearing with these changes. */
  readonly former: SummonsRow | undefined;
  readonly hearing: Pick<SummonsRow, 'hearingAt' | 'hearingKind' | 'bench' | 'sitting'> | undefined;
}

/** Every complaint names its field, so that the dialog can show it where it was typed. */
export function correctionOf(tx: ReadTx, input: CorrectCaseInput, now: Instant) {
  const row = readCase(tx, input.id);
  if (!row) return fail('case-unknown');
  const { state } = readRowState(tx, row.id);
  // what stands in ESV3 is put right there
  if (state === 'entered') return fail('case-entered');
  if (isSettled({ state })) return fail('case-settled', { values: { state } });
  const standing = readParties(tx, row.id);
  const people = partiesChanged(standing, input.parties, now);
  if (!people.ok) return people;
  const former = readSummonsOfCase(tx, row.id);
  if (input.hearing && !former) return fail('hearing-none');
  const moved =
    former && input.hearing
      ? hearingChanges({ at: former.hearingAt, kind: former.hearingKind, bench: former.bench }, input.hearing)
      : [];
  const changes = [...people.value, ...moved];
  if (changes.length === 0) return fail('correction-empty');
  const texts = printableTexts(textsOf(input));
  if (!texts.ok) return texts;
  const at = former && {
    hearingAt: input.hearing?.at ?? former.hearingAt,
    hearingKind: input.hearing?.kind ?? former.hearingKind,
    bench: input.hearing?.bench ?? former.bench,
  };
  const sitting = at && moved.length > 0 ? placeOf(tx, row, at, former.id, now) : ok(former?.sitting ?? null);
  if (!sitting.ok) return sitting;
  const hearing = at && { ...at, sitting: sitting.value };
  const facts = { row, changes, parties: correctedParties(standing, people.value), former, hearing };
  return correctionDoubt(tx, facts, input.acceptedWarnings, now) ?? ok<CorrectionFacts>(facts);
}

/** A hearing that moves frees its own place. */
const placeOf = (
  tx: ReadTx,
  { court }: CaseRow,
  { hearingAt, hearingKind, bench }: Pick<SummonsRow, 'hearingAt' | 'hearingKind' | 'bench'>,
  moving: string,
  now: Instant,
) =>
  instantOfLocalMinute(hearingAt) > now
    ? takePlace(tx, { court, at: hearingAt, kind: hearingKind, bench }, now, moving)
    : ok(null);

function partiesChanged(standing: readonly PartyReading[], asked: CorrectCaseInput['parties'], now: Instant) {
  const changes: Change[] = [];
  for (const [index, party] of asked.entries()) {
    const isThis = ({ role, ordinal }: { role: string; ordinal: number }) =>
      role === party.role && ordinal === party.ordinal;
    const one = standing.find(isThis);
    // each once: of two sayings the second could take the first back, and a new paper would go out all the same
    if (!one || asked.findIndex(isThis) !== index) return fail('party-unknown');
    const values = { ...party } as PartyAsked;
    const { idType = one.idType, idNumber = one.idNumber } = values;
    if (values.idType === undefined && values.idNumber === undefined) {
      changes.push(...partyChanges(one, values));
      continue;
    }
    const identity = checkIdentity(idType as IdentityType, idNumber, civilDateOf(now));
    if (!identity.ok)
      return fail('identity-wrong', {
        fields: [{ path: `parties.${index}.idNumber`, code: identity.error.code }],
      });
    changes.push(...partyChanges(one, { ...values, idNumber: identity.value.number }));
  }
  return ok(changes);
}

/** What will stand on a new paper. */
const textsOf = ({ parties, hearing }: CorrectCaseInput): (readonly [path: string, text: string])[] => [
  ...parties.flatMap(({ name = '', address = '' }, index) => [
    [`parties.${index}.name`, name] as const,
    [`parties.${index}.address`, address] as const,
  ]),
  ['hearing.bench', hearing?.bench ?? ''],
];
