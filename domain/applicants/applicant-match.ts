/** How a row of a list stands to the directory and to the rows above it. */
import type { ApplicantDetails } from './applicant';
import { emailKey } from './applicant-email';
import { united, type ApplicantState } from './applicant-history';
import { foldName } from './applicant-name';
import { isSlipOf, numberKeys } from './applicant-number';
import { phoneKey } from '../imports/telephone';
import type { ApplicantRow } from './applicant-sheet';

/** Whom a row may be: an applicant of the directory, or the one that an earlier row of the file describes. */
export type Candidate = { applicant: string } | { row: number };
export type Known = { who: Candidate; state: ApplicantState };

/** Where a row is looked up: the directory together with the rows above. */
export type Directory = {
  /** Active or retired, by a number without hyphens. */
  byNumber(number: string): readonly Known[];
  /** Active ones, by the key of an address. */
  byAddress(key: string): readonly Known[];
  /** Active ones, by the folded name. */
  byName(folded: string): readonly Known[];
};

export const DOUBTS = [
  'repeated', 'repeated-otherwise', 'other-name', 'older', 'retired', 'other-form', 'number-slip', 'same-phone', 'email-of-other',
] as const; // prettier-ignore
export type Doubt = (typeof DOUBTS)[number];

export type Difference = {
  field: 'name' | 'number' | 'phones' | 'permits' | 'systems' | 'addresses' | 'dataDate';
  from: string;
  to: string;
};

export type Match =
  | { kind: 'new' }
  | { kind: 'same'; who: Candidate }
  | { kind: 'changed'; who: Candidate; differences: readonly Difference[] }
  | {
      kind: 'doubtful';
      doubt: Doubt;
      who: Candidate;
      known: ApplicantState;
      differences: readonly Difference[];
      /** A second applicant of the same number there cannot be. */
      mayBeNew: boolean;
    };

/**
 * Same number: the same applicant (`same`, `changed`; doubtful where the name is quite another, the row older than what
 * is known, or a row above says the same in other letters). Another number: `new`, unless something says that it may be
 * one that is known: the address of another, the same name under SSM's other form, with a slip in the number, or with
 * the same telephone. A mere namesake is new: SSM gives one name to many businesses.
 */
export function matchRow(row: ApplicantRow, directory: Directory): Match {
  const numbers = numberKeys(row.details.number);
  const [known] = numbers.flatMap((number) => directory.byNumber(number));
  if (known) return matchKnown(row, known);
  const doubtful = (doubt: Doubt, { who, state }: Known): Match => ({
    kind: 'doubtful', doubt, who, known: state, differences: differencesOf(state, row), mayBeNew: true,
  }); // prettier-ignore
  const own = numbers[0] ?? '';
  const namesakes = directory.byName(foldName(row.details.name));
  const slip = namesakes.find(({ state }) => state.numbers.some((number) => isSlipOf(number, own)));
  if (slip) return doubtful('number-slip', slip);
  const [holder] = row.addresses.flatMap((address) => directory.byAddress(emailKey(address)));
  if (holder) return doubtful('email-of-other', holder);
  const phones = new Set(row.details.phones.map(phoneKey));
  const caller = namesakes.find(({ state }) =>
    state.details.phones.some((phone) => phones.has(phoneKey(phone))),
  );
  if (caller) return doubtful('same-phone', caller);
  const otherForm = namesakes.find(({ state }) => isOtherForm(state.details, row.details));
  return otherForm ? doubtful('other-form', otherForm) : { kind: 'new' };
}

function matchKnown(row: ApplicantRow, { who, state }: Known): Match {
  const differences = differencesOf(state, row);
  const doubtful = (doubt: Doubt): Match => ({
    kind: 'doubtful', doubt, who, known: state, differences, mayBeNew: false,
  }); // prettier-ignore
  if (state.state === 'retired') return doubtful('retired');
  if ('row' in who) {
    if (differences.length > 0) return doubtful('repeated-otherwise');
    return isLetterForLetter(state, row) ? { kind: 'same', who } : doubtful('repeated');
  }
  if (differences.length === 0) return { kind: 'same', who };
  const { dataDate } = state.details;
  if (row.details.dataDate !== '' && row.details.dataDate < dataDate) return doubtful('older');
  return isOtherName(state, row.details.name)
    ? doubtful('other-name')
    : { kind: 'changed', who, differences };
}

/** What taking the row would change: addresses and telephones are added, never taken away. */
function differencesOf(state: ApplicantState, row: ApplicantRow): Difference[] {
  const added = newAddresses(state, row).map((address) => ({ address, bounced: '' }));
  const next = { ...state, details: updatedDetails(state, row), addresses: [...state.addresses, ...added] };
  // a later date alone is no news
  return differencesBetween(state, next).filter(({ field }) => field !== 'dataDate');
}

/** What differs between two states of an applicant, field by field, as text. */
export function differencesBetween(one: ApplicantState, other: ApplicantState): Difference[] {
  const [from, to] = [one.details, other.details];
  const each = (field: Difference['field'], was: string, is: string): Difference[] =>
    was === is ? [] : [{ field, from: was, to: is }];
  return [
    ...each('name', from.name, to.name),
    ...each('number', numberText(from), numberText(to)),
    ...each('phones', from.phones.join(', '), to.phones.join(', ')),
    ...each('permits', from.permits.join(' '), to.permits.join(' ')),
    ...each('systems', from.systems.join(' '), to.systems.join(' ')),
    ...each('addresses', addressText(one), addressText(other)),
    ...each('dataDate', from.dataDate, to.dataDate),
  ];
}

/** The details after the row was taken: what it says counts, what it leaves open stays. */
export function updatedDetails({ details, names }: ApplicantState, row: ApplicantRow): ApplicantDetails {
  const { details: said } = row;
  const sameName = [details.name, ...names].some((name) => foldName(name) === foldName(said.name));
  const phones = new Set(details.phones.map(phoneKey));
  return {
    name: sameName ? details.name : said.name,
    number: updatedNumber(details.number, said.number),
    phones: [...details.phones, ...said.phones.filter((phone) => !phones.has(phoneKey(phone)))],
    permits:
      said.permits.length === 0 || sameSet(said.permits, details.permits) ? details.permits : said.permits,
    systems: said.systems.every((system) => details.systems.includes(system))
      ? details.systems
      : united(details.systems, said.systems),
    dataDate: said.dataDate > details.dataDate ? said.dataDate : details.dataDate,
  };
}

/** Addresses of the row that the applicant does not have. */
export const newAddresses = ({ addresses }: ApplicantState, row: ApplicantRow): string[] => {
  const keys = new Set(addresses.map(({ address }) => emailKey(address)));
  return row.addresses.filter((address) => !keys.has(emailKey(address)));
};

/** The new form counts, and the old one is kept beside it. */
function updatedNumber(
  known: ApplicantDetails['number'],
  said: ApplicantDetails['number'],
): ApplicantDetails['number'] {
  // the same number with or without its noughts is no news
  if (said.kind === 'ssm-old' && numberKeys(known).includes(numberKeys(said)[0] ?? '')) return known;
  if (said.kind === 'ssm-old') return known.kind === 'ssm-old' ? said : known.old === '' && known.kind === 'ssm' ? { ...known, old: said.number } : known; // prettier-ignore
  if (known.kind === 'ssm-old') return said.old === '' && said.kind === 'ssm' ? { ...said, old: known.number } : said; // prettier-ignore
  const sameOld = numberKeys({ ...said, number: said.old }).every((key) => numberKeys(known).includes(key));
  return said.number === known.number && sameOld ? known : said;
}

export const numberText = ({ number }: ApplicantDetails): string =>
  number.old === '' ? number.number : `${number.number} (${number.old})`;

const addressText = ({ addresses }: ApplicantState): string =>
  addresses.map(({ address }) => address).join(', ');

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));

const isOtherForm = (one: ApplicantDetails, other: ApplicantDetails): boolean =>
  one.number.kind !== other.number.kind &&
  one.number.kind !== 'mykad' &&
  other.number.kind !== 'mykad' &&
  (one.number.old === '' || other.number.kind !== 'ssm-old') &&
  (other.number.old === '' || one.number.kind !== 'ssm-old');

const isLetterForLetter = ({ details, addresses }: ApplicantState, row: ApplicantRow): boolean =>
  details.name === row.details.name &&
  row.addresses.every((address) => addresses.some((known) => known.address === address));

/** Another name altogether: they share no word but the kind of body. */
function isOtherName({ details, names }: ApplicantState, said: string): boolean {
  const words = (name: string): string[] =>
    foldName(name).split(' ').filter((word) => !BODIES.has(word)); // prettier-ignore
  const known = new Set([details.name, ...names].flatMap(words));
  return !words(said).some((word) => known.has(word));
}
const BODIES = new Set(['sdn', 'bhd', 'plt', 'm', 'enterprise', 'trading', 'syarikat', 'perniagaan']);
