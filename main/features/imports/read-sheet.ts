/** A sheet as an office hands it over (a cause book, a list of holidays) → cells, one row a line. */
import { parse } from 'csv-parse/sync';
import { decodeText, separatorOf } from './sheet-text';

/** Cells of every line, empty lines too, so that a complaint can name the line of the file. Throws csv-parse's error. */
export function readSheet(bytes: Uint8Array): string[][] {
  return cellsOf(decodeText(bytes));
}

/** The same of a text that is decoded already. */
export function cellsOf(text: string): string[][] {
  return parse(text, {
    delimiter: separatorOf(text),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: 1_000_000,
  });
}
