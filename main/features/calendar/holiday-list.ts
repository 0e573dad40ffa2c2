/** A list or calendar of holidays as a kind of import: read, and each row set beside the office's table. */
import { compareHolidays, type ComparedRow } from '../../../domain/calendar/holiday-import';
import { holidayScore, readHolidayRows, type HolidayRow } from '../../../domain/calendar/holiday-rows';
import { decodeText } from '../../../domain/imports/decode-text';
import { fail, ok, type Result } from '../../../domain/result';
import type { ImportKind, ImportScene, SheetFacts, Shown, ShownRow } from '../imports/kind';
import { sha256Hex } from '../../register/hash';
import type { ListedRow } from '../imports/packed-rows';
import type { FileError } from '../imports/file-error';
import { readSheet } from '../imports/read-sheet';
import { choiceFor } from '../imports/remembered';
import { isIcs, readIcs, type IcsRows } from './read-ics';
import { lettersWhole } from './unfold-letters';
import { readHolidays } from './rows/calendar';

export interface HolidaysLook {
  readonly facts: SheetFacts;
  readonly kind: 'csv' | 'ics';
  readonly rows: readonly ComparedRow<HolidayRow>[];
  readonly refused: IcsRows['refused'];
  readonly headings: readonly string[];
  /** SHA-256 of the file. */
  readonly hash: string;
}

/** All of a list of holidays, which is short; of refused rows the first. */
export interface HolidaysHead extends Omit<HolidaysLook, 'refused'> {
  readonly refused: IcsRows['refused'];
  readonly refusedCount: number;
}

export interface HolidaysError {
  readonly code: FileError['code'] | 'holidays-none';
}

/** The holidays of all states for ten years, each state by itself. */
const MOST_ROWS = 2_000;
const MOST_REFUSED = 200;

export async function lookAtHolidays(
  bytes: Uint8Array,
  scene: ImportScene,
): Promise<Result<HolidaysLook, HolidaysError>> {
  const read = readFile(bytes, scene);
  if (!read.ok) return read;
  const { rows, refused } = read.value;
  if (rows.length > MOST_ROWS) return fail('file-too-many-rows');
  if (rows.length + refused.length === 0) return fail('holidays-none');
  // no line of it is a line: it is no list
  if (rows.length === 0 && refused.every(({ code }) => code === 'row-too-long'))
    return fail('file-unreadable');
  const table = scene.tx ? readHolidays(scene.tx) : [];
  const compared: ComparedRow<HolidayRow>[] = [];
  for (const [at, row] of rows.entries()) {
    compared.push(...compareHolidays([row], table));
    await scene.pace.turn(at, rows.length);
  }
  return ok({ ...read.value, rows: compared, hash: sha256Hex(bytes) });
}

type Read = Omit<HolidaysLook, 'rows' | 'hash'> & { readonly rows: readonly HolidayRow[] };

function readFile(bytes: Uint8Array, scene: ImportScene): Result<Read, FileError> {
  const { states = '', pace } = scene;
  const start = decodeText(bytes.subarray(0, 200)).text;
  if (isIcs(start)) {
    const { text, encoding } = decodeText(lettersWhole(bytes));
    if ((text.match(/^BEGIN:VEVENT/gim)?.length ?? 0) > MOST_ROWS) return fail('file-too-many-rows');
    const facts: SheetFacts = { encoding, separator: '', columns: {}, notTaken: [] };
    return ok({ facts, kind: 'ics', headings: [], ...readIcs(text, states, pace.step) });
  }
  const sheet = readSheet(bytes, holidayScore, MOST_ROWS);
  if (!sheet.ok) return sheet;
  const { records, encoding, separator } = sheet.value;
  const choice = choiceFor('holidays', records, scene);
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
  const known = rows.map(({ line, date, name, states, comparison, note }): ShownRow => {
    const noted = note !== undefined && comparison === 'new';
    const reason = noted ? note : comparison === 'new' || comparison === 'known' ? undefined : comparison;
    const state = noted ? 'doubtful' : STATES[comparison];
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

export const holidaysKind: ImportKind<HolidaysLook, HolidaysHead, ListedRow, HolidaysError['code']> = {
  name: 'holidays',
  mostBytes: 2 * 1024 * 1024,
  look: lookAtHolidays,
  shown: (look) => ({ facts: look.facts, ...shown(look) }),
  head: ({ refused, ...look }) => ({
    ...look,
    refused: refused.slice(0, MOST_REFUSED),
    refusedCount: refused.length,
  }),
  rows: () => [],
};
