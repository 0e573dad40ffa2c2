/** What an applicant is after all that happened: folded from the events, each of which stays (S0.4). */
import type { Life } from '../life';
import type { ApplicantAddress, ApplicantDetails } from './applicant';
import { emailKey } from './applicant-email';
import { numberKeys } from './applicant-number';

export const APPLICANT_STANDINGS = ['active', 'retired', 'merged'] as const;
export type ApplicantStanding = (typeof APPLICANT_STANDINGS)[number];

export type ApplicantChange =
  | { kind: 'added'; details: ApplicantDetails; addresses: readonly string[] }
  | { kind: 'corrected'; details: ApplicantDetails }
  | { kind: 'address-added'; address: string }
  | { kind: 'address-removed'; address: string }
  /** A list gave something as e-mail that is none: `text` as it was read. */
  | { kind: 'address-unread'; text: string }
  | { kind: 'bounced'; address: string; code: string }
  | { kind: 'bounce-cleared'; address: string }
  | { kind: 'retired'; reason: string }
  | { kind: 'reinstated'; reason: string }
  | { kind: 'merged-into'; into: string; reason: string }
  | {
      kind: 'took-over';
      from: string;
      details: ApplicantDetails;
      addresses: readonly ApplicantAddress[];
      names: readonly string[];
      numbers: readonly string[];
      reason: string;
    };

export type ApplicantState = {
  state: ApplicantStanding;
  details: ApplicantDetails;
  addresses: readonly ApplicantAddress[];
  /** What a list gave as e-mail and is none, until an address is added; else empty. */
  unread: string;
  /** Names of those that were merged into this one: found by them as well. */
  names: readonly string[];
  /** Every number that stands for this applicant, without hyphens: its own, former ones, those it took over. */
  numbers: readonly string[];
  /** Who took this one over. */
  into: string | null;
};

/** The state after one more change. Throws where the first is not `added`: that is no history. */
export function afterChange(before: ApplicantState | undefined, change: ApplicantChange): ApplicantState {
  if (change.kind === 'added')
    return {
      state: 'active',
      details: change.details,
      addresses: change.addresses.map((address) => ({ address, bounced: '' })),
      unread: '',
      names: [],
      numbers: numberKeys(change.details.number),
      into: null,
    };
  if (!before) throw new Error('an applicant begins with being added');
  switch (change.kind) {
    case 'corrected':
      return {
        ...before,
        details: change.details,
        numbers: united(before.numbers, numberKeys(change.details.number)),
      };
    case 'address-added':
      return {
        ...withAddress(without(before, change.address), { address: change.address, bounced: '' }),
        unread: '',
      };
    case 'address-unread':
      return { ...before, unread: change.text };
    case 'address-removed':
      return without(before, change.address);
    case 'bounced':
      return marked(before, change.address, change.code);
    case 'bounce-cleared':
      return marked(before, change.address, '');
    case 'retired':
      return { ...before, state: 'retired' };
    case 'reinstated':
      return { ...before, state: 'active' };
    case 'merged-into':
      return { ...before, state: 'merged', into: change.into };
    case 'took-over':
      return {
        ...before,
        details: change.details,
        addresses: change.addresses,
        names: united(before.names, change.names),
        numbers: united(before.numbers, change.numbers),
      };
  }
}

/** Nobody before the first change, which adds. */
export const applicantLife: Life<ApplicantState | undefined, ApplicantChange> = {
  initial: undefined,
  evolve: afterChange,
};

/** What the survivor of a merge is: its own details, with all that only the other one had. */
export function takeOver(
  survivor: ApplicantState,
  from: string,
  other: ApplicantState,
  reason: string,
): Extract<ApplicantChange, { kind: 'took-over' }> {
  const { details } = survivor;
  const number = oldBeside(details.number, other.details.number);
  return {
    kind: 'took-over',
    from,
    details: {
      ...details,
      number,
      phones: united(details.phones, other.details.phones),
      permits: united(details.permits, other.details.permits),
      systems: united(details.systems, other.details.systems),
    },
    addresses: other.addresses.reduce(
      (kept, each) => (kept.some(sameAs(each.address)) ? kept : [...kept, each]),
      survivor.addresses,
    ),
    names: united([other.details.name], other.names),
    numbers: other.numbers,
    reason,
  };
}

/** A new SSM number keeps the old form that the other one was known by: nobody types both. */
export function oldBeside(
  number: ApplicantDetails['number'],
  other: ApplicantDetails['number'],
): ApplicantDetails['number'] {
  if (number.kind !== 'ssm' || number.old !== '') return number;
  const old = other.kind === 'ssm-old' ? other.number : other.old;
  return { ...number, old };
}

export const united = <T>(one: readonly T[], other: readonly T[]): T[] => [...new Set([...one, ...other])];

const sameAs =
  (address: string) =>
  (each: ApplicantAddress): boolean =>
    emailKey(each.address) === emailKey(address);

const without = (state: ApplicantState, address: string): ApplicantState => ({
  ...state,
  addresses: state.addresses.filter((each) => !sameAs(address)(each)),
});

const withAddress = (state: ApplicantState, address: ApplicantAddress): ApplicantState => ({
  ...state,
  addresses: [...state.addresses, address],
});

const marked = (state: ApplicantState, address: string, bounced: string): ApplicantState => ({
  ...state,
  addresses: state.addresses.map((each) => (sameAs(address)(each) ? { ...each, bounced } : each)),
});
