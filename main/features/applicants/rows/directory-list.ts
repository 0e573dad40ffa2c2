/** The directory as people look through it: by name, or by what they typed. */
import { emailKey } from '../../../../domain/applicants/applicant-email';
import type { ApplicantState } from '../../../../domain/applicants/applicant-history';
import { plainName } from '../../../../domain/applicants/applicant-name';
import { PAGE } from '../../../call/page';
import { patternOf, textOfPieces } from '../../../register/pieces';
import type { ReadTx } from '../../../register/transaction';
import { ENTRY_COLUMNS, entryOf, type Entry, type EntryRow } from './applicants';

export type Show = 'active' | 'bounced' | 'unreachable' | 'retired';

/** Which rows a list shows, in the words of the index that holds just them, by name. */
const SHOWN: Record<Show, string> = {
  active: "e.state = 'active'",
  bounced: "e.state = 'active' AND e.bounced > 0",
  unreachable: "e.state = 'active' AND e.reachable = 0",
  retired: "e.state <> 'active'",
};
const LISTS = Object.keys(SHOWN) as Show[];

/** Stands in an entry's pieces for a list that shows it; nothing that is typed has such a mark. */
const markOf = (show: Show): string => `#${show}`;

function listsOf({ state, addresses }: ApplicantState): Show[] {
  if (state !== 'active') return ['retired'];
  const bounced = addresses.some((address) => address.bounced !== '');
  const reachable = addresses.some((address) => address.bounced === '');
  return [
    'active',
    ...(bounced ? (['bounced'] as const) : []),
    ...(reachable ? [] : (['unreachable'] as const)),
  ];
}

/** The text that pieces of names, numbers, addresses and telephones are looked for in. */
export const haystackOf = (state: ApplicantState): string =>
  textOfPieces([
    ...listsOf(state).map(markOf),
    ...[state.details.name, ...state.names].flatMap((name) => plainName(name).split(' ')),
    ...state.numbers.map((number) => number.toLowerCase()),
    ...state.addresses.map(({ address }) => emailKey(address)),
    ...state.details.phones.map((phone) => phone.replace(/\D/g, '')),
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
type Cursor = readonly [sort: string, id: string] | number;

const BEGINNING = ['', ''] as const;

export interface DirectoryPage {
  readonly entries: readonly Entry[];
  /** The next page's `after`; null where this one is the last. */
  readonly next: string | null;
}

/** So much that was found is soon in the order of the names; of more, pages come in the order of the last changes. */
const FEW = 1000;

/** A page of a list, or of what of it has all the pieces that were typed. */
export function readPage(
  tx: ReadTx,
  { text, show, after }: { text: string; show: Show; after: string | null },
): DirectoryPage {
  const words = typedWords(text);
  const cursor = after === null ? BEGINNING : cursorOf(after);
  if (words.length === 0) return pageByName(walk(tx, show, typeof cursor === 'number' ? BEGINNING : cursor));
  const patterns = [markOf(show), ...words].map(patternOf);
  if (typeof cursor === 'number') return pageByPlace(findMany(tx, patterns, cursor));
  if (after === null && areMany(tx, patterns)) return pageByPlace(findMany(tx, patterns, 0));
  return pageByName(findFew(tx, patterns, cursor));
}

type PlacedRow = EntryRow & { readonly place: number };

/** Goes along one index, and stops when the page is full. */
const walk = (tx: ReadTx, show: Show, after: readonly [string, string]): PlacedRow[] =>
  tx.all<PlacedRow>(
    `SELECT ${ENTRY_COLUMNS}, e.rowid AS place FROM applicant_entries e INDEXED BY applicant_entries_${show}
     WHERE (e.sort, e.id) > (?, ?) AND ${SHOWN[show]} ORDER BY e.sort, e.id LIMIT ${PAGE + 1}`,
    ...after,
  );

const foundBy = (patterns: readonly string[]): string =>
  patterns.map(() => 'p.haystack GLOB ?').join(' AND ');

const areMany = (tx: ReadTx, patterns: readonly string[]): boolean =>
  tx.get(`SELECT 1 FROM applicant_pieces p WHERE ${foundBy(patterns)} LIMIT 1 OFFSET ${FEW}`, ...patterns) !==
  undefined;

const FOUND = `SELECT ${ENTRY_COLUMNS}, e.rowid AS place FROM applicant_pieces p CROSS JOIN applicant_entries e ON e.rowid = p.rowid`;

const findFew = (tx: ReadTx, patterns: readonly string[], after: readonly [string, string]): PlacedRow[] =>
  tx.all<PlacedRow>(
    `${FOUND} WHERE ${foundBy(patterns)} AND (e.sort, e.id) > (?, ?) ORDER BY e.sort, e.id LIMIT ${PAGE + 1}`,
    ...[...patterns, ...after],
  );

/** The index answers in the order of its places: nothing is sorted. */
const findMany = (tx: ReadTx, patterns: readonly string[], after: number): PlacedRow[] =>
  tx.all<PlacedRow>(
    `${FOUND} WHERE ${foundBy(patterns)} AND p.rowid > ? ORDER BY p.rowid LIMIT ${PAGE + 1}`,
    ...[...patterns, after],
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
    `SELECT ${LISTS.map((show) => `(SELECT count(*) FROM applicant_entries e WHERE ${SHOWN[show]}) AS ${show}`).join(', ')}`,
  );
