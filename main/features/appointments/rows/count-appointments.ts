import type { ReadTx } from '../../../register/transaction';
import { countCallBacks } from './slot-rows';

/** How often each thing happened to an outage's appointments. */
type Counts = Record<'booked' | 'moved' | 'cancelled' | 'missed' | 'came' | 'called' | 'waiting', number>;

/** Counted from the events themselves: the report is handed on. Null where none were given. */
export function countAppointments(tx: ReadTx, outage: string): Counts | null {
  const counts: Counts = { booked: 0, moved: 0, cancelled: 0, missed: 0, came: 0, called: 0, waiting: 0 };
  const rows = tx.all<{ kind: Exclude<keyof Counts, 'waiting'>; n: number }>(
    `SELECT e.kind, count(*) AS n FROM appointments a JOIN appointment_events e ON e.appointment = a.id
      WHERE a.outage = ? GROUP BY e.kind`,
    outage,
  );
  for (const { kind, n } of rows) counts[kind] = n;
  counts.waiting = countCallBacks(tx, outage).open;
  return counts.booked === 0 ? null : counts;
}
