import type { SheetRecord } from '../../../domain/imports/sheet-records';

/** Rows of cells as they come out of a file. */
export const recordsOf = (rows: readonly (readonly string[])[]): SheetRecord[] =>
  rows.map((cells, at) => ({ row: at + 1, cells }));
