/** A list or calendar of holidays as a kind of import: read, and each row set beside the office's table. */
import { compareHolidays, type ComparedRow } from '../../../domain/calendar/holiday-import';
import { holidayScore, readHolidayRows, type HolidayRow } from '../../../domain/calendar/holiday-rows';
import { decodeText } from '../../../domain/imports/decode-text';
import { fail, ok, type Result } from '../../../domain/result';
import { importKind, type ImportScene, type SheetFacts, type Shown, type ShownRow } from '../imports/kind';
import type { FileError } from '../imports/file-error';
import { readSheet } from '../imports/read-sheet';
import { isIcs, readIcs, type IcsRows } from './read-ics';
import { lettersWhole } from './unfold-letters';
import { readHolidays } from './rows/calendar';

export interface HolidaysLook {
  readonly facts: SheetFacts;
  readonly kind: 'csv' | 'ics';
  readonly rows: readonly ComparedRow<HolidayRow>[];
  readonly refused: IcsRows['refused'];
  readonly headings: readonly string[];
}

export interface HolidaysError {
  readonly code: FileError['code'] | 'holidays-none';
}

/** Bytes: the holidays of all states for a hundred years are smaller. */
const MOST_BYTES = 2 * 1024 * 1024;
const MOST_ROWS = 2_000;

export function lookAtHolidays(bytes: Uint8Array, scene: ImportScene): Result<HolidaysLook, HolidaysError> {
  if (bytes.length > MOST_BYTES) return fail('file-too-large');
  const read = readFile(bytes, scene);
  if (!read.ok) return read;
  const { rows, refused } = read.value;
  if (rows.length > MOST_ROWS) return fail('file-too-large');
  if (rows.length + refused.length === 0) return fail('holidays-none');
  // no line of it is a line: it is no list
  if (rows.length === 0 && refused.every(({ code }) => code === 'row-too-long'))
    return fail('file-unreadable');
  const table = scene.tx ? readHolidays(scene.tx) : [];
  return ok({ ...read.value, rows: compareHolidays(rows, table) });
}

type Read = Omit<HolidaysLook, 'rows'> & { readonly rows: readonly HolidayRow[] };

function readFile(bytes: Uint8Array, { states = '', choice }: ImportScene): Result<Read, FileError> {
  const start = decodeText(bytes.subarray(0, 200)).text;
  if (isIcs(start)) {
    const { text, encoding } = decodeText(lettersWhole(bytes));
    const facts: SheetFacts = { encoding, separator: '', columns: {}, notTaken: [] };
    return ok({ facts, kind: 'ics', headings: [], ...readIcs(text, states) });
  }
  const sheet = readSheet(bytes, holidayScore);
  if (!sheet.ok) return sheet;
  const { records, encoding, separator } = sheet.value;
  const { columns, notTaken, headings, ...found } = readHolidayRows(records, states, choice);
  return ok({ facts: { encoding, separator, columns, notTaken }, kind: 'csv', headings, ...found });
}

const STATES = {
  new: 'new',
  known: 'same',
  states: 'doubtful',
  moved: 'doubtful',
  'same-day': 'doubtful',
} as const;

function shown({ rows, refused }: HolidaysLook): Shown {
  const known = rows.map(({ line, date, name, states, standing, note }): ShownRow => {
    const noted = note !== undefined && standing === 'new';
    const reason = noted ? note : standing === 'new' || standing === 'known' ? undefined : standing;
    const state = noted ? 'doubtful' : STATES[standing];
    return { line, state, values: { date, name, states }, ...(reason === undefined ? {} : { reason }) };
  });
  const bad = refused.map(({ line, code, text }): ShownRow => ({
    line,
    state: 'refused',
    values: { name: text },
    reason: code,
  }));
  return { rows: [...known, ...bad].sort((one, other) => one.line - other.line) };
}

export const holidaysKind = importKind<HolidaysLook>({
  name: 'holidays',
  mostBytes: MOST_BYTES,
  look: (bytes, scene) => Promise.resolve(lookAtHolidays(bytes, scene)),
  shown,
});
