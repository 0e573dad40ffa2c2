/** The directory's events, and the projection that is folded from them. */
import type { ApplicantSource } from '../../../../domain/applicants/applicant';
import { emailKey } from '../../../../domain/applicants/applicant-email';
import {
  afterChange,
  type ApplicantChange,
  type ApplicantState,
} from '../../../../domain/applicants/applicant-history';
import type { Instant } from '../../../../domain/time/civil-time';
import { foldName, plainName } from '../../../../domain/applicants/applicant-name';
import { need } from '../../../../domain/need';
import { insert } from '../../../register/insert';
import type { WriteTx } from '../../../register/transaction';
import { haystackOf, readHistory, storedValue, systemsText } from './applicants';

/** Where a change came from, and who entered it. */
export interface Origin {
  readonly source: ApplicantSource;
  /** `<file hash>:<row>` of an import, else what the officer wrote down (a mail's date or reference). */
  readonly reference: string;
  readonly officer: string;
}

export function insertApplicant(tx: WriteTx, id: string, officer: string, seq: number): void {
  insert(tx, 'applicants', { id, at: tx.at, officer, seq });
}

export function insertChange(
  tx: WriteTx,
  id: string,
  change: ApplicantChange,
  origin: Origin,
  seq: number,
): void {
  const { kind, ...data } = change;
  insert(tx, 'applicant_events', {
    applicant: id,
    kind,
    source: origin.source,
    reference: origin.reference,
    data: JSON.stringify(data),
    at: tx.at,
    officer: origin.officer,
    seq,
  });
}

/** Brings the projection of an applicant to its newest state. */
export function writeEntry(
  tx: WriteTx,
  id: string,
  state: ApplicantState,
  last: { seq: number; at: Instant },
): void {
  forget(tx, id);
  const bounced = state.addresses.filter((each) => each.bounced !== '').length;
  insert(tx, 'applicant_entries', {
    id,
    state: state.state,
    sort: plainName(state.details.name),
    haystack: haystackOf(state),
    folded: foldName(state.details.name),
    reachable: state.addresses.length - bounced,
    bounced,
    systems: systemsText(state.details.systems),
    value: storedValue(state),
    last_at: last.at,
    last_seq: last.seq,
  });
  for (const number of state.numbers) insert(tx, 'applicant_numbers', { number, applicant: id });
  for (const { address, bounced: code } of state.addresses)
    insert(tx, 'applicant_addresses', { applicant: id, key: emailKey(address), address, bounced: code });
}

const PROJECTION = [
  ['applicant_entries', 'id'],
  ['applicant_numbers', 'applicant'],
  ['applicant_addresses', 'applicant'],
] as const;

function forget(tx: WriteTx, id: string): void {
  for (const [table, column] of PROJECTION)
    if (tx.get(`SELECT 1 FROM ${table} WHERE ${column} = ?`, id))
      tx.run(`DELETE FROM ${table} WHERE ${column} = ?`, id);
}

/** Makes the projection anew from the events; it is then what it was. */
export function rebuildEntries(tx: WriteTx): void {
  for (const { id } of tx.all<{ id: string }>('SELECT id FROM applicants ORDER BY id')) {
    const history = readHistory(tx, id);
    let state: ApplicantState | undefined;
    for (const { change } of history) state = afterChange(state, change);
    if (state) writeEntry(tx, id, state, need(history.at(-1), 'event'));
  }
}
