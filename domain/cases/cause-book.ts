import { caseNumberKey, parseCaseNumber, seriesKey, type CaseNumber, type Series } from './case-number';
import { cleanLine } from '../imports/clean-cell';
import { parseClockTime } from '../imports/clock-time';
import { dateOrderOf, readColumnDate, type DateOrder } from '../imports/column-dates';
import type { ColumnChoice } from '../imports/headings';
import type { SheetRecord } from '../imports/sheet-records';
import { addDays, type CivilDate } from '../time/civil-time';
import { columnsOf, columnsWithoutHeader, type CauseBookColumns } from './cause-book-columns';

/** How often a court may print its cause book for reference (S1.13). */
export const BOOK_INTERVALS = ['day', 'week', 'month'] as const;
export type BookInterval = (typeof BOOK_INTERVALS)[number];

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
  problems: ('date-malformed' | 'year-differs')[];
  /** what was mended in the number: a letter O for a nought, blanks inside */
  mended?: 'letter-for-nought' | 'gaps-in-number';
};

export type RefusedLine = {
  line: number;
  code:
    'case-number-malformed' | 'case-number-missing' | 'case-number-twice' | 'case-year-ahead' | 'row-broken';
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
  /** these rows, with the line on which each stands again */
  repeats?: { line: number; values: CauseBookRow }[];
  /** the total that the print states: it counts printed rows, repeated ones too */
  declaredTotal?: number;
  /** court codes in the order met */
  courts: string[];
  /** the first header and what was found in it */
  header?: { cells: readonly string[]; columns: CauseBookColumns };
};

/** A row with fewer filled cells than this is a line of text between the tables, not a case. */
const LEAST_CELLS = 3;
/** Characters of a broken row that are shown. */
const SHOWN = 120;

/** A row of the table, before its number is read. */
type Found = { line: number; cells: readonly string[]; columns: CauseBookColumns };

/**
 * Reads the print of a cause book (S1.3, S1.13); `records` holds every row of the file, empty ones too. Finds the header
 * wherever it stands and passes over titles, page breaks with their second header, and totals. A row whose date cannot
 * be read is kept: leaving its number out could let ours begin too low. `step` is called for each row; what it throws ends
 * the reading.
 */
export function readCauseBook(
  records: readonly SheetRecord[],
  choice?: ColumnChoice,
  step?: () => void,
): CauseBook {
  const book: CauseBook = { title: [], rows: [], refused: [], repeated: 0, courts: [] };
  const found: Found[] = [];
  const prints: string[] = [];
  let columns: CauseBookColumns | undefined;
  for (const { row: line, cells: raw, trouble, unvalued = [] } of records) {
    step?.();
    const cells = raw.map(cleanLine);
    if (trouble) {
      book.refused.push({ line, code: 'row-broken', text: cells.join(' ').slice(0, SHOWN) });
      continue;
    }
    const filled = cells.filter((cell) => cell !== '');
    const header = columnsOf(cells, choice);
    if (header) {
      columns = header;
      book.header ??= { cells, columns: header };
    }
    if (header || (filled.length === 0 && unvalued.length === 0) || isPageBreak(filled)) continue;
    const total = declaredTotal(filled);
    if (total !== undefined) {
      book.declaredTotal = total;
      continue;
    }
    columns ??= columnsWithoutHeader(cells);
    const text = columns === undefined ? '' : (cells[columns.number] ?? '');
    const isCase = filled.length >= LEAST_CELLS || unvalued.includes(columns?.number ?? -1);
    if (columns && (text !== '' || isCase)) found.push({ line, cells, columns });
    else if (PRINTED.test(filled.join(' '))) prints.push(filled.join(' '));
    else if (columns === undefined) book.title.push(filled.join(' '));
  }
  const dates = found.map(({ cells, columns: { registeredOn } }) => cells[registeredOn ?? -1] ?? '');
  const order = dateOrderOf([...dates, ...prints.map((text) => PRINTED.exec(text)?.[1] ?? '')]);
  takePrintTime(book, prints, order);
  takeRows(book, found, order);
  book.courts = [...new Set(book.rows.map(({ number }) => number.series.court))];
  book.refused.sort((one, other) => one.line - other.line);
  return book;
}

function takeRows(book: CauseBook, found: readonly Found[], order: DateOrder): void {
  const seen = new Map<string, string>();
  for (const { line, cells, columns } of found) {
    const text = cells[columns.number] ?? '';
    const number = parseCaseNumber(text);
    if (number.ok) {
      takeRow(book, seen, causeBookRow(line, number.value, cells, columns, order), text);
      continue;
    }
    const code = text === '' ? 'case-number-missing' : number.error.code;
    const told = text === '' ? cells.filter((cell) => cell !== '').join(' ') : text;
    book.refused.push({ line, code, text: told });
  }
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
    (book.repeats ??= []).push({ line: row.line, values: row });
  } else if (known !== undefined) {
    book.refused.push({ line: row.line, code: 'case-number-twice', text });
  } else {
    seen.set(key, content);
    book.rows.push(row);
    if (row.registeredOn !== undefined && row.registeredOn > (book.latestRegisteredOn ?? '')) {
      book.latestRegisteredOn = row.registeredOn;
    }
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
  order: DateOrder,
): CauseBookRow {
  const cell = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? ''));
  const dateText = cell(columns.registeredOn);
  const date = readColumnDate(dateText, order);
  const ordinal = cell(columns.ordinal);
  return {
    line,
    ...(/^\d{1,7}\.?$/.test(ordinal) ? { ordinal: Number.parseInt(ordinal, 10) } : {}),
    number,
    caseTypeName: cell(columns.caseTypeName),
    first: { name: cell(columns.first), idNumber: cell(columns.firstId) },
    second: { name: cell(columns.second), idNumber: cell(columns.secondId) },
    ...(date.ok ? { registeredOn: date.value } : {}),
    bench: cell(columns.bench),
    note: cell(columns.note),
    problems: problemsOf(number, dateText, date),
    ...mendedIn(cell(columns.number)),
  };
}

/** A case is numbered in the year of its registration: of two years one is wrong. */
function problemsOf(
  { series }: CaseNumber,
  dateText: string,
  date: ReturnType<typeof readColumnDate>,
): CauseBookRow['problems'] {
  if (!date.ok) return dateText === '' ? [] : ['date-malformed'];
  return date.value.startsWith(String(series.year)) ? [] : ['year-differs'];
}

/** Without the rows of years that had not come when the book was printed: their numbers count for nothing. */
export function withoutYearsAhead(book: CauseBook, year: number): CauseBook {
  const isAhead = ({ number }: CauseBookRow): boolean => number.series.year > year;
  const ahead = book.rows.filter(isAhead).map(({ line, number: { series, serial } }): RefusedLine => ({
    ...{ line, code: 'case-year-ahead', text: `${series.court}-${series.caseType}-${serial}-${series.year}` },
  }));
  if (ahead.length === 0) return book;
  const refused = [...book.refused, ...ahead].sort((one, other) => one.line - other.line);
  return { ...book, rows: book.rows.filter((row) => !isAhead(row)), refused };
}

function mendedIn(typed: string): Pick<CauseBookRow, 'mended'> {
  const bare = typed.replace(/\s*T(?:AHU|H)N\s*/i, '').trim();
  if (/O/i.test(bare)) return { mended: 'letter-for-nought' };
  return /\s/.test(bare.replace(/[\s*#.,;]+$/, '')) ? { mended: 'gaps-in-number' } : {};
}

/** `Dicetak: 20/11/2026 04:45 PM`, `Tarikh cetakan 20 November 2026, jam 4:45 petang`: the day, then the time. */
const PRINTED =
  /(?:dicetak|dijana|(?:tarikh|masa)[\w\s/&]{0,12}cetak\w*|print(?:ed|ing)?\b)\D*?(\d{1,4}(?:hb)?[\s/.-]+(?:\d{1,2}|[a-z]{3,9})[\s/.-]+\d{2,4})\D{0,20}?(\d{1,2}[:.]\d\d(?:[:.]\d\d(?:\.\d+)?)?\s*(?:[ap]\.?m\b\.?|pagi|pg|petang|ptg|(?:tengah\s?)?malam|mlm|tgh|tenga?h?\s?hari)?)/i;

/** The first print time that is one. A day that cannot be read, or 25:10, is none: the officer says it then. */
function takePrintTime(book: CauseBook, prints: readonly string[], order: DateOrder): void {
  for (const text of prints) {
    const [, day = '', time = ''] = PRINTED.exec(text) ?? [];
    const date = readColumnDate(day, order);
    const minutes = parseClockTime(time);
    if (!date.ok || !minutes.ok) continue;
    // midnight at the end of a day is the beginning of the next
    const on = minutes.value === DAY_MINUTES ? addDays(date.value, 1) : date.value;
    const two = (value: number): string => String(value).padStart(2, '0');
    const rest = minutes.value % DAY_MINUTES;
    book.printedAt = `${on}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
    return;
  }
}
const DAY_MINUTES = 24 * 60;

function isPageBreak(filled: readonly string[]): boolean {
  return /^(muka\s*surat|halaman|page)\b/i.test(filled[0] ?? '') && filled.length < LEAST_CELLS;
}

function declaredTotal(filled: readonly string[]): number | undefined {
  const total = /^(?:jumlah|total)\b\D*(\d*)$/i.exec(filled.slice(0, 2).join(' '));
  return total && filled.length < LEAST_CELLS ? Number(total[1]) : undefined;
}
