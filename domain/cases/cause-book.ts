import { caseNumberKey, parseCaseNumber, seriesKey, type CaseNumber, type Series } from './case-number';
import { parseCivilDate, type CivilDate } from '../time/civil-time';
import { columnsOf, columnsWithoutHeader, type CauseBookColumns } from './cause-book-columns';

export type CauseBookParty = { name: string; idNumber: string };

/** A case as the court's register prints it. Texts have their blanks tidied, nothing else. */
export type CauseBookRow = {
  /** line of the file, counted from 1 */
  line: number;
  /** the running number of the print (BIL), if any */
  ordinal?: number;
  number: CaseNumber;
  /** JENIS KES as printed */
  caseTypeName: string;
  first: CauseBookParty;
  second: CauseBookParty;
  registeredOn?: CivilDate;
  /** MAHKAMAH: the courtroom */
  bench: string;
  note: string;
  /** what could not be read; the row still counts for its number */
  problems: 'date-malformed'[];
};

export type RefusedLine = {
  line: number;
  code: 'case-number-malformed' | 'case-number-missing' | 'case-number-twice';
  text: string;
};

export type CauseBook = {
  /** the lines above the table */
  title: string[];
  /** local `YYYY-MM-DDTHH:MM`: the as-at time of every number in it */
  printedAt?: string;
  /** the latest day of registration in it; later than `printedAt` means that one of the two is wrong */
  latestRegisteredOn?: CivilDate;
  rows: CauseBookRow[];
  refused: RefusedLine[];
  /** rows printed twice with the same content */
  repeated: number;
  /** the total that the print states: it counts printed rows, repeated ones too */
  declaredTotal?: number;
  /** court codes in the order met */
  courts: string[];
};

/** A row with fewer filled cells than this is a line of text between the tables, not a case. */
const LEAST_CELLS = 3;

/**
 * Reads the print of a cause book (S1.3, S1.13) from the cells of its file; `rows` holds every line of the file, empty
 * ones too, so that line numbers are right. Finds the header wherever it stands and passes over titles, page breaks with
 * their second header, and totals. A row whose date cannot be read is kept: leaving its number out could let ours
 * begin too low.
 */
export function readCauseBook(rows: readonly (readonly string[])[]): CauseBook {
  const book: CauseBook = { title: [], rows: [], refused: [], repeated: 0, courts: [] };
  const seen = new Map<string, string>();
  let columns: CauseBookColumns | undefined;
  for (const [at, raw] of rows.entries()) {
    const line = at + 1;
    const cells = raw.map(tidy);
    const filled = cells.filter((cell) => cell !== '');
    const header = columnsOf(cells);
    if (header) columns = header;
    if (header || filled.length === 0 || isPageBreak(filled)) continue;
    const total = declaredTotal(filled);
    if (total !== undefined) {
      book.declaredTotal = total;
      continue;
    }
    columns ??= columnsWithoutHeader(cells);
    const text = columns?.number === undefined ? '' : (cells[columns.number] ?? '');
    if (!columns || (text === '' && filled.length < LEAST_CELLS)) {
      readTitle(book, filled.join(' '), columns === undefined);
      continue;
    }
    const number = parseCaseNumber(text);
    if (!number.ok) {
      const code = text === '' ? 'case-number-missing' : number.error.code;
      book.refused.push({ line, code, text: text === '' ? filled.join(' ') : text });
      continue;
    }
    takeRow(book, seen, causeBookRow(line, number.value, cells, columns), text);
  }
  return book;
}

/** The highest serial per court × case type × year: where the manual numbers go on (S1.3). In the order of the series. */
export function lastNumbers(
  rows: readonly CauseBookRow[],
): { series: Series; serial: number; line: number }[] {
  const highest = new Map<string, CauseBookRow>();
  for (const row of rows) {
    const key = seriesKey(row.number.series);
    const known = highest.get(key);
    if (known === undefined || row.number.serial > known.number.serial) highest.set(key, row);
  }
  return [...highest.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => ({ series: row.number.series, serial: row.number.serial, line: row.line }));
}

/** Keeps a row once: the same number with the same content is a repeat, with other content nobody can tell which is right. */
function takeRow(book: CauseBook, seen: Map<string, string>, row: CauseBookRow, text: string): void {
  const key = caseNumberKey(row.number);
  const content = contentOf(row);
  const known = seen.get(key);
  if (known === content) {
    book.repeated += 1;
  } else if (known !== undefined) {
    book.refused.push({ line: row.line, code: 'case-number-twice', text });
  } else {
    seen.set(key, content);
    book.rows.push(row);
    if (row.registeredOn !== undefined && row.registeredOn > (book.latestRegisteredOn ?? '')) {
      book.latestRegisteredOn = row.registeredOn;
    }
    if (!book.courts.includes(row.number.series.court)) book.courts.push(row.number.series.court);
  }
}

/** What makes two rows the same: everything but where they stand, in whatever letters. */
function contentOf(row: CauseBookRow): string {
  const { caseTypeName, first, second, registeredOn, bench, note } = row;
  return JSON.stringify([caseTypeName, first, second, registeredOn, bench, note]).toUpperCase();
}

function causeBookRow(
  line: number,
  number: CaseNumber,
  cells: readonly string[],
  columns: CauseBookColumns,
): CauseBookRow {
  const cell = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? ''));
  const dateText = cell(columns.registeredOn);
  const date = parseCivilDate(dateText);
  const ordinal = cell(columns.ordinal);
  return {
    line,
    ...(/^\d{1,7}\.?$/.test(ordinal) ? { ordinal: Number.parseInt(ordinal, 10) } : {}),
    number,
    caseTypeName: cell(columns.caseTypeName),
    first: { name: cell(columns.firstName), idNumber: cell(columns.firstId) },
    second: { name: cell(columns.secondName), idNumber: cell(columns.secondId) },
    ...(date.ok ? { registeredOn: date.value } : {}),
    bench: cell(columns.bench),
    note: cell(columns.note),
    problems: date.ok || dateText === '' ? [] : ['date-malformed'],
  };
}

/** Text outside the table: the print time wherever it stands, titles only above the first table. */
function readTitle(book: CauseBook, text: string, aboveTable: boolean): void {
  const printed = /(?:dicetak|tarikh cetak\w*|printed)\D*?(\d[\d/.-]+)\s*,?\s*(\d{1,2})[:.](\d\d)/i.exec(
    text,
  );
  const [, day = '', hour = '', minute = ''] = printed ?? [];
  const date = parseCivilDate(day);
  if (date.ok) book.printedAt ??= `${date.value}T${hour.padStart(2, '0')}:${minute}`;
  else if (aboveTable) book.title.push(text);
}

function isPageBreak(filled: readonly string[]): boolean {
  return /^(muka\s*surat|halaman|page)\b/i.test(filled[0] ?? '') && filled.length < LEAST_CELLS;
}

function declaredTotal(filled: readonly string[]): number | undefined {
  const total = /^(?:jumlah|total)\b\D*(\d*)$/i.exec(filled.slice(0, 2).join(' '));
  return total && filled.length < LEAST_CELLS ? Number(total[1]) : undefined;
}

function tidy(cell: string): string {
  return cell
    .replace(/^\uFEFF/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
