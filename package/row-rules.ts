import {
  CANCELLATION_ORIGINALS,
  CSV_FILES,
  REREGISTRATION_RESULTS,
  type CsvFileName,
} from '../domain/reconciliation/package-format';
import { parseCivilDate } from '../domain/time/civil-time';

type CellRule = (cell: string) => boolean;

const filled: CellRule = (cell) => cell !== '';
const sen: CellRule = (cell) => /^(0|-?[1-9]\d{0,15})$/.test(cell) && Number.isSafeInteger(Number(cell));
const whole: CellRule = (cell) => /^(0|[1-9]\d{0,15})$/.test(cell) && Number.isSafeInteger(Number(cell));
/** Serials and line numbers: leading zeros are a matter of print. */
const ordinal: CellRule = (cell) => /^\d{1,15}$/.test(cell);
const salt: CellRule = (cell) => /^[0-9a-f]{32}$/.test(cell);
const sha256: CellRule = (cell) => /^[0-9a-f]{64}$/.test(cell);
const date: CellRule = (cell) => /^\d{4}-\d\d-\d\d$/.test(cell) && parseCivilDate(cell).ok;
const instant: CellRule = (cell) =>
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d\+08:00$/.test(cell) && date(cell.slice(0, 10));
const oneOf =
  (...values: readonly string[]): CellRule =>
  (cell) =>
    values.includes(cell);
/** FORMAT: an empty cell is an unknown value. */
const maybe =
  (rule: CellRule): CellRule =>
  (cell) =>
    cell === '' || rule(cell);

/** Columns that FORMAT gives a form, and those without which a row says nothing. All others may hold any text. */
const rules: { readonly [F in CsvFileName]: Partial<Record<(typeof CSV_FILES)[F][number], CellRule>> } = {
  'receipts.csv': {
    number: filled,
    book: filled,
    serial: ordinal,
    issued_at: instant,
    amount_sen: sen,
    rounding_sen: maybe(sen),
    method: filled,
    salt,
  },
  'receipt-lines.csv': { number: filled, line: ordinal, amount_sen: sen },
  'cancellations.csv': {
    number: filled,
    cancelled_at: instant,
    original: maybe(oneOf(...CANCELLATION_ORIGINALS)),
  },
  'cases.csv': { number: filled, kind: maybe(oneOf('claim', 'application')), registered_at: maybe(instant) },
  'parties.csv': { case_number: filled, ordinal: maybe(ordinal) },
  'summonses.csv': {
    case_number: filled,
    hearing_at: maybe(instant),
    copies: maybe(whole),
    issued_at: maybe(instant),
  },
  'papers.csv': { document: filled, sha256: maybe(sha256), at: maybe(instant) },
  'collections.csv': {
    closing: filled,
    date: maybe(date),
    receipts: maybe(whole),
    amount_sen: maybe(sen),
    banked_on: maybe(date),
  },
  'reregistration.csv': {
    item: filled,
    result: maybe(oneOf(...REREGISTRATION_RESULTS)),
    entered_at: maybe(instant),
  },
  'esv2-migration.csv': { sent_at: maybe(instant) },
  'appointments.csv': { id: filled, slot_at: maybe(instant) },
  'notices.csv': {
    id: filled,
    due_at: maybe(instant),
    sent_at: maybe(instant),
    recipients: maybe(whole),
    accepted: maybe(whole),
    refused: maybe(whole),
  },
  'requests.csv': {
    number: filled,
    received_at: maybe(instant),
    due_at: maybe(instant),
    extended_to: maybe(instant),
    fulfilled_at: maybe(instant),
  },
};

/** A check of one file's data rows: answers what is wrong (`columns` or a column's name), or undefined. */
export function rowRule(file: CsvFileName): (cells: readonly string[]) => string | undefined {
  const columns: readonly string[] = CSV_FILES[file];
  const ruleOf: Partial<Record<string, CellRule>> = rules[file];
  const checked = columns.flatMap((column, index) => {
    const rule = ruleOf[column];
    return rule === undefined ? [] : [{ column, index, rule }];
  });
  return (cells) => {
    if (cells.length !== columns.length) return 'columns';
    return checked.find(({ index, rule }) => !rule(cells[index] ?? ''))?.column;
  };
}
