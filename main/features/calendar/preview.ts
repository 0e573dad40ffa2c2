/** A file of holidays, looked at first and kept only when an officer says so. */
import type { ComparedRow } from '../../../domain/calendar/holiday-import';
import type { ColumnChoice } from '../../../domain/imports/headings';
import type { HolidayRow } from '../../../domain/calendar/holiday-rows';
import { isSameHoliday } from '../../../domain/calendar/holiday-standing';
import { fail, ok } from '../../../domain/result';
import type { CommandContext, TaskContext } from '../../call/handler';
import { layOut } from '../imports/desk';
import { rememberChoice } from '../imports/remembered';
import { holidaysKind, type HolidaysHead } from './holiday-list';
import { confirmHoliday, insertHoliday, readHolidays } from './rows/calendar';
import { Previews } from '../imports/previews';
import { newId } from '../../register/new-id';

interface Preview extends Pick<HolidaysHead, 'kind' | 'rows' | 'hash' | 'headings'> {
  readonly reference: string;
  readonly choice: ColumnChoice | undefined;
}

const previews = new Previews<Preview>(5);

const LONGEST_REFERENCE = 120;

/** Errors of the file in the words of holidays. */
const CODES = {
  'file-too-large': 'holiday-file-too-large',
  'file-too-many-rows': 'holiday-file-too-large',
  'file-unreadable': 'holiday-file-unreadable',
  'file-old-workbook': 'file-old-workbook',
  'file-web-page': 'file-web-page',
  'import-too-slow': 'import-too-slow',
  'import-stopped': 'import-stopped',
  'holidays-none': 'holidays-none',
} as const;

export async function previewHolidays(
  { counter, now }: TaskContext,
  { name, ...given }: { name: string; base64: string; states: string; columns?: ColumnChoice | undefined },
) {
  const laid = await layOut(counter, holidaysKind, { ...given, now });
  if (!laid.ok) return fail(CODES[laid.error.code]);
  const { head, choice } = laid.value;
  const { kind, rows, refused, refusedCount, facts, headings, hash } = head;
  const token = previews.keep(counter, {
    ...{ kind, rows, hash, headings, choice },
    reference: name.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, LONGEST_REFERENCE),
  });
  return ok({
    ...{ token, kind, refusedCount, refused: [...refused] },
    sheet: { ...facts, notTaken: [...facts.notTaken], headings: [...headings] },
    rows: rows.map((row, at) => ({ row: at, ...shown(row) })),
  });
}

function shown({ line, date, name, states, comparison, note, against }: ComparedRow<HolidayRow>) {
  return {
    ...{ line, date, name, states, comparison, note: note ?? null },
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
  const { kind, reference, hash, rows, headings, choice } = preview;
  rememberChoice(tx, { kind: 'holidays', header: headings, choice, officer: officer.id });
  const counts = { added: 0, confirmed: 0, known: 0 };
  const inForce = readHolidays(tx).filter(({ retired }) => retired === null);
  const table = Map.groupBy(inForce, ({ date }) => date);
  tx.journal('calendar.imported', { kind, sha256: hash, rows: input.rows.length });
  for (const at of new Set(input.rows)) {
    const row = rows[at];
    if (!row) continue;
    const { date, name, states } = row;
    const known = table.get(date)?.find((each) => each.states === states && isSameHoliday(each, row));
    const id = known?.id ?? newId();
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
