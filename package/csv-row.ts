/** What every CSV file of a package begins with (FORMAT "CSV": UTF-8 with BOM). */
export const CSV_BOM = '\uFEFF';

const NEEDS_QUOTES = /[",\r\n]/;

/**
 * One RFC 4180 row with its CRLF. Cells stand exactly as entered: a package is for machines, so nothing is put
 * before a cell that begins with `=` (the exports for people do that).
 */
export function csvRow(cells: readonly string[]): string {
  let row = '';
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? '';
    if (index > 0) row += ',';
    row += NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
  return `${row}\r\n`;
}
