/** Reading the directory: from the projection where it must be fast, from the events where history counts. */
import { DEFAULT_SYSTEM, type ApplicantSource } from '../../../../domain/applicants/applicant';
import { emailKey } from '../../../../domain/applicants/applicant-email';
import type { ApplicantChange, ApplicantState } from '../../../../domain/applicants/applicant-history';
import { plainName } from '../../../../domain/applicants/applicant-name';
import type { Instant } from '../../../../domain/time/civil-time';
import type { ReadTx } from '../../../register/transaction';

export interface Entry {
  readonly id: string;
  readonly state: ApplicantState;
  /** The newest change: journal entry and time. */
  readonly lastSeq: number;
  readonly lastAt: Instant;
}

interface EntryRow {
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

function entryOf({ id, state, value, lastSeq, lastAt }: EntryRow): Entry {
  const { addresses, names, numbers, into, ...details } = JSON.parse(value) as StoredValue;
  return { id, lastSeq, lastAt, state: { state, details, addresses, names, numbers, into } };
}

const COLUMNS = 'e.id, e.state, e.value, e.sort, e.last_seq AS lastSeq, e.last_at AS lastAt';

/** Those known by a number (without hyphens), merged ones left out: whoever took them over has it. */
export const findByNumber = (tx: ReadTx, number: string): Entry[] =>
  tx
    .all<EntryRow>(
      `SELECT ${COLUMNS} FROM applicant_numbers n JOIN applicant_entries e ON e.id = n.applicant
       WHERE n.number = ? AND e.state <> 'merged' ORDER BY e.state, e.id`,
      number,
    )
    .map(entryOf);

/** Active ones that have an address. */
export const findByAddress = (tx: ReadTx, address: string): Entry[] =>
  tx
    .all<EntryRow>(
      `SELECT ${COLUMNS} FROM applicant_addresses a JOIN applicant_entries e ON e.id = a.applicant
       WHERE a.key = ? AND e.state = 'active' ORDER BY e.id LIMIT 20`,
      emailKey(address),
    )
    .map(entryOf);

/** Active ones of the same folded name; namesakes are many, so no more than are looked at. */
export const findByName = (tx: ReadTx, folded: string): Entry[] =>
  tx
    .all<EntryRow>(
      `SELECT ${COLUMNS} FROM applicant_entries e WHERE e.folded = ? AND e.state = 'active' ORDER BY e.id LIMIT 50`,
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

export type Show = 'active' | 'bounced' | 'unreachable' | 'retired';

/** Each list goes through the index that holds just its rows, in the list's order. */
const INDEX: Record<Show, string> = {
  active: 'applicant_entries_list',
  bounced: 'applicant_entries_bounced',
  unreachable: 'applicant_entries_unreachable',
  retired: 'applicant_entries_retired',
};
const SHOWN: Record<Show, string> = {
  active: "e.state = 'active'",
  bounced: "e.state = 'active' AND e.bounced > 0",
  unreachable: "e.state = 'active' AND e.reachable = 0",
  retired: "e.state <> 'active'",
};

const MOST_WORDS = 6;

/** What typed words look for: pieces of name, number, address or telephone, in any order. */
const typedWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => (/@|\w\.\w/.test(word) ? [word] : plainName(word).split(' ')))
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);

/** The text that typed words are looked for in. */
export const haystackOf = ({ details, addresses, names, numbers }: ApplicantState): string =>
  [
    plainName(details.name),
    ...names.map(plainName),
    ...numbers.map((number) => number.toLowerCase()),
    ...addresses.map(({ address }) => emailKey(address)),
    ...details.phones.map((phone) => phone.replace(/\D/g, '')),
  ].join(' ');

/** A page by name, after the row whose `sort` and id are given. Walks one index, and stops when the page is full. */
export function readPage(
  tx: ReadTx,
  { text, show, after, limit }: { text: string; show: Show; after: readonly [string, string]; limit: number },
): (Entry & { sort: string })[] {
  const words = typedWords(text);
  const found = words.map(() => 'AND instr(e.haystack, ?) > 0').join(' ');
  return tx
    .all<EntryRow>(
      `SELECT ${COLUMNS} FROM applicant_entries e INDEXED BY ${INDEX[show]}
       WHERE (e.sort, e.id) > (?, ?) AND ${SHOWN[show]} ${found} ORDER BY e.sort, e.id LIMIT ?`,
      ...after,
      ...words,
      limit,
    )
    .map((row) => ({ ...entryOf(row), sort: row.sort }));
}

export interface Counts {
  readonly active: number;
  readonly bounced: number;
  readonly unreachable: number;
  readonly retired: number;
}

export const readCounts = (tx: ReadTx): Counts =>
  tx.one<Counts>(
    // each by its own index; all of them are counted without being looked at
    `SELECT n.entries - n.retired AS active, n.retired,
       (SELECT count(*) FROM applicant_entries WHERE state = 'active' AND bounced > 0) AS bounced,
       (SELECT count(*) FROM applicant_entries WHERE state = 'active' AND reachable = 0) AS unreachable
     FROM (SELECT (SELECT count(*) FROM applicant_entries) AS entries,
       (SELECT count(*) FROM applicant_entries WHERE state <> 'active') AS retired) n`,
  );

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
  ({ kind, ...(JSON.parse(data) as object) }) as ApplicantChange;

/** The journal entry of the directory's newest change; 0 while there is none. */
export const readNewestChange = (tx: ReadTx): number =>
  tx.one<{ seq: number }>('SELECT coalesce(max(last_seq), 0) AS seq FROM applicant_entries').seq;

/** Entries changed after a journal entry, for search. */
export const readChangedAfter = (tx: ReadTx, afterSeq: number, limit: number): Entry[] =>
  tx
    .all<EntryRow>(
      `SELECT ${COLUMNS} FROM applicant_entries e WHERE e.last_seq > ? ORDER BY e.last_seq LIMIT ?`,
      afterSeq,
      limit,
    )
    .map(entryOf);

export const systemsText = (systems: readonly string[]): string =>
  ` ${(systems.length > 0 ? systems : [DEFAULT_SYSTEM]).join(' ')} `;
