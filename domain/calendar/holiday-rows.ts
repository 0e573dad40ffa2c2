import { checkHoliday, type Holiday } from './calendar';
import { isStateCode } from '../settings/office';

/** Why a row of a holiday list is not taken. */
export type HolidayRowCode =
  'date-malformed' | 'name-missing' | 'states-malformed' | 'row-too-long' | 'row-repeated';

export type HolidayRow = Holiday & { line: number };
export type RefusedRow = { line: number; code: HolidayRowCode; text: string };

/** What a holiday list holds; `line` counts the file's lines from 1, its header too. */
export type HolidayRows = { rows: HolidayRow[]; refused: RefusedRow[]; seen: Set<string> };

const HEADS = {
  date: ['date', 'tarikh', 'day', 'hari'],
  name: ['name', 'nama', 'holiday', 'cuti', 'summary', 'perkara'],
  states: ['states', 'state', 'negeri'],
} as const;
type Column = keyof typeof HEADS;

/** Longest name that a screen can show, in characters. */
export const LONGEST_HOLIDAY_NAME = 120;
const LONGEST_ROW = 2_000;
const SHOWN = 80;

/**
 * Reads the cells of a CSV `date,name,states`. A header may stand first, in any order and in Malay; where there is no
 * states column (or an empty cell), `states` is taken. Nothing is guessed of a row that is not right: it is refused
 * with its line.
 */
export function readHolidayRows(cells: readonly (readonly string[])[], states?: string): HolidayRows {
  const first = cells.findIndex((row) => !isEmpty(row));
  const header = first < 0 ? undefined : headerOf(cells[first] ?? []);
  const columns: Record<Column, number> = header ?? { date: 0, name: 1, states: 2 };
  const found: HolidayRows = { rows: [], refused: [], seen: new Set() };
  for (const [at, row] of cells.entries()) {
    if (isEmpty(row) || (header && at === first)) continue;
    addRow(found, at + 1, row, {
      date: row[columns.date] ?? '',
      name: row[columns.name] ?? '',
      states: row[columns.states]?.trim() || (states ?? ''),
    });
  }
  return found;
}

/** Adds one holiday as read, or why it is none. */
export function addRow(
  found: HolidayRows,
  line: number,
  raw: readonly string[],
  row: { date: string; name: string; states: string },
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
  const checked = checkHoliday({ date: row.date, name, states: tidyStates(row.states) ?? '' });
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
  else found.rows.push({ ...holiday, line });
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

function headerOf(row: readonly string[]): Record<Column, number> | undefined {
  const heads = row.map((cell) => cell.trim().toLowerCase());
  const at = (column: Column) =>
    heads.findIndex((head) => (HEADS[column] as readonly string[]).includes(head));
  const columns = { date: at('date'), name: at('name'), states: at('states') };
  return columns.date >= 0 && columns.name >= 0 ? columns : undefined;
}

function isEmpty(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}
