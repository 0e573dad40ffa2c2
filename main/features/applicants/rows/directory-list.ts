/** The directory as people look through it: by name, or by what they typed. */
import { emailKey } from '../../../../domain/applicants/applicant-email';
import type { ApplicantState } from '../../../../domain/applicants/applicant-history';
import { plainName, tellingWords } from '../../../../domain/applicants/applicant-name';
import type { DirectoryShow as Show } from '../../../../domain/applicants/directory-shows';
import { PAGE } from '../../../call/page';
import { AMONG } from '../../../register/among';
import { matchOf, soughtPiece, textOfPieces } from '../../../register/pieces';
import type { ReadTx } from '../../../register/transaction';
import { ENTRY_COLUMNS, entryOf, type Entry, type EntryRow } from './applicants';

/** Which rows a list shows, in the words of the index that holds just them, by name. */
const SHOWN: Record<Show, string> = {
  active: "e.state = 'active'",
  bounced: "e.state = 'active' AND e.bounced > 0",
  unreachable: "e.state = 'active' AND e.reachable = 0",
  retired: "e.state <> 'active'",
  without: "e.state = 'active' AND e.reachable = 0 AND e.bounced = 0",
  lost: "e.state = 'active' AND e.reachable = 0 AND e.bounced > 0",
  several: "e.state = 'active' AND e.reachable > 1",
  // whose letter goes to somebody who comes before by name
  shared: `e.state = 'active' AND EXISTS (
    SELECT 1 FROM applicant_addresses a JOIN applicant_addresses b ON b.key = a.key AND b.applicant <> a.applicant
      JOIN applicant_entries f ON f.id = b.applicant
    WHERE a.applicant = e.id AND a.bounced = '' AND f.state = 'active' AND (f.sort, f.id) < (e.sort, e.id))`,
};
/** Which index holds the rows of a list. */
const ALONG: Record<Show, Show> = {
  ...{ active: 'active', bounced: 'bounced', unreachable: 'unreachable', retired: 'retired' },
  ...{ without: 'unreachable', lost: 'unreachable', several: 'active', shared: 'active' },
};
const COUNTED = ['active', 'bounced', 'unreachable', 'retired'] as const satisfies Show[];

/** The text that pieces of names, numbers, addresses and telephones are looked for in. */
export const haystackOf = ({ details, addresses, names, numbers }: ApplicantState): string =>
  textOfPieces([
    ...[details.name, ...names].flatMap((name) => plainName(name).split(' ')),
    ...numbers.map((number) => number.toLowerCase()),
    ...addresses.map(({ address }) => emailKey(address)),
    ...details.phones.map((phone) => phone.replace(/\D/g, '')),
  ]);

const MOST_WORDS = 6;

/** What typed words look for: pieces of name, number, address or telephone, in any order. */
const typedWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => (/@|\w\.\w/.test(word) ? [word] : plainName(word).split(' ')))
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);

/** A name and an id, after which a page begins; of very much that was found, a place in the table. */
type Cursor = NameCursor | number;

const BEGINNING = ['', ''] as const;

export interface DirectoryPage {
  readonly entries: readonly Entry[];
  /** The next page's `after`; null where this one is the last. */
  readonly next: string | null;
}

/** So much that was found is soon put into the order of the names. */
const FEW = 1000;

/**
 * A page of a list, or of what of it has all the pieces that were typed. Very much that is found among the active comes in
 * the order of the last changes, in which the index has it.
 */
export function readPage(
  tx: ReadTx,
  {
    text,
    show,
    system,
    after,
  }: { text: string; show: Show; system?: string | undefined; after: string | null },
): DirectoryPage {
  const list = { show, system };
  const pieces = typedWords(text).map(soughtPiece);
  const cursor = after === null ? BEGINNING : cursorOf(after);
  if (typeof cursor === 'number') return pageByPlace(findMany(tx, pieces, cursor));
  if (pieces.length === 0) return pageByName(walk(tx, list, cursor, []));
  const places = findPlaces(tx, pieces);
  if (places.length <= FEW) return pageByName(inOrder(tx, list, cursor, places));
  if (after === null && show === 'active' && system === undefined)
    return pageByPlace(findMany(tx, pieces, 0));
  return pageByName(walk(tx, list, cursor, pieces));
}

/** A list, and the system whose applicants alone it shows, if any. */
interface Listed {
  readonly show: Show;
  readonly system: string | undefined;
}
const ofSystem = ({ system }: Listed): string => (system === undefined ? '' : 'AND instr(e.systems, ?) > 0');
const systemOf = ({ system }: Listed): string[] => (system === undefined ? [] : [` ${system} `]);

type PlacedRow = EntryRow & { readonly place: number };
type NameCursor = readonly [sort: string, id: string];

const ROWS = `SELECT ${ENTRY_COLUMNS}, e.rowid AS place FROM`;
const has = (pieces: readonly string[]): string => pieces.map(() => 'AND instr(e.haystack, ?) > 0').join(' ');

/** Goes along the list's own index, and stops when the page is full. */
const walk = (tx: ReadTx, list: Listed, after: NameCursor, pieces: readonly string[]): PlacedRow[] =>
  tx.all<PlacedRow>(
    `${ROWS} applicant_entries e INDEXED BY applicant_entries_${ALONG[list.show]}
     WHERE (e.sort, e.id) > (?, ?) AND ${SHOWN[list.show]} ${has(pieces)} ${ofSystem(list)} ORDER BY e.sort, e.id LIMIT ${PAGE + 1}`,
    ...[...after, ...pieces, ...systemOf(list)],
  );

const FOUND = 'applicant_pieces p CROSS JOIN applicant_entries e ON e.rowid = p.rowid';

/** Of whatever list; one more than few where there are more. */
const findPlaces = (tx: ReadTx, pieces: readonly string[]): number[] =>
  tx
    .all<{ place: number }>(
      `SELECT e.rowid AS place FROM ${FOUND} WHERE p.applicant_pieces MATCH ? ${has(pieces)} LIMIT ${FEW + 1}`,
      ...[matchOf(tellingWords(pieces)), ...pieces],
    )
    .map(({ place }) => place);

const inOrder = (tx: ReadTx, list: Listed, after: NameCursor, places: readonly number[]): PlacedRow[] =>
  tx.all<PlacedRow>(
    `${ROWS} applicant_entries e WHERE e.rowid IN ${AMONG} AND (e.sort, e.id) > (?, ?) AND ${SHOWN[list.show]} ${ofSystem(list)}
     ORDER BY e.sort, e.id LIMIT ${PAGE + 1}`,
    ...[JSON.stringify(places), ...after, ...systemOf(list)],
  );

/** Among the active. The index answers in the order of its places: nothing is sorted. */
const findMany = (tx: ReadTx, pieces: readonly string[], after: number): PlacedRow[] =>
  tx.all<PlacedRow>(
    `${ROWS} ${FOUND} WHERE p.applicant_pieces MATCH ? ${has(pieces)} AND p.rowid > ? AND ${SHOWN.active}
     ORDER BY p.rowid LIMIT ${PAGE + 1}`,
    ...[matchOf(tellingWords(pieces)), ...pieces, after],
  );

const pageByName = (rows: readonly PlacedRow[]): DirectoryPage => pageOf(rows, ({ sort, id }) => [sort, id]);
const pageByPlace = (rows: readonly PlacedRow[]): DirectoryPage => pageOf(rows, ({ place }) => place);

/** From one row more than it shows. */
function pageOf(rows: readonly PlacedRow[], cursorAt: (row: PlacedRow) => Cursor): DirectoryPage {
  const shown = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? shown.at(-1) : undefined;
  return { entries: shown.map(entryOf), next: last ? JSON.stringify(cursorAt(last)) : null };
}

/** A page's place from its cursor; anything else is the beginning. */
function cursorOf(after: string): Cursor {
  try {
    const cursor: unknown = JSON.parse(after);
    if (Number.isSafeInteger(cursor)) return cursor as number;
    if (Array.isArray(cursor) && typeof cursor[0] === 'string' && typeof cursor[1] === 'string')
      return [cursor[0], cursor[1]];
  } catch {
    // no cursor of ours
  }
  return BEGINNING;
}

export interface Counts {
  readonly active: number;
  readonly bounced: number;
  readonly unreachable: number;
  readonly retired: number;
}

/** Each by its own index, without a look at any row. */
export const readCounts = (tx: ReadTx): Counts =>
  tx.one<Counts>(
    `SELECT ${COUNTED.map((show) => `(SELECT count(*) FROM applicant_entries e WHERE ${SHOWN[show]}) AS ${show}`).join(', ')}`,
  );
