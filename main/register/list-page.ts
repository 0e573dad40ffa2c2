/**
 * Pages of a long list in any of its orders, narrowed in any of its ways, as fast of a million rows as of a hundred:
 * what few rows remain of is sorted, since there are few; what many remain of lies so dense that a walk along the order's
 * own index soon fills a page. A page goes on behind the last row's own values (its cursor), never by OFFSET.
 */
import { AMONG } from './among';
import type { ReadTx } from './transaction';

type Value = string | number;

/** So many rows are soon sorted, and soon added up. */
export const FEW = 10_000;

/**
 * One order: what walks along its index, and the columns of that index with their collation (`name COLLATE NOCASE`), which
 * end in one that no two rows share.
 */
export interface ListOrder {
  readonly from: string;
  readonly by: readonly string[];
}

/** One way in which a list is narrowed. */
export interface Narrowing {
  readonly where: string;
  readonly values: readonly Value[];
  /** The places of all rows that it leaves, by an index of its own: `SELECT seq AS place FROM …`. */
  readonly places?: { readonly sql: string; readonly values: readonly Value[] };
  /** Order → what walks along an index of both: nothing needs to be sorted. */
  readonly along?: Readonly<Record<string, string>>;
}

/** Where a list's rows stand. Every `from` knows the tables that columns and narrowings speak of. */
export interface ListTable<Order extends string> {
  readonly columns: string;
  /** What tells a row from all others by an index, such as its entry in the journal. */
  readonly place: string;
  readonly from: string;
  readonly orders: Readonly<Record<Order, ListOrder>>;
}

export interface ListPlace<Order extends string> {
  readonly order: { readonly by: Order; readonly down: boolean };
  readonly after: string | null;
}

/** @param limit rows of the page; `next` is the cursor of the following one, null where this one is the last */
export function readListPage<Row extends object, Order extends string>(
  tx: ReadTx,
  table: ListTable<Order>,
  { order: { by: name, down }, after }: ListPlace<Order>,
  narrowed: readonly Narrowing[],
  limit: number,
): { rows: Row[]; next: string | null } {
  const order = table.orders[name];
  const along = narrowed.find((one) => one.along?.[name] !== undefined);
  const among = placesOf(
    tx,
    narrowed.filter((one) => one !== along),
  );
  const cursor = cursorOf(after, order.by.length);
  const keys = order.by.map((_, at) => `key${at}`);
  const conditions = [
    ...(among === null ? [] : [`${table.place} IN ${AMONG}`]),
    ...narrowed.map(({ where }) => where),
    ...(cursor === null ? [] : [beyond(order, down)]),
  ];
  const rows = tx.all<Row & Record<string, Value>>(
    `SELECT ${table.columns}, ${order.by.map((column, at) => `${column} AS ${keys[at]}`).join(', ')}
     FROM ${among === null ? (along?.along?.[name] ?? order.from) : table.from}
     ${whereOf(conditions)} ORDER BY ${order.by.map((column) => `${column} ${down ? 'DESC' : 'ASC'}`).join(', ')} LIMIT ${limit + 1}`,
    ...(among === null ? [] : [among]),
    ...narrowed.flatMap(({ values }) => values),
    ...(cursor ?? []),
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    rows: rows.slice(0, limit),
    next: last === undefined ? null : JSON.stringify(keys.map((key) => last[key])),
  };
}

/** How many rows a narrowed list has, and the sum of `summed` over them; null where it is not narrowed to few. */
export function readListTotal(
  tx: ReadTx,
  table: Pick<ListTable<string>, 'place' | 'from'>,
  narrowed: readonly Narrowing[],
  summed = '0',
): { rows: number; sum: number } | null {
  const among = placesOf(tx, narrowed);
  if (among === null) return null;
  return tx.one<{ rows: number; sum: number }>(
    `SELECT count(*) AS rows, coalesce(sum(${summed}), 0) AS sum FROM ${table.from}
     ${whereOf([`${table.place} IN ${AMONG}`, ...narrowed.map(({ where }) => where)])}`,
    among,
    ...narrowed.flatMap(({ values }) => values),
  );
}

/** Rows behind the cursor's. With the collation said at the right SQLite finds the columns in their index. */
function beyond({ by }: ListOrder, down: boolean): string {
  const parts = by.map((column) => column.split(' COLLATE '));
  const left = parts.map(([column]) => column).join(', ');
  const right = parts.map(([, collation]) => (collation === undefined ? '?' : `? COLLATE ${collation}`));
  return `(${left}) ${down ? '<' : '>'} (${right.join(', ')})`;
}

const whereOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;

/** The places that the first of these leaves which leaves few, as a JSON array; null where none does. */
function placesOf(tx: ReadTx, narrowed: readonly Narrowing[]): string | null {
  for (const { places } of narrowed) {
    if (places === undefined) continue;
    const found = tx
      .all<{ place: Value }>(`${places.sql} LIMIT ${FEW + 1}`, ...places.values)
      .map(({ place }) => place);
    if (found.length <= FEW) return JSON.stringify(found);
  }
  return null;
}

/** A row's own values from a cursor; null for the beginning, and for what is no cursor of this order. */
function cursorOf(after: string | null, length: number): readonly Value[] | null {
  if (after === null) return null;
  try {
    const cursor: unknown = JSON.parse(after);
    const isOurs = (value: unknown) => typeof value === 'string' || Number.isSafeInteger(value);
    return Array.isArray(cursor) && cursor.length === length && cursor.every(isOurs) ? cursor : null;
  } catch {
    return null;
  }
}
