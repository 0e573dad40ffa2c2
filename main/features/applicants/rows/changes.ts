/** Writing the directory: an event with its journal entry, and the projection that follows from it. */
import { randomUUID } from 'node:crypto';
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
import type { JournalData, WriteTx } from '../../../register/transaction';
import { haystackOf, readEntry, readHistory, storedValue, systemsText } from './applicants';

/** Where a change came from, and who entered it. */
export interface Origin {
  readonly source: ApplicantSource;
  /** `<file hash>:<row>` of an import, else what the officer wrote down (a mail's date or reference). */
  readonly reference: string;
  readonly officer: string;
}

/** Adds an applicant and answers its id. */
export function addApplicant(
  tx: WriteTx,
  change: Extract<ApplicantChange, { kind: 'added' }>,
  origin: Origin,
): string {
  const id = randomUUID();
  const { seq } = tx.journal('applicants.added', journalOf(id, change, origin));
  tx.run('INSERT INTO applicants (id, at, officer, seq) VALUES (?, ?, ?, ?)', id, tx.at, origin.officer, seq);
  insertEvent(tx, id, change, origin, seq);
  project(tx, id, afterChange(undefined, change), { seq, at: tx.at });
  return id;
}

/** Keeps what happened to a known applicant. */
export function changeApplicant(tx: WriteTx, id: string, change: ApplicantChange, origin: Origin): void {
  const before = need(readEntry(tx, id), 'applicant').state;
  const { seq } = tx.journal(`applicants.${change.kind}`, journalOf(id, change, origin));
  insertEvent(tx, id, change, origin, seq);
  project(tx, id, afterChange(before, change), { seq, at: tx.at });
}

/** Marks (or with an empty code clears) an address as one that mail came back from; nothing where it stands so already. */
export function setBounced(
  tx: WriteTx,
  { applicant, address, code, ...origin }: { applicant: string; address: string; code: string } & Origin,
): void {
  const key = emailKey(address);
  const known = readEntry(tx, applicant)?.state.addresses.find((each) => emailKey(each.address) === key);
  if (!known || (known.bounced !== '') === (code !== '')) return;
  const change: ApplicantChange =
    code === ''
      ? { kind: 'bounce-cleared', address: known.address }
      : { kind: 'bounced', address: known.address, code };
  changeApplicant(tx, applicant, change, origin);
}

/** Ids, file hash and row alone: no name, number or address stands in the journal. */
function journalOf(id: string, change: ApplicantChange, { source, reference }: Origin): JournalData {
  const [file = '', row = ''] = source === 'import' ? reference.split(':') : [];
  return {
    applicant: id,
    source,
    ...(file === '' ? {} : { file, row: Number(row) }),
    ...(change.kind === 'merged-into' ? { into: change.into } : {}),
    ...(change.kind === 'took-over' ? { from: change.from } : {}),
    ...('addresses' in change ? { addresses: change.addresses.length } : {}),
  };
}

function insertEvent(tx: WriteTx, id: string, change: ApplicantChange, origin: Origin, seq: number): void {
  const { kind, ...data } = change;
  tx.run(
    'INSERT INTO applicant_events (applicant, kind, source, reference, data, at, officer, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    id, kind, origin.source, origin.reference, JSON.stringify(data), tx.at, origin.officer, seq,
  ); // prettier-ignore
}

function project(tx: WriteTx, id: string, state: ApplicantState, last: { seq: number; at: Instant }): void {
  forget(tx, id);
  const bounced = state.addresses.filter((each) => each.bounced !== '').length;
  tx.run(
    'INSERT INTO applicant_entries (id, state, sort, haystack, folded, reachable, bounced, systems, value, last_at, last_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    id, state.state, plainName(state.details.name), haystackOf(state), foldName(state.details.name),
    state.addresses.length - bounced, bounced, systemsText(state.details.systems), storedValue(state), last.at, last.seq,
  ); // prettier-ignore
  for (const number of state.numbers)
    tx.run('INSERT INTO applicant_numbers (number, applicant) VALUES (?, ?)', number, id);
  for (const { address, bounced: code } of state.addresses)
    tx.run(
      'INSERT INTO applicant_addresses (applicant, key, address, bounced) VALUES (?, ?, ?, ?)',
      id, emailKey(address), address, code,
    ); // prettier-ignore
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
    if (state) project(tx, id, state, need(history.at(-1), 'event'));
  }
}
