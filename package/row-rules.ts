import { COURT_PAPER_MADE } from '../domain/summonses/summons';
import { APPOINTMENT_EVENTS, APPOINTMENT_STATES } from '../domain/appointments/appointment';
import { CALL_BACK_OUTCOMES } from '../domain/appointments/call-back';
import { CALL_WHYS, TOLD_OUTCOMES } from '../domain/applicants/calling';
import { PARTY_ROLES } from '../domain/cases/case-type';
import { MIGRATION_EVENTS, MIGRATION_STATES } from '../domain/esv2/migration';
import {
  CASE_SYSTEMS,
  ESV2_WORK,
  MATTER_EVENTS,
  MATTER_STATES,
  NUMBER_FROM,
} from '../domain/existing/matter';
import { INTAKE_EVENTS, INTAKE_STATES, LETTER_LANGUAGES } from '../domain/intakes/intake';
import { LETTER_EVENTS, LETTER_STATES, LETTER_WAYS } from '../domain/letters/letter';
import { HEARING_FIELDS, PARTY_FIELDS } from '../domain/cases/correction';
import {
  CANCELLATION_ORIGINALS,
  headerOf,
  REREGISTRATION_RESULTS,
  type CSV_FILES,
  type CsvFileName,
} from '../domain/reconciliation/package-format';
import { REQUEST_EVENTS, REQUEST_STATES } from '../domain/requests/request';
import { STANDINGS } from '../domain/requests/request-clock';
import { WAYS } from '../domain/requests/service';
import { SUMMONS_EVENTS } from '../domain/summonses/summons-life';
import { parseCivilDate } from '../domain/time/civil-time';

type CellRule = (cell: string) => boolean;

const filled: CellRule = (cell) => cell !== '';
const sen: CellRule = (cell) => /^(0|-?[1-9]\d{0,15})$/.test(cell) && Number.isSafeInteger(Number(cell));
const whole: CellRule = (cell) => /^(0|[1-9]\d{0,15})$/.test(cell) && Number.isSafeInteger(Number(cell));
const code: CellRule = (cell) => /^[A-Z0-9-]{1,16}$/.test(cell);
const uuid: CellRule = (cell) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(cell);
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

/** Of every file. */
const shared = { counter: code, epoch: uuid, seq: whole, line: whole, salt };

/** Columns that FORMAT gives a form, and those without which a row says nothing. All others may hold any text. */
const rules: { readonly [F in CsvFileName]: Partial<Record<(typeof CSV_FILES)[F][number], CellRule>> } = {
  'receipts.csv': {
    number: filled,
    book: filled,
    serial: whole,
    issued_at: instant,
    amount_sen: sen,
    rounding_sen: sen,
    method: filled,
    issuer: filled,
  },
  'receipt-lines.csv': { number: filled, amount_sen: sen },
  'cancellations.csv': {
    number: filled,
    cancelled_at: instant,
    original: oneOf(...CANCELLATION_ORIGINALS),
    amount_sen: sen,
    issuer: filled,
    actor: filled,
  },
  'cases.csv': { number: filled, kind: oneOf('claim', 'application'), registered_at: instant },
  'parties.csv': { case_number: filled, ordinal: whole },
  'documents.csv': { case_number: filled, code: filled, required: oneOf('0', '1'), copies: whole },
  'payments.csv': {
    case_number: filled,
    paid_at: instant,
    method: oneOf('external', 'waiver'),
    amount_sen: sen,
  },
  'summonses.csv': {
    case_number: filled,
    hearing_at: instant,
    made: oneOf(...COURT_PAPER_MADE),
    copies: whole,
    issued_at: instant,
  },
  'summons-events.csv': {
    id: filled,
    number: filled,
    case_number: filled,
    event: oneOf(...SUMMONS_EVENTS),
    happened_at: instant,
    at: instant,
    actor: filled,
  },
  'corrections.csv': {
    case_number: filled,
    corrected_at: instant,
    role: maybe(oneOf(...PARTY_ROLES)),
    ordinal: whole,
    field: oneOf(...PARTY_FIELDS, ...HEARING_FIELDS),
    reason: filled,
    actor: filled,
  },
  'papers.csv': { paper: filled, document: filled, copy: whole, sha256: maybe(sha256), at: instant },
  'collections.csv': {
    closing: filled,
    date: maybe(date),
    receipts: maybe(whole),
    amount_sen: maybe(sen),
    banked_on: maybe(date),
  },
  'reregistration.csv': {
    item: filled,
    event: filled,
    result: maybe(oneOf(...REREGISTRATION_RESULTS)),
    at: instant,
    actor: filled,
  },
  'esv2-migration.csv': {
    item: filled,
    event: oneOf(...MIGRATION_EVENTS),
    esv2_number: filled,
    registered_on: date,
    amount_sen: sen,
    receipt_on: date,
    state: oneOf(...MIGRATION_STATES),
    asked_on: maybe(date),
    ask_again_on: maybe(date),
    at: instant,
    actor: filled,
  },
  'existing.csv': {
    id: filled,
    system: oneOf(...CASE_SYSTEMS),
    case_number: filled,
    number_from: oneOf(...NUMBER_FROM),
    work: maybe(oneOf(...ESV2_WORK)),
    amount_sen: sen,
    event: oneOf(...MATTER_EVENTS),
    state: oneOf(...MATTER_STATES),
    asked_on: maybe(date),
    ask_again_on: maybe(date),
    at: instant,
    actor: filled,
  },
  'intakes.csv': {
    id: filled,
    party: filled,
    event: oneOf(...INTAKE_EVENTS),
    state: oneOf(...INTAKE_STATES),
    language: maybe(oneOf(...LETTER_LANGUAGES)),
    at: instant,
    actor: filled,
  },
  'letters.csv': {
    id: filled,
    case_number: filled,
    role: oneOf(...PARTY_ROLES),
    ordinal: whole,
    known_number: filled,
    new_number: filled,
    way: oneOf(...LETTER_WAYS),
    english: oneOf('0', '1'),
    event: oneOf(...LETTER_EVENTS),
    state: oneOf(...LETTER_STATES),
    happened_at: instant,
    at: instant,
    actor: filled,
  },
  'appointments.csv': {
    id: filled,
    event: oneOf(...APPOINTMENT_EVENTS),
    slot_at: instant,
    state: oneOf(...APPOINTMENT_STATES),
    result: maybe(oneOf(...CALL_BACK_OUTCOMES)),
    at: instant,
    actor: filled,
  },
  'notices.csv': {
    id: filled,
    event: filled,
    due_at: maybe(instant),
    sent_at: maybe(instant),
    recipients: maybe(whole),
    at: instant,
    actor: filled,
  },
  'calls.csv': {
    id: filled,
    outage: filled,
    applicant: filled,
    why: oneOf(...CALL_WHYS),
    number: filled,
    outcome: oneOf(...TOLD_OUTCOMES),
    called_at: instant,
    at: instant,
    actor: filled,
  },
  'requests.csv': {
    number: filled,
    service: filled,
    version: whole,
    received_at: instant,
    event: oneOf('received', ...REQUEST_EVENTS),
    clock: filled,
    standing: oneOf(...STANDINGS),
    due_at: maybe(instant),
    extended_to: maybe(instant),
    fulfilled_at: maybe(instant),
    state: oneOf(...REQUEST_STATES),
    happened_at: instant,
    to_at: maybe(instant),
    way: maybe(oneOf(...WAYS)),
    at: instant,
    actor: filled,
  },
};

/** A check of one file's data rows: answers what is wrong (`columns` or a column's name), or undefined. */
export function rowRule(file: CsvFileName): (cells: readonly string[]) => string | undefined {
  const columns = headerOf(file);
  const ruleOf: Partial<Record<string, CellRule>> = { ...shared, ...rules[file] };
  const checked = columns.flatMap((column, index) => {
    const rule = ruleOf[column];
    return rule === undefined ? [] : [{ column, index, rule }];
  });
  return (cells) => {
    if (cells.length !== columns.length) return 'columns';
    return checked.find(({ index, rule }) => !rule(cells[index] ?? ''))?.column;
  };
}
