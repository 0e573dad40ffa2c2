/**
 * Records of a CSV text as offices hand it over, one after another, so that one bad record costs no other: a quote that
 * is never closed, or a record longer than any real one, is told with its row, and reading goes on at the next line.
 */

export type SheetRecord = {
  /** As a spreadsheet counts: the first record is row 1, empty ones count too. */
  row: number;
  cells: readonly string[];
  /** Why its cells cannot be trusted. */
  trouble?: 'row-too-long' | 'quote-open';
  /** Columns in which a workbook has a formula and kept no value of it: something stands there, and nobody can tell what. */
  unvalued?: readonly number[];
};

export type SheetText = {
  records: SheetRecord[];
  /** The text does not end with a line end: it may have been cut off. */
  unended: boolean;
};

/** Characters; the longest real record is a few hundred. */
export const LONGEST_RECORD = 20_000;
/** A quoted cell of more lines than this is a quote that was never closed. */
const MOST_LINES = 20;

/** @param most records after which reading ends: there may be one more than that, so that whoever asks can tell. */
export function readRecords(text: string, separator: string, most = Infinity): SheetText {
  const records: SheetRecord[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length && records.length <= most) {
    const read = readRecord(text, at, separator);
    records.push({
      row: records.length + 1,
      cells: read.cells,
      ...(read.trouble === undefined ? {} : { trouble: read.trouble }),
    });
    at = read.next;
  }
  return { records, unended: text !== '' && !/[\r\n]$/.test(text) };
}

type Read = { cells: string[]; next: number; trouble?: 'row-too-long' | 'quote-open' };

function readRecord(text: string, start: number, separator: string): Read {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at, start, separator) : plainCell(text, at, separator);
    if ('trouble' in cell) return broken(text, start, cell.trouble);
    cells.push(cell.value);
    at = cell.end;
    if (at - start > LONGEST_RECORD) return broken(text, start, 'row-too-long');
    if (text[at] !== separator) return { cells, next: afterLineEnd(text, at) };
    at += 1;
  }
}

type Cell = { value: string; end: number } | { trouble: 'row-too-long' | 'quote-open' };

function plainCell(text: string, start: number, separator: string): Cell {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') {
    at += 1;
    if (at - start > LONGEST_RECORD) return { trouble: 'row-too-long' };
  }
  return { value: text.slice(start, at), end: at };
}

/**
 * A doubled quote is one. One that stands amid text is text; one that stands where a cell begins, with text behind it,
 * opens the next cell, so that the quote before it was never closed.
 */
function quotedCell(text: string, start: number, recordStart: number, separator: string): Cell {
  let value = '';
  let lines = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    if (at - recordStart > LONGEST_RECORD) return { trouble: lines === 0 ? 'row-too-long' : 'quote-open' };
    const letter = text[at];
    if (letter === '\n' && ++lines > MOST_LINES) return { trouble: 'quote-open' };
    if (letter !== '"') value += letter;
    else if (text[at + 1] === '"') {
      value += '"';
      at += 1;
    } else {
      const end = afterBlanks(text, at + 1);
      if (isCellEnd(text[end], separator)) return { value, end };
      if (isCellEnd(text[at - 1], separator) && at > start + 1) return { trouble: 'quote-open' };
      value += '"';
    }
  }
  return { trouble: 'quote-open' };
}

const isCellEnd = (letter: string | undefined, separator: string): boolean =>
  letter === undefined || letter === separator || letter === '\n' || letter === '\r';

function afterBlanks(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at += 1;
  return at;
}

/** The first line of what cannot be read is its record, cut to what can be shown; the next one begins after it. */
function broken(text: string, start: number, trouble: NonNullable<Read['trouble']>): Read {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { cells: [text.slice(start, Math.min(end, start + 200))], next: afterLineEnd(text, end), trouble };
}

const afterLineEnd = (text: string, at: number): number =>
  text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
