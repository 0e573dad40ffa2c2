import type { Appointment } from '../../../preload/contract/appointments';
import { needSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import { readEventsOf, standingAfter, type AppointmentRow } from './rows/appointments';

/** What stands on its slip, and what people name on the telephone: `K1-J42`. */
export const referenceOf = (tx: ReadTx, { seq }: Pick<AppointmentRow, 'seq'>): string =>
  `${needSetting(tx, 'counter').code}-J${seq}`;

export function viewOf(tx: ReadTx, row: AppointmentRow): Appointment {
  const { at: _at, officer: _officer, seq: _seq, ...person } = row;
  const events = readEventsOf(tx, row.id);
  return {
    ...person,
    reference: referenceOf(tx, row),
    ...standingAfter(events),
    events: events.map(({ seq: _, ...event }) => event),
  };
}
