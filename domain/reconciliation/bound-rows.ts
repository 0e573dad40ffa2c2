/** How rows of a package are bound to the journal (docs/FORMAT.md "Bound rows"). */
import type { Sha256 } from '../journal/journal';
import { cellsOf, type CsvFileName, type CsvRow } from './package-format';

/** The rows that one entry makes, by file, in order. */
export type BoundRows = { readonly [F in CsvFileName]?: readonly CsvRow<F>[] };

/**
 * What the entry says of its rows in one file: SHA-256 of the entry's salt, then the canonical JSON of an array of the
 * file's name and each row's cells in order. Neither a cell nor a row can be changed, added, left out or moved unseen.
 */
export const rowsHash = (
  file: CsvFileName,
  rows: readonly (readonly string[])[],
  salt: string,
  sha256: Sha256,
): string => sha256(salt + textOf([file, ...rows]));

/** Canonical JSON of nothing but texts, which JSON writes canonically itself. Throws TypeError for a lone surrogate. */
function textOf(rows: readonly (string | readonly string[])[]): string {
  for (const cells of rows)
    for (const cell of typeof cells === 'string' ? [] : cells)
      if (!cell.isWellFormed()) throw new TypeError('lone surrogate in a text');
  return JSON.stringify(rows);
}

/** `bound` of an entry's data: file → hash, for the files in which it makes any. */
export function hashesOf(rows: BoundRows, salt: string, sha256: Sha256): { [file: string]: string } {
  const hashes: { [file: string]: string } = {};
  for (const [file, list] of Object.entries(rows) as [CsvFileName, readonly CsvRow<CsvFileName>[]][]) {
    const cells = list.map((row) => cellsOf(file, row));
    if (cells.length > 0) hashes[file] = rowsHash(file, cells, salt, sha256);
  }
  return hashes;
}

/** A row with the seq of the entry that makes it. */
export interface MadeRow<F extends CsvFileName> {
  readonly seq: number;
  readonly row: CsvRow<F>;
}
