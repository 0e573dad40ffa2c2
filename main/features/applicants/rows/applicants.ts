/** Reading the directory: from the projection where it must be fast, from the events where history counts. */
import { DEFAULT_SYSTEM, type ApplicantSource } from '../../../../domain/applicants/applicant';
import { emailKey } from '../../../../domain/applicants/applicant-email';
import type { ApplicantChange, ApplicantState } from '../../../../domain/applicants/applicant-history';
import type { Instant } from '../../../../domain/time/civil-time';
import type { ReadTx } from '../../../register/transaction';
import { storedJson } from '../../../register/stored-json';

export interface Entry {
  readonly id: string;
  readonly state: ApplicantState;
  /** The newest change: journal entry and time. */
  readonly lastSeq: number;
  readonly lastAt: Instant;
}

export interface EntryRow {
  readonly id: string;
  readonly state: ApplicantState['state'];
  readonly value: string;
  readonly sort: string;
  readonly lastSeq: number;
  readonly lastAt: Instant;
}

/** Details stand at the top of the JSON text, so that SQL can reach the name. */
type StoredValue = Omit<ApplicantState, 'state' | 'details'> & ApplicantState['details'];

export const storedValue = ({ state: _state, details, ...rest }: ApplicantState): string =>
  JSON.stringify({ ...details, ...rest } satisfies StoredValue);

export function entryOf({ id, state, value, lastSeq, lastAt }: EntryRow): Entry {
  const { addresses, unread, names, numbers, into, ...details } = storedJson(value) as StoredValue;
  return { id, lastSeq, lastAt, state: { state, details, addresses, unread, names, numbers, into } };
}

/** Of `applicant_entries e`. */
export const ENTRY_COLUMNS = 'e.id, e.state, e.value, e.sort, e.last_seq AS lastSeq, e.last_at AS lastAt';

/** Those known by a number (without hyphens), merged ones left out: whoever took them over has it. */
export const findByNumber = (tx: ReadTx, number: string): Entry[] =>
  tx
    .all<EntryRow>(
      `SELECT ${ENTRY_COLUMNS} FROM applicant_numbers n JOIN applicant_entries e ON e.id = n.applicant
       WHERE n.number = ? AND e.state <> 'merged' ORDER BY e.state, e.id`,
      number,
    )
    .map(entryOf);

/** Active ones that have an address. */
export const findByAddress = (tx: ReadTx, address: string): Entry[] =>
  tx
    .all<EntryRow>(
      `SELECT ${ENTRY_COLUMNS} FROM applicant_addresses a JOIN applicant_entries e ON e.id = a.applicant
       WHERE a.key = ? AND e.state = 'active' ORDER BY e.id LIMIT 20`,
      emailKey(address),
    )
    .map(entryOf);

/** Active ones of the same folded name; namesakes are many, so no more than are looked at. */
export const findByName = (tx: ReadTx, folded: string): Entry[] =>
  tx
    .all<EntryRow>(
      `SELECT ${ENTRY_COLUMNS} FROM applicant_entries e WHERE e.folded = ? AND e.state = 'active' ORDER BY e.id LIMIT 50`,
      folded,
    )
    .map(entryOf);

/** Ids of the applicants, active or not, who hold an address. */
export const readHoldersOf = (tx: ReadTx, address: string): string[] =>
  tx
    .all<{ applicant: string }>(
      'SELECT applicant FROM applicant_addresses WHERE key = ? ORDER BY applicant',
      emailKey(address),
    )
    .map((row) => row.applicant);

export interface EventRow {
  readonly applicant: string;
  readonly change: ApplicantChange;
  readonly source: ApplicantSource;
  readonly reference: string;
  readonly at: Instant;
  readonly officer: string;
  readonly seq: number;
}

/** What happened to one applicant, the oldest first. */
export const readHistory = (tx: ReadTx, applicant: string): EventRow[] =>
  tx
    .all<Omit<EventRow, 'change'> & { kind: string; data: string }>(
      'SELECT applicant, kind, source, reference, data, at, officer, seq FROM applicant_events WHERE applicant = ? ORDER BY id',
      applicant,
    )
    .map(({ kind, data, ...row }) => ({ ...row, change: changeOf(kind, data) }));

/** Everybody with all that happened to them, in the order of their ids, one by one. */
export function* eachHistory(tx: ReadTx): Generator<{ id: string; changes: ApplicantChange[] }> {
  let current: { id: string; changes: ApplicantChange[] } | undefined;
  for (const { applicant, kind, data } of tx.each<{ applicant: string; kind: string; data: string }>(
    'SELECT applicant, kind, data FROM applicant_events ORDER BY applicant, id',
  )) {
    if (current?.id !== applicant) {
      if (current) yield current;
      current = { id: applicant, changes: [] };
    }
    current.changes.push(changeOf(kind, data));
  }
  if (current) yield current;
}

const changeOf = (kind: string, data: string): ApplicantChange =>
  ({ kind, ...(storedJson(data) as object) }) as ApplicantChange;

/** The journal entry of the directory's newest change; 0 while there is none. */
export const readNewestChange = (tx: ReadTx): number =>
  tx.one<{ seq: number }>('SELECT coalesce(max(last_seq), 0) AS seq FROM applicant_entries').seq;

/** Entries changed after a journal entry, for search. */
export const readChangedAfter = (tx: ReadTx, afterSeq: number, limit: number): Entry[] =>
  tx
    .all<EntryRow>(
      `SELECT ${ENTRY_COLUMNS} FROM applicant_entries e WHERE e.last_seq > ? ORDER BY e.last_seq LIMIT ?`,
      afterSeq,
      limit,
    )
    .map(entryOf);

export const systemsText = (systems: readonly string[]): string =>
  ` ${(systems.length > 0 ? systems : [DEFAULT_SYSTEM]).join(' ')} `;
