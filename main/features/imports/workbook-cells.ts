/** The cells of a workbook's sheet, as people see them. */
import type { SheetRecord } from '../../../domain/imports/sheet-records';
import { MOST_COLUMNS } from '../../../domain/imports/sheet-table';
import { attribute, richText, unescaped } from './workbook-parts';
import { elementsOf } from './xml-elements';

export interface SheetMeaning {
  readonly strings: readonly string[];
  readonly isDate: (style: number) => boolean;
  readonly since1904: boolean;
}

/** Rows merged into one, all together. */
const MOST_MERGED = 1_000_000;

/**
 * One record for each row of the sheet, empty ones too, and one more than `most` where it has more. A value that stands
 * in rows merged into one belongs to each of them; merged side by side it belongs to the first column alone, as shown.
 */
export function sheetRecords(xml: string, meaning: SheetMeaning, most: number): SheetRecord[] {
  const rows = new Map<number, string[]>();
  const unvalued = new Map<number, readonly number[]>();
  let last = 0;
  for (const { head, inside } of elementsOf(xml, 'row')) {
    const row = Number(attribute(head, 'r')) || last + 1;
    last = row;
    const { cells, without } = rowCells(inside, meaning);
    // a sheet may name its last row of all, far below the last that holds anything
    if (cells.every((cell) => cell === '') && without.length === 0) continue;
    rows.set(Math.min(row, most + 1), cells);
    if (without.length > 0) unvalued.set(Math.min(row, most + 1), without);
    if (row > most) break;
  }
  spread(rows, xml);
  const filled = [...rows]
    .filter(([row, cells]) => unvalued.has(row) || cells.some((cell) => cell !== ''))
    .map(([row]) => row);
  const end = Math.max(0, ...filled.slice(-1));
  // a workbook leaves out what is empty: nothing is missing from its rows
  let width = 0;
  for (const cells of rows.values()) width = Math.max(width, cells.length);
  const full = (cells: readonly string[]): string[] =>
    Array.from({ length: width }, (_, column) => cells[column] ?? '');
  return Array.from({ length: end }, (_, at) => {
    const without = unvalued.get(at + 1);
    return { row: at + 1, cells: full(rows.get(at + 1) ?? []), ...(without && { unvalued: without }) };
  });
}

/** `without`: columns of formulas of which the workbook kept no value; a merged one is told once. */
function rowCells(xml: string, meaning: SheetMeaning): { cells: string[]; without: number[] } {
  const cells: string[] = [];
  const without: number[] = [];
  for (const { head, inside } of elementsOf(xml, 'c')) {
    const at = columnOf(attribute(head, 'r')) ?? cells.length;
    if (at >= MOST_COLUMNS) continue;
    while (cells.length < at) cells.push('');
    const value = cellValue(head, inside, meaning);
    cells[at] = value;
    if (value === '' && inside.includes('<f')) without.push(at);
  }
  return { cells, without };
}

function cellValue(head: string, inside: string, { strings, isDate, since1904 }: SheetMeaning): string {
  const kind = attribute(head, 't');
  if (kind === 'inlineStr') return richText(inside);
  const [first] = elementsOf(inside, 'v');
  const value = unescaped(first?.inside ?? '');
  if (kind === 's') return strings[Number(value)] ?? '';
  if (kind === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (kind !== '' && kind !== 'n') return value;
  if (value !== '' && isDate(Number(attribute(head, 's')))) return dateText(Number(value), since1904);
  // figures are kept in scientific form from twenty-one digits on; none of ours has so many
  return value === '' || Number.isNaN(Number(value)) ? value : plainFigure(Number(value));
}

const plainFigure = (figure: number): string =>
  Number.isInteger(figure) ? figure.toFixed(0) : String(figure);

const DAY_MS = 86_400_000;

/** Day 1 is 1 January 1900, and 29 February 1900, which never was, is counted; or days are counted from 1904. */
function dateText(days: number, since1904: boolean): string {
  if (!Number.isFinite(days) || days < 0 || days > 2_958_465) return String(days);
  const from = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const text = new Date(Math.round((from + days * DAY_MS) / 1000) * 1000).toISOString();
  const time = text.slice(11, 16);
  return time === '00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`;
}

/** `AB12` → 27. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function spread(rows: Map<number, string[]>, xml: string): void {
  let merged = 0;
  for (const { head } of elementsOf(xml, 'mergeCell')) {
    const span = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(attribute(head, 'ref'));
    const [, column = '', from = '', , to = ''] = span ?? [];
    const at = columnOf(column);
    const value = at === undefined ? undefined : rows.get(Number(from))?.[at];
    if (at === undefined || !value) continue;
    for (let row = Number(from) + 1; row <= Number(to) && rows.has(row) && merged < MOST_MERGED; row += 1) {
      merged += 1;
      const cells = rows.get(row) ?? [];
      while (cells.length < at) cells.push('');
      cells[at] = value;
    }
  }
}
