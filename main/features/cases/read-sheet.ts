/** A file as an office hands it over (CSV, TSV; any of the encodings that spreadsheets write) → cells, one row a line. */
import { parse } from 'csv-parse/sync';

/** Bytes → text: by its byte order mark, else UTF-8, else what old Windows programs write. */
export function decodeText(bytes: Uint8Array): string {
  const mark = [...bytes.subarray(0, 3)];
  if (mark[0] === 0xff && mark[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (mark[0] === 0xfe && mark[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const SEPARATORS = ['\t', ';', ',', '|'] as const;

/** The separator that most lines hold most often. */
export function separatorOf(text: string): string {
  const lines = text.split(/\r\n|\n|\r/).slice(0, 200);
  const most = (separator: string) =>
    lines.reduce((sum, line) => sum + Math.min(line.split(separator).length - 1, 12), 0);
  return SEPARATORS.reduce((best, next) => (most(next) > most(best) ? next : best));
}

/** Cells of every line, empty lines too, so that a complaint can name the line of the file. Throws csv-parse's error. */
export function readSheet(bytes: Uint8Array): string[][] {
  const text = decodeText(bytes);
  return parse(text, {
    delimiter: separatorOf(text),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: 1_000_000,
  });
}
