import type { Entry } from '../domain/journal/journal';
import { rowsHash } from '../domain/reconciliation/bound-rows';
import { CSV_FILES, type CsvFileName } from '../domain/reconciliation/package-format';
import { ACTOR_COLUMNS, AT_COLUMNS, boundHashes } from '../domain/reconciliation/row-makers';
import { toLocalText } from '../domain/time/civil-time';
import type { KeyedRow, MadeRows } from './made-rows';
import type { ProblemList } from './problems';
import { sha256 } from './verify-journal';

/** The rows that an entry makes, by file, as far as there are any. */
export type RowsOfEntry = ReadonlyMap<CsvFileName, readonly KeyedRow[]>;

const NO_ROWS: RowsOfEntry = new Map();

/**
 * Holds the rows of every file against the entry that makes them, both ways: each row has its entry, each entry its rows,
 * and they say what the entry's hash says. Whatever stands before the entry's rows was made by none.
 */
export async function verifyRows(
  files: readonly MadeRows[],
  entry: Entry,
  where: string,
  problems: ProblemList,
): Promise<RowsOfEntry> {
  const hashes = boundHashes(entry.kind, entry.data);
  if (hashes === undefined) problems.add('row-invalid', `${where} bound`);
  const made = new Map<CsvFileName, KeyedRow[]>();
  for (const rows of files) {
    const hash = hashes?.get(rows.file);
    if (hash === undefined && rows.nextSeq > entry.seq) continue;
    const found = await rows.upTo(entry.seq);
    const own = hash === undefined ? [] : found.filter(({ seq }) => seq === entry.seq);
    for (const row of found)
      if (!own.includes(row)) problems.add('row-unproved', `${rows.file}:${row.row} seq ${row.seq}`);
    if (hash === undefined) continue;
    if (own.length === 0) problems.add('row-unproved', `${where} ${rows.file}`);
    else verifyBound(rows.file, own, hash, entry, problems);
    made.set(rows.file, own);
  }
  return made.size === 0 ? NO_ROWS : made;
}

/** Rows after the last entry were made by none. */
export async function verifyNoMore(files: readonly MadeRows[], problems: ProblemList): Promise<void> {
  for (const rows of files)
    for (let row = await rows.next(); row !== undefined; row = await rows.next())
      problems.add('row-unproved', `${rows.file}:${row.row} seq ${row.seq}`);
}

function verifyBound(
  file: CsvFileName,
  rows: readonly KeyedRow[],
  hash: string,
  entry: Entry,
  problems: ProblemList,
): void {
  const salt = rows[0]?.salt ?? '';
  const at = toLocalText(entry.at);
  const changed = (row: KeyedRow, what: string) =>
    problems.add('row-changed', `${file}:${row.row} seq ${entry.seq}${what}`);
  for (const [index, row] of rows.entries()) {
    const keyed = row.counter === entry.counter && row.epoch === entry.epoch && row.line === index + 1;
    if (!keyed || row.salt !== salt) changed(row, ' key');
    if (differs(file, AT_COLUMNS[file], row, at)) changed(row, ` ${AT_COLUMNS[file]}`);
    if (differs(file, ACTOR_COLUMNS[file], row, entry.actor)) changed(row, ` ${ACTOR_COLUMNS[file]}`);
  }
  const cells = rows.map((row) => row.cells);
  const [first] = rows;
  if (first !== undefined && rowsHash(file, cells, salt, sha256) !== hash) changed(first, '');
}

function differs(file: CsvFileName, column: string | undefined, row: KeyedRow, expected: string): boolean {
  const columns: readonly string[] = CSV_FILES[file];
  return column !== undefined && row.cells[columns.indexOf(column)] !== expected;
}
