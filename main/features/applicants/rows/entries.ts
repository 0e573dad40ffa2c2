/**
 * What each applicant is now, folded from the events. Lists and look-ups by number, name or address read it from three
 * tables that are kept with each change.
 */
import { emailKey } from '../../../../domain/applicants/applicant-email';
import { applicantLife, type ApplicantState } from '../../../../domain/applicants/applicant-history';
import { foldName, plainName } from '../../../../domain/applicants/applicant-name';
import { stateAfter } from '../../../../domain/life';
import type { Instant } from '../../../../domain/time/civil-time';
import { projection } from '../../../register/projection';
import type { ReadTx } from '../../../register/transaction';
import { haystackOf } from './directory-list';
import { readHistory, storedValue, systemsText, type Entry } from './applicants';

/** As the events tell it, whatever the lists say; undefined for nobody. */
export function readEntry(tx: ReadTx, id: string): Entry | undefined {
  const history = readHistory(tx, id);
  const last = history.at(-1);
  const state = stateAfter(
    applicantLife,
    history.map(({ change }) => change),
  );
  return state && last && { id, state, lastSeq: last.seq, lastAt: last.at };
}

export function entryRowOf({ id, state, lastSeq, lastAt }: Entry) {
  const { details, addresses } = state;
  const bounced = addresses.filter((each) => each.bounced !== '').length;
  return {
    ...{ id, state: state.state, sort: plainName(details.name), haystack: haystackOf(state) },
    ...{ folded: foldName(details.name), reachable: addresses.length - bounced, bounced },
    ...{ systems: systemsText(details.systems), value: storedValue(state) },
    ...{ last_at: lastAt satisfies Instant, last_seq: lastSeq },
  };
}

export const numberRowsOf = ({ id, state }: Entry) =>
  state.numbers.map((number) => ({ number, applicant: id }));

export const addressRowsOf = ({ id, state }: { id: string; state: ApplicantState }) =>
  state.addresses.map(({ address, bounced }) => ({
    ...{ applicant: id, key: emailKey(address), address, bounced },
  }));

const rowsOf = <Row>(entry: Entry | undefined, rows: (entry: Entry) => Row[]): Row[] =>
  entry ? rows(entry) : [];

export const directoryProjections = [
  projection({
    ...{ table: 'applicant_entries', subject: 'id', of: 'applicants' },
    fold: (tx, id) => rowsOf(readEntry(tx, id), (entry) => [entryRowOf(entry)]),
  }),
  projection({
    ...{ table: 'applicant_numbers', subject: 'applicant', of: 'applicants' },
    fold: (tx, id) => rowsOf(readEntry(tx, id), numberRowsOf),
  }),
  projection({
    ...{ table: 'applicant_addresses', subject: 'applicant', of: 'applicants' },
    fold: (tx, id) => rowsOf(readEntry(tx, id), addressRowsOf),
  }),
];
