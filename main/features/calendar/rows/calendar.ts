/** Holidays and what became of them. A row is never changed: its events are. */
import type { Holiday } from '../../../../domain/calendar/calendar';
import {
  holidayStanding,
  type HolidayEvent,
  type HolidayFact,
  type HolidaySource,
  type HolidayStanding,
} from '../../../../domain/calendar/holiday-standing';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

const FACT = 'SELECT id, date, name, states, source, reference, at, officer FROM holidays';

/** Every holiday as it stands, retired ones too, by date and name. */
export function readHolidays(tx: ReadTx): HolidayStanding[] {
  const events = Map.groupBy(
    tx.all<HolidayEvent & { holiday: string }>(
      'SELECT holiday, kind, date, name, states, reason, at, officer FROM holiday_events ORDER BY id',
    ),
    ({ holiday }) => holiday,
  );
  return tx
    .all<HolidayFact>(FACT)
    .map((fact) => holidayStanding(fact, events.get(fact.id) ?? []))
    .sort((one, other) => byText(one.date, other.date) || byText(one.name, other.name));
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

export function readHoliday(tx: ReadTx, id: string): HolidayStanding | undefined {
  const fact = tx.get<HolidayFact>(`${FACT} WHERE id = ?`, id);
  if (!fact) return undefined;
  return holidayStanding(
    fact,
    tx.all<HolidayEvent>(
      'SELECT kind, date, name, states, reason, at, officer FROM holiday_events WHERE holiday = ? ORDER BY id',
      id,
    ),
  );
}

export type NewHoliday = Holiday & { id: string; source: HolidaySource; reference: string };

export function insertHoliday(tx: WriteTx, holiday: NewHoliday, officer: string): void {
  const { id, date, name, states, source, reference } = holiday;
  insert(tx, 'holidays', { id, date, name, states, source, reference, at: tx.at, officer });
  tx.journal('calendar.holiday-added', { holiday: id, date, states, source });
}

export function confirmHoliday(tx: WriteTx, id: string, officer: string): void {
  insertEvent(tx, id, 'confirmed', '', officer, null);
  tx.journal('calendar.holiday-confirmed', { holiday: id });
}

export function correctHoliday(tx: WriteTx, id: string, to: Holiday, reason: string, officer: string): void {
  insertEvent(tx, id, 'corrected', reason, officer, to);
  tx.journal('calendar.holiday-corrected', { holiday: id, date: to.date, states: to.states });
}

export function retireHoliday(tx: WriteTx, id: string, reason: string, officer: string): void {
  insertEvent(tx, id, 'retired', reason, officer, null);
  tx.journal('calendar.holiday-retired', { holiday: id });
}

function insertEvent(
  tx: WriteTx,
  holiday: string,
  kind: HolidayEvent['kind'],
  reason: string,
  officer: string,
  to: Holiday | null,
): void {
  const { date = null, name = null, states = null } = to ?? {};
  insert(tx, 'holiday_events', { holiday, kind, date, name, states, reason, at: tx.at, officer });
}
