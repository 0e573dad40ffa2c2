/** The records of a list → its header and the rows below it, whatever stands above. */
import { fail, ok, type Result } from '../result';
import { cleanCell } from './clean-cell';
import {
  findColumns,
  plainHeading,
  type ColumnChoice,
  type Columns,
  type ColumnsError,
  type HeadingRules,
} from './headings';
import type { SheetRecord } from './sheet-records';

export type SheetTable<F extends string> = {
  header: readonly string[];
  columns: Columns<F>;
  notTaken: readonly string[];
  /** What stands below the header, empty rows left out. */
  rows: readonly SheetRecord[];
};
export type SheetError =
  { code: 'sheet-empty' } | { code: 'sheet-no-header' } | { code: 'columns-too-many' } | ColumnsError;

/** Titles may stand above the header, but not many. */
export const MOST_TITLES = 20;
/** Columns of the widest list. */
export const MOST_COLUMNS = 300;

/**
 * Finds the header among the first rows: one that `isHeader` says is one, or that bears the headings of a choice. The
 * whole sheet is refused where its columns cannot be told.
 */
export function readTable<F extends string>(
  records: readonly SheetRecord[],
  rules: HeadingRules<F>,
  isHeader: (cells: readonly string[]) => boolean,
  choice?: ColumnChoice,
): Result<SheetTable<F>, SheetError> {
  if (records.every(isEmptyRow)) return fail('sheet-empty');
  const top = records.slice(0, MOST_TITLES);
  const at = top.findIndex(({ cells }) => isHeader(cells) || bearsChoice(cells, choice));
  const header = records[at]?.cells;
  if (!header) {
    // a header that names one column only is more use to whoever must mend it than "no header"
    const first = records.find((record) => !isEmptyRow(record));
    const columns = findColumns(first?.cells ?? [], rules);
    const needed = rules.fields.filter(({ needed }) => needed !== undefined).length;
    const some =
      !columns.ok && columns.error.code === 'columns-missing' && columns.error.columns.length < needed;
    return some ? columns : fail('sheet-no-header');
  }
  if (header.length > MOST_COLUMNS) return fail('columns-too-many');
  const found = findColumns(header, rules, choice);
  if (!found.ok) return found;
  return ok({ header, ...found.value, rows: records.slice(at + 1).filter((record) => !isEmptyRow(record)) });
}

/** Whether a row bears all headings that a choice names; a choice of places alone names none. */
export function bearsChoice(cells: readonly string[], choice: ColumnChoice | undefined): boolean {
  const said = Object.values(choice ?? {}).flat().filter((each) => typeof each === 'string'); // prettier-ignore
  const headings = new Set(cells.map(plainHeading));
  return said.length > 0 && said.every((each) => headings.has(plainHeading(each)));
}

export type RowTrouble =
  'row-too-long' | 'quote-open' | 'row-cut' | 'cells-missing' | 'cells-extra' | 'encoding-wrong';

/**
 * The cells of a row as they are meant, one for each heading. Last cells that are missing are empty ones, as
 * spreadsheets leave them out for whole runs of rows; a row amid others that lacks half of them all by itself has lost
 * them, and so has the last row of a text that ends inside it (`unended`).
 */
export function rowCells(
  rows: readonly SheetRecord[],
  at: number,
  width: number,
  unended: boolean,
): Result<string[], { code: RowTrouble; text: string }> {
  const record = rows[at];
  const { cells = [], trouble } = record ?? {};
  const last = unended && at === rows.length - 1;
  if (trouble) return fail(trouble === 'quote-open' && last ? 'row-cut' : trouble, { text: '' });
  const lacking = width - cells.length;
  if (lacking > 0 && last) return fail('row-cut', { text: '' });
  const below = rows[at + 1];
  const alone =
    below !== undefined && ![rows[at - 1], below].some((each) => each && each.cells.length < width);
  if (lacking > 1 && lacking * 2 >= width && alone) return fail('cells-missing', { text: '' });
  if (cells.slice(width).some((cell) => cleanCell(cell) !== '')) return fail('cells-extra', { text: '' });
  const bad = cells.find((cell) => /\uFFFD|[\uD800-\uDFFF]/u.test(cell));
  if (bad !== undefined) return fail('encoding-wrong', { text: bad });
  return ok(Array.from({ length: width }, (_, column) => cleanCell(cells[column] ?? '')));
}

export const isEmptyRow = ({ cells, trouble }: SheetRecord): boolean =>
  trouble === undefined && cells.every((cell) => cell.trim() === '');

/** What a spreadsheet would compute rather than show; a telephone number may begin with its plus sign. */
export const isFormula = (cell: string): boolean =>
  /^[=@\t\r]|^[-+](?!\d[\d\s()-]{5,}[\p{L}\s().]*$)(?![\d\s()-]*$)/u.test(cell.replace(/^[ \u00A0]+/, '')) &&
  cell.trim() !== '';
