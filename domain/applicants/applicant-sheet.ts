/** A list of applicants as SKEI keeps it in a spreadsheet → rows that can be matched, and rows refused with their reason. */
import { DEFAULT_SYSTEM, parsePermits, type ApplicantDetails } from './applicant';
import {
  applicantColumns,
  looksLikeHeader,
  type ApplicantColumns,
  type ApplicantField,
  type ColumnsError,
} from './applicant-columns';
import { parseEmails, visible } from './applicant-email';
import { tidyName } from './applicant-name';
import { parseApplicantNumber } from './applicant-number';
import { parsePhones } from './applicant-phone';
import { parseCivilDate, type CivilDate } from '../time/civil-time';
import { fail, ok, type Result } from '../result';
import type { SheetRecord } from '../imports/sheet-records';

export type ApplicantRow = {
  /** As a spreadsheet counts rows. */
  row: number;
  details: ApplicantDetails;
  addresses: readonly string[];
  /** What the file says, as it says it. */
  cells: readonly string[];
};

export const ROW_REASONS = [
  'row-too-long', 'quote-open', 'row-cut', 'cells-missing', 'cells-extra', 'encoding-wrong', 'control-character',
  'formula', 'name-missing', 'name-too-long', 'applicant-number-missing', 'applicant-number-rounded',
  'applicant-number-malformed', 'email-injection', 'email-formula', 'email-malformed', 'email-too-many',
  'permits-unknown', 'date-malformed', 'date-future', 'system-malformed',
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
  rows: ApplicantRow[];
  refused: RefusedRow[];
};

export type SheetError = { code: 'sheet-empty' } | { code: 'sheet-no-header' } | ColumnsError;

/** Titles may stand above the header, but not many. */
const MOST_TITLES = 20;
const LONGEST_NAME = 200;

/**
 * Reads the records of a list. `today` tells SSM years and dates that cannot be. `unended`: the text has no last line
 * end, so that a short last row was cut off. The whole sheet is refused where its columns cannot be told.
 */
export function readApplicantSheet(
  records: readonly SheetRecord[],
  { today, unended }: { today: CivilDate; unended: boolean },
): Result<ApplicantSheet, SheetError> {
  if (records.every(isEmpty)) return fail('sheet-empty');
  const at = records.slice(0, MOST_TITLES).findIndex(({ cells }) => looksLikeHeader(cells));
  const header = records[at]?.cells;
  if (!header) {
    // a header that names one column only is more use to whoever must mend it than "no header"
    const first = records.find((record) => !isEmpty(record));
    const columns = applicantColumns(first?.cells ?? []);
    return !columns.ok && columns.error.code === 'columns-missing' && columns.error.columns.length < 3
      ? columns
      : fail('sheet-no-header');
  }
  const columns = applicantColumns(header);
  if (!columns.ok) return columns;
  const sheet: ApplicantSheet = { header, rows: [], refused: [] };
  for (const record of records.slice(at + 1)) {
    if (isEmpty(record)) continue;
    const last = unended && record === records.at(-1);
    const read = readRow(record, columns.value, { width: header.length, today, last });
    if (read.ok) sheet.rows.push(read.value);
    else sheet.refused.push({ ...read.error, row: record.row, reason: read.error.code, cells: record.cells });
  }
  return ok(sheet);
}

type RowError = { code: RowReason; text: string };

function readRow(
  { row, cells, trouble }: SheetRecord,
  columns: ApplicantColumns,
  { width, today, last }: { width: number; today: CivilDate; last: boolean },
): Result<ApplicantRow, RowError> {
  if (trouble) return fail(trouble === 'quote-open' && last ? 'row-cut' : trouble, { text: '' });
  if (cells.length < width) return fail(last ? 'row-cut' : 'cells-missing', { text: '' });
  if (cells.slice(width).some((cell) => cell.trim() !== '')) return fail('cells-extra', { text: '' });
  const bad = cells.find((cell) => /\uFFFD|[\uD800-\uDFFF]/u.test(cell));
  if (bad !== undefined) return fail('encoding-wrong', { text: visible(bad) });
  const cell = (field: ApplicantField): string => cells[columns[field][0] ?? -1] ?? '';
  const all = (field: ApplicantField): string =>
    columns[field].map((at) => cells[at] ?? '').filter((each) => each.trim() !== '').join('; '); // prettier-ignore
  // the address first: its reasons say more than the general ones
  const addresses = parseEmails(all('email'));
  if (!addresses.ok) return addresses;
  const strange = cells.find((each) => /[^\P{Cc}\s]/u.test(each));
  if (strange !== undefined) return fail('control-character', { text: visible(strange) });
  const formula = cells.find(isFormula);
  if (formula !== undefined) return fail('formula', { text: visible(formula) });
  const name = tidyName(cell('name'));
  if (name === '') return fail('name-missing', { text: '' });
  if (name.length > LONGEST_NAME) return fail('name-too-long', { text: name.slice(0, 60) });
  const number = parseApplicantNumber(cell('number'), today);
  if (!number.ok) return fail(number.error.code, { text: visible(cell('number')) });
  const permits = parsePermits(cell('permits'));
  if (!permits) return fail('permits-unknown', { text: visible(cell('permits')) });
  const date = readDate(cell('dataDate'), today);
  if (!date.ok) return date;
  const systems = cell('systems').toUpperCase().split(/[;,\s]+/).filter(Boolean); // prettier-ignore
  const wrong = systems.find((system) => !/^[A-Z0-9-]{1,16}$/.test(system));
  if (wrong !== undefined) return fail('system-malformed', { text: visible(wrong) });
  const details: ApplicantDetails = {
    name,
    number: number.value,
    phones: parsePhones(all('phone')),
    permits,
    systems: systems.length > 0 ? systems : [DEFAULT_SYSTEM],
    dataDate: date.value,
  };
  return ok({ row, details, addresses: addresses.value, cells });
}

function readDate(text: string, today: CivilDate): Result<string, RowError> {
  if (text.trim() === '') return ok('');
  const date = parseCivilDate(text);
  if (!date.ok) return fail('date-malformed', { text: visible(text) });
  return date.value > today ? fail('date-future', { text: visible(text) }) : ok(date.value);
}

/** What a spreadsheet would compute rather than show; a telephone number may begin with its plus sign. */
export const isFormula = (cell: string): boolean =>
  /^[=@\t\r]|^[-+](?![\d\s()-]*$)/.test(cell.replace(/^[ \u00A0]+/, '')) && cell.trim() !== '';

const isEmpty = ({ cells, trouble }: SheetRecord): boolean =>
  trouble === undefined && cells.every((cell) => cell.trim() === '');
