/** The one way in which a row comes into a table by hand: its columns named, and held against the table's own type. */
import type { Tables } from './baseline/tables';
import type { WriteTx } from './transaction';

export type TableName = keyof Tables;

/** Puts a row in the place of the one that has its key: of working tables alone, the guards refuse any other. */
export function keep<Table extends TableName>(tx: WriteTx, table: Table, row: Tables[Table]): void {
  run(tx, 'INSERT OR REPLACE', table, row);
}

/** Inserts a row of a working table; where one of its key stands, does what `otherwise` says: `ON CONFLICT DO UPDATE SET …`. */
export function insertOr<Table extends TableName>(
  tx: WriteTx,
  table: Table,
  row: Tables[Table],
  otherwise: string,
): void {
  run(tx, 'INSERT', table, row, otherwise);
}

/** Text by table and columns: built once, so that the statement prepared for it is found again at once. */
const texts = new Map<string, string>();

/** Inserts one row through the transaction's own `run`, where the proof of rows sees it. */
export function insert<Table extends TableName>(tx: WriteTx, table: Table, row: Tables[Table]): void {
  run(tx, 'INSERT', table, row);
}

type Verb = 'INSERT' | 'INSERT OR REPLACE';

function run(tx: WriteTx, verb: Verb, table: string, row: object, otherwise = ''): void {
  const columns = Object.keys(row);
  const key = `${verb} ${table} ${columns.join()} ${otherwise}`;
  let sql = texts.get(key);
  if (sql === undefined) {
    sql = `${verb} INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})${otherwise && ` ${otherwise}`}`;
    texts.set(key, sql);
  }
  tx.run(sql, ...Object.values<string | number | null>(row as Record<string, string | number | null>));
}
