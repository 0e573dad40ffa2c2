/** A file of holidays, looked at first and kept only when an officer says so. */
import { randomUUID } from 'node:crypto';
import { compareHolidays, type ComparedRow } from '../../../domain/calendar/holiday-import';
import { readHolidayRows, type HolidayRow } from '../../../domain/calendar/holiday-rows';
import { isSameHoliday } from '../../../domain/calendar/holiday-standing';
import { fail, ok } from '../../../domain/result';
import type { CommandContext, TaskContext } from '../../call/handler';
import { sha256Hex } from '../../register/hash';
import { decodeText } from '../imports/sheet-text';
import { cellsOf } from '../imports/read-sheet';
import { isIcs, readIcs } from './read-ics';
import { confirmHoliday, insertHoliday, readHolidays } from './rows/calendar';
import { Previews } from '../imports/previews';

interface Preview {
  readonly kind: 'csv' | 'ics';
  readonly reference: string;
  readonly hash: string;
  readonly rows: readonly HolidayRow[];
}

const previews = new Previews<Preview>(5);

/** Bytes: the holidays of all states for a hundred years are smaller. */
const MOST_BYTES = 2 * 1024 * 1024;
const MOST_ROWS = 2_000;
const MOST_REFUSED = 200;
const LONGEST_REFERENCE = 120;

export function previewHolidays(
  { counter }: TaskContext,
  input: { name: string; base64: string; states: string },
) {
  const bytes = Buffer.from(input.base64, 'base64');
  if (bytes.length > MOST_BYTES) return fail('holiday-file-too-large');
  const read = readFile(bytes, input.states);
  if (!read) return fail('holiday-file-unreadable');
  const { kind, rows, refused } = read;
  if (rows.length > MOST_ROWS) return fail('holiday-file-too-large');
  if (rows.length + refused.length === 0) return fail('holidays-none');
  const token = previews.keep(counter, {
    ...{ kind, rows, hash: sha256Hex(bytes) },
    reference: input.name.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, LONGEST_REFERENCE),
  });
  const table = readHolidays(counter.opened().reading());
  return ok({
    ...{ token, kind },
    rows: compareHolidays(rows, table).map((row, at) => ({ row: at, ...shown(row) })),
    refused: refused.slice(0, MOST_REFUSED),
    refusedCount: refused.length,
  });
}

function readFile(bytes: Buffer, states: string) {
  const text = decodeText(bytes);
  // a spreadsheet or a picture under another name
  if (text.includes('\0')) return undefined;
  try {
    if (isIcs(text)) return { kind: 'ics' as const, ...readIcs(text, states) };
    return { kind: 'csv' as const, ...readHolidayRows(cellsOf(text), states) };
  } catch {
    return undefined;
  }
}

function shown({ line, date, name, states, standing, against }: ComparedRow<HolidayRow>) {
  return {
    ...{ line, date, name, states, standing },
    against: against && {
      ...{ date: against.date, name: against.name, states: against.states },
      confirmed: against.confirmed !== null,
    },
  };
}

/**
 * Keeps the rows that were chosen. One that stands in the table already is not written twice; confirmed here, it is
 * confirmed there.
 */
export function importHolidays(
  { tx, counter, officer }: CommandContext,
  input: { token: string; rows: readonly number[]; confirm: boolean },
) {
  const preview = previews.of(counter, input.token);
  if (!preview) return fail('preview-gone');
  const { kind, reference, hash, rows } = preview;
  const counts = { added: 0, confirmed: 0, known: 0 };
  const table = readHolidays(tx).filter(({ retired }) => retired === null);
  tx.journal('calendar.imported', { kind, sha256: hash, rows: input.rows.length });
  for (const at of new Set(input.rows)) {
    const row = rows[at];
    if (!row) continue;
    const { date, name, states } = row;
    const known = table.find((each) => each.states === states && isSameHoliday(each, row));
    const id = known?.id ?? randomUUID();
    if (known) counts.known += 1;
    else {
      insertHoliday(tx, { id, date, name, states, source: kind, reference }, officer.id);
      counts.added += 1;
    }
    if (!input.confirm || (known && known.confirmed !== null)) continue;
    confirmHoliday(tx, id, officer.id);
    counts.confirmed += 1;
  }
  previews.drop(counter, input.token);
  return ok(counts);
}
