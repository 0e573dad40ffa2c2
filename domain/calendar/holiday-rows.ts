import { checkHoliday, type Holiday } from './calendar';
import { cleanCell, cleanLine } from '../imports/clean-cell';
import { dateOrderOf, readColumnDate } from '../imports/column-dates';
import {
  findColumns,
  headingPlaces,
  headingScore,
  headingsOf,
  type ColumnChoice,
  type Columns,
  type HeadingRules,
} from '../imports/headings';
import type { SheetRecord } from '../imports/sheet-records';
import { bearsChoice, isEmptyRow, MOST_TITLES } from '../imports/sheet-table';
import { holidayNoteOf, type HolidayNote } from './holiday-note';
import { isStateCode } from '../settings/office';
import { statesNamed } from './state-names';

/** Why a row of a holiday list is not taken. */
export type HolidayRowCode =
  | 'date-malformed'
  | 'date-order-unclear'
  | 'name-missing'
  | 'states-malformed'
  | 'row-too-long'
  | 'row-broken'
  | 'row-repeated';

export type HolidayRow = Holiday & { line: number; note?: HolidayNote };
export type RefusedRow = { line: number; code: HolidayRowCode; text: string };

/** What a holiday list holds; `line` counts the file's rows from 1, its header too. */
export type HolidayRows = { rows: HolidayRow[]; refused: RefusedRow[]; seen: Set<string> };
export type HolidaySheet = HolidayRows & {
  columns: Record<string, string | string[]>;
  notTaken: readonly string[];
  headings: readonly string[];
};

type Column = 'date' | 'name' | 'states';
/** `Tarikh` says it better than `Hari`, which is the day of the week where both stand. */
const HEADINGS: HeadingRules<Column> = {
  fields: [
    { field: 'date', patterns: [/^(date|tarikh|tkh)\b/, /^(day|hari)$/] },
    {
      field: 'name',
      patterns: [/^(name|nama|summary|perkara)\b/, /^(holiday|cuti)\b/, /kelepasan|perayaan|cuti|holiday|peristiwa|sambutan/],
    },
    { field: 'states', patterns: [/^(states?|negeri)\b/] },
  ],
  passedOver: /catatan|remarks?|^bil$|^no$/,
}; // prettier-ignore

/** How well a row reads as a header: by how many columns it names. */
export const holidayScore = (cells: readonly string[]): number => headingScore(cells, HEADINGS);

/** Longest name that a screen can show, in characters. */
export const LONGEST_HOLIDAY_NAME = 120;
const LONGEST_ROW = 2_000;
const SHOWN = 80;

/**
 * Reads the records of a list `date,name,states`: the header below any titles, its columns in any order and in Malay;
 * without one the columns stand in that order. Where there is no states column (or an empty cell), `states` is taken.
 * Nothing is guessed of a row that is not right: it is refused with its line.
 */
export function readHolidayRows(
  records: readonly SheetRecord[],
  states?: string,
  choice?: ColumnChoice,
): HolidaySheet {
  const { at: head, header, columns, notTaken } = headerOf(records, choice);
  const rows = records.slice(head + 1);
  const order = dateOrderOf(rows.map(({ cells }) => cells[columns.date[0] ?? -1] ?? ''));
  const found: HolidaySheet = {
    ...{ rows: [], refused: [], seen: new Set(), notTaken, headings: head < 0 ? [] : header },
    columns: headingsOf(header, columns),
  };
  for (const record of rows) {
    if (isEmptyRow(record)) continue;
    const { row: line, cells, trouble } = record;
    const cell = (column: Column): string => cleanCell(cells[columns[column][0] ?? -1] ?? '');
    const date = readColumnDate(cell('date'), order);
    const code = trouble ?? (date.ok ? undefined : date.error.code);
    if (code !== undefined && code !== 'date-malformed') {
      const text = cells.join(', ').slice(0, SHOWN);
      found.refused.push({ line, code: code === 'quote-open' ? 'row-broken' : code, text });
      continue;
    }
    addRow(found, line, cells, {
      date: date.ok ? date.value : cell('date'),
      name: cell('name'),
      states: cell('states') || (states ?? ''),
      note: holidayNoteOf(cells.join(' ')),
    });
  }
  return found;
}

type Header = {
  /** -1 where there is none. */
  at: number;
  header: readonly string[];
  columns: Columns<Column>;
  notTaken: readonly string[];
};

function headerOf(records: readonly SheetRecord[], choice: ColumnChoice | undefined): Header {
  for (const [at, { cells }] of records.slice(0, MOST_TITLES).entries()) {
    if (holidayScore(cells) < 2 && !bearsChoice(cells, choice)) continue;
    const found = findColumns(cells, HEADINGS, choice);
    if (!found.ok || found.value.columns.date.length === 0 || found.value.columns.name.length === 0) continue;
    return { at, header: cells.map(cleanLine), ...found.value };
  }
  const columns = { date: [0], name: [1], states: [2], ...headingPlaces(records[0]?.cells ?? [], choice) };
  return { at: -1, header: ['date', 'name', 'states'], columns, notTaken: [] };
}

/** Adds one holiday as read, or why it is none. */
export function addRow(
  found: HolidayRows,
  line: number,
  raw: readonly string[],
  row: { date: string; name: string; states: string; note?: HolidayNote | undefined },
): void {
  const text = raw.join(', ').slice(0, SHOWN);
  const refuse = (code: HolidayRowCode) => found.refused.push({ line, code, text });
  if (
    raw.reduce((sum, cell) => sum + cell.length, 0) > LONGEST_ROW ||
    row.name.length > LONGEST_HOLIDAY_NAME
  ) {
    refuse('row-too-long');
    return;
  }
  const name = row.name.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const checked = checkHoliday({
    date: row.date,
    name,
    states: tidyStates(row.states) ?? statesNamed(row.states) ?? '',
  });
  if (!checked.ok) {
    refuse(
      ({ date: 'date-malformed', name: 'name-missing', states: 'states-malformed' } as const)[
        checked.error.field
      ],
    );
    return;
  }
  const holiday = checked.value;
  const mark = `${holiday.date} ${holiday.states} ${holiday.name}`;
  if (found.seen.has(mark)) refuse('row-repeated');
  else found.rows.push({ ...holiday, line, ...(row.note === undefined ? {} : { note: row.note }) });
  found.seen.add(mark);
}

/** `my-02, MY-01` → `MY-01 MY-02`; `*` stays; undefined where a code is none. */
export function tidyStates(text: string): string | undefined {
  const parts = text
    .toUpperCase()
    .split(/[\s,;/|]+/)
    .filter(Boolean);
  if (parts.length === 1 && parts[0] === '*') return '*';
  if (parts.length === 0 || !parts.every(isStateCode)) return undefined;
  return [...new Set(parts)].sort().join(' ');
}
