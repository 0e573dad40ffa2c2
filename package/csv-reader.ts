import { CSV_BOM } from './csv-row';
import { LineTooLongError, longestLine } from './line-reader';

/** One row; `row` counts from 1, which is the header. */
export interface CsvRow {
  readonly row: number;
  readonly cells: string[];
}

/** The bytes are not the CSV that FORMAT asks for, from this row on. */
export class CsvFormatError extends Error {
  constructor(
    readonly row: number,
    reason: string,
  ) {
    super(`row ${row}: ${reason}`);
  }
}

/**
 * A strict RFC 4180 reader that is fed chunks: BOM, CRLF after every row and after the last, quotes only where a
 * cell begins and ends with them. A lenient one would let two different files count as the same.
 */
export class CsvReader {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #rest = '';
  #row = 1;
  #started = false;

  /** @throws CsvFormatError */
  push(bytes: Uint8Array): CsvRow[] {
    return this.#take(this.#decode(bytes, true));
  }

  /** @throws CsvFormatError when the file ends within a row or is empty */
  end(): CsvRow[] {
    const rows = this.#take(this.#decode(new Uint8Array(), false));
    if (!this.#started) throw new CsvFormatError(1, 'empty file');
    if (this.#rest !== '') throw new CsvFormatError(this.#row, 'the last row has no line end');
    return rows;
  }

  #decode(bytes: Uint8Array, stream: boolean): string {
    try {
      return this.#decoder.decode(bytes, { stream });
    } catch {
      throw new CsvFormatError(this.#row, 'not UTF-8');
    }
  }

  #take(text: string): CsvRow[] {
    let buffer = this.#rest + text;
    if (!this.#started) {
      if (buffer === '') return [];
      if (!buffer.startsWith(CSV_BOM)) throw new CsvFormatError(1, 'no byte order mark');
      buffer = buffer.slice(CSV_BOM.length);
      this.#started = true;
    }
    const rows: CsvRow[] = [];
    let from = 0;
    for (;;) {
      const end = buffer.indexOf('\r\n', from);
      if (end < 0) break;
      const plain = buffer.slice(from, end);
      const parsed = plain.includes('"')
        ? this.#quoted(buffer, from)
        : { cells: this.#plain(plain), next: end + 2 };
      if (parsed === 'unfinished') break;
      // its line end is two characters more
      if (parsed.next - from > longestLine + 2) throw new LineTooLongError(this.#row);
      rows.push({ row: this.#row, cells: parsed.cells });
      this.#row += 1;
      from = parsed.next;
    }
    this.#rest = buffer.slice(from);
    // half of its line end may be there already
    if (this.#rest.length > longestLine + 1) throw new LineTooLongError(this.#row);
    return rows;
  }

  #plain(text: string): string[] {
    if (text.includes('\n') || text.includes('\r')) throw new CsvFormatError(this.#row, 'a bare line break');
    return text.split(',');
  }

  /** The slow way, cell by cell, for a row in which a quote stands. */
  #quoted(buffer: string, start: number): { cells: string[]; next: number } | 'unfinished' {
    const cells: string[] = [];
    let at = start;
    for (;;) {
      const cell = buffer[at] === '"' ? this.#quotedCell(buffer, at) : this.#bareCell(buffer, at);
      if (cell === 'unfinished') return 'unfinished';
      cells.push(cell.text);
      at = cell.next;
      if (buffer[at] === ',') at += 1;
      else if (buffer.startsWith('\r\n', at)) return { cells, next: at + 2 };
      else if (at >= buffer.length - 1) return 'unfinished';
      else throw new CsvFormatError(this.#row, 'text after a closing quote, or a bare line break');
    }
  }

  #quotedCell(buffer: string, start: number): { text: string; next: number } | 'unfinished' {
    let text = '';
    let from = start + 1;
    for (;;) {
      const quote = buffer.indexOf('"', from);
      if (quote < 0) return 'unfinished';
      text += buffer.slice(from, quote);
      if (buffer[quote + 1] !== '"') return { text, next: quote + 1 };
      text += '"';
      from = quote + 2;
    }
  }

  #bareCell(buffer: string, start: number): { text: string; next: number } | 'unfinished' {
    let at = start;
    while (at < buffer.length && !',\r\n'.includes(buffer.charAt(at))) {
      if (buffer[at] === '"') throw new CsvFormatError(this.#row, 'a quote within a bare cell');
      at += 1;
    }
    return at === buffer.length ? 'unfinished' : { text: buffer.slice(start, at), next: at };
  }
}
