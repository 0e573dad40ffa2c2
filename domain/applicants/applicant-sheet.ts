/** A list of applicants as SKEI keeps it in a spreadsheet → rows that can be matched, and rows refused with their reason. */
import { DEFAULT_SYSTEM, parsePermits, type ApplicantDetails } from './applicant';
import { APPLICANT_HEADINGS, isApplicantHeader, type ApplicantField } from './applicant-columns';
import { readEmails, visible } from './applicant-email';
import { tidyName } from './applicant-name';
import { hasLetterForNought, parseApplicantNumber } from './applicant-number';
import { dateOrderOf, readColumnDate, type DateOrder } from '../imports/column-dates';
import type { ColumnChoice, Columns } from '../imports/headings';
import type { SheetRecord } from '../imports/sheet-records';
import { isFormula, readTable, rowCells, type SheetError } from '../imports/sheet-table';
import { readPhones } from '../imports/telephone';
import type { CivilDate } from '../time/civil-time';
import { fail, ok, type Result } from '../result';

export type ApplicantRow = {
  /** As a spreadsheet counts rows. */
  row: number;
  details: ApplicantDetails;
  addresses: readonly string[];
  /** What stands there as e-mail and is none, made fit to be shown; empty where all was read. */
  unread: string;
  /** What the file says, as it says it. */
  cells: readonly string[];
  /** What could not be taken though the row stands. */
  notes: readonly RowNote[];
};
/**
 * `email-…`: the row is taken without what stands there as e-mail. `phone-rounded`: a spreadsheet has rounded the
 * number's digits away. `letter-for-nought`: an O was read as 0.
 */
export const ROW_NOTES = [
  'email-injection', 'email-formula', 'email-malformed', 'email-too-many',
  'phone-rounded', 'phone-unread', 'letter-for-nought',
] as const; // prettier-ignore
export type RowNote = (typeof ROW_NOTES)[number];

export const ROW_REASONS = [
  'row-too-long', 'quote-open', 'row-cut', 'cells-missing', 'cells-extra', 'encoding-wrong', 'control-character',
  'formula', 'name-missing', 'name-too-long', 'applicant-number-missing', 'applicant-number-rounded',
  'applicant-number-malformed', 'permits-unknown', 'date-malformed', 'date-order-unclear', 'date-future', 'system-malformed',
] as const; // prettier-ignore
export type RowReason = (typeof ROW_REASONS)[number];

export type RefusedRow = {
  row: number;
  reason: RowReason;
  /** The piece that is wrong, made fit to be shown; empty where all of the row is. */
  text: string;
  cells: readonly string[];
};

export type ApplicantSheet = {
  header: readonly string[];
  columns: Columns<ApplicantField>;
  /** Headings of columns of which nothing is taken. */
  notTaken: readonly string[];
  /** How the dates of its column are written. */
  dates: DateOrder;
  rows: ApplicantRow[];
  refused: RefusedRow[];
};

const LONGEST_NAME = 200;

export type ReadingApplicants = {
  today: CivilDate;
  /** The text has no last line end. */
  unended: boolean;
  choice?: ColumnChoice | undefined;
  /** Of rows kept from a list: how all its dates were written. */
  dates?: DateOrder | undefined;
  /** Called for each row; what it throws ends the reading. */
  step?: () => void;
};

/**
 * Reads the records of a list. `today` tells SSM years and dates that cannot be. `unended`: the text has no last line
 * end, so that a short last row was cut off. The whole sheet is refused where its columns cannot be told.
 */
export function readApplicantSheet(
  records: readonly SheetRecord[],
  { today, unended, choice, dates: known, step }: ReadingApplicants,
): Result<ApplicantSheet, SheetError> {
  const table = readTable(records, APPLICANT_HEADINGS, isApplicantHeader, choice);
  if (!table.ok) return table;
  const { header, columns, notTaken, rows } = table.value;
  const place = columns.dataDate[0];
  const told = place === undefined ? 'day-first' : dateOrderOf(rows.map(({ cells }) => cells[place] ?? ''));
  const dates = known ?? told;
  const sheet: ApplicantSheet = { header, columns, notTaken, dates, rows: [], refused: [] };
  for (const [at, record] of rows.entries()) {
    step?.();
    const cells = rowCells(rows, at, header.length, unended && record === records.at(-1));
    const read = cells.ok ? readRow(cells.value, columns, { today, order: dates }) : cells;
    if (read.ok) sheet.rows.push({ ...read.value, row: record.row, cells: record.cells });
    else {
      const { code, text } = read.error;
      sheet.refused.push({ row: record.row, reason: code, text: visible(text), cells: record.cells });
    }
  }
  return ok(sheet);
}

type RowError = { code: RowReason; text: string };

function readRow(
  cells: readonly string[],
  columns: Columns<ApplicantField>,
  { today, order }: { today: CivilDate; order: DateOrder },
): Result<Omit<ApplicantRow, 'row' | 'cells'>, RowError> {
  const cell = (field: ApplicantField): string => cells[columns[field][0] ?? -1] ?? '';
  const all = (field: ApplicantField): string =>
    columns[field].map((at) => cells[at] ?? '').filter((each) => each !== '').join('; '); // prettier-ignore
  const { addresses, unread: wrong } = readEmails(all('emails'));
  const strange = cells.find((each) => /[^\P{Cc}\s]/u.test(each));
  if (strange !== undefined) return fail('control-character', { text: strange });
  const formula = cells.find((each, at) => isFormula(each) && !columns.emails.includes(at));
  if (formula !== undefined) return fail('formula', { text: formula });
  const name = tidyName(cell('name'));
  if (name === '') return fail('name-missing', { text: '' });
  if (name.length > LONGEST_NAME) return fail('name-too-long', { text: name.slice(0, 60) });
  const number = parseApplicantNumber(cell('number'), today);
  if (!number.ok) return fail(number.error.code, { text: cell('number') });
  const permits = parsePermits(cell('permits'));
  if (!permits) return fail('permits-unknown', { text: cell('permits') });
  const date = readDate(cell('dataDate'), today, order);
  if (!date.ok) return date;
  const systems = cell('systems').toUpperCase().split(/[;,\s]+/).filter(Boolean); // prettier-ignore
  const strangeCode = systems.find((system) => !/^[A-Z0-9-]{1,16}$/.test(system));
  if (strangeCode !== undefined) return fail('system-malformed', { text: strangeCode });
  const { phones, rounded, unread: notPhone } = readPhones(all('phones'));
  const details: ApplicantDetails = {
    name,
    number: number.value,
    phones,
    permits,
    systems: systems.length > 0 ? systems : [DEFAULT_SYSTEM],
    dataDate: date.value,
  };
  const notes: RowNote[] = [
    ...(wrong ? [wrong.code] : []),
    ...(rounded.length > 0 ? (['phone-rounded'] as const) : []),
    ...(notPhone !== undefined ? (['phone-unread'] as const) : []),
    ...(hasLetterForNought(cell('number')) ? (['letter-for-nought'] as const) : []),
  ];
  return ok({ details, addresses, unread: wrong?.text ?? '', notes });
}

function readDate(text: string, today: CivilDate, order: DateOrder): Result<string, RowError> {
  if (text === '') return ok('');
  const date = readColumnDate(text, order);
  if (!date.ok) return fail(date.error.code, { text });
  return date.value > today ? fail('date-future', { text }) : ok(date.value);
}
