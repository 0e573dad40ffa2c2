/** Who holds a place in which slot, and the calls that are still to be made. */
import { addDays, localInstant, type CivilDate, type Instant } from '../../../../domain/time/civil-time';
import type { ReadTx } from '../../../register/transaction';
import { APPOINTMENT, readEventsOf, standingAfter, type AppointmentRow } from './appointments';

/** How many hold a place in each slot of a court from an instant on; slots without any are left out. */
export const readTaken = (tx: ReadTx, court: string, from: Instant): ReadonlyMap<Instant, number> =>
  new Map(
    tx
      .all<{ slot: Instant; taken: number }>(
        `SELECT slot_at AS slot, count(*) AS taken FROM appointment_states
          WHERE court = ? AND slot_at >= ? AND state <> 'cancelled' GROUP BY slot_at`,
        court,
        from,
      )
      .map(({ slot, taken }) => [slot, taken]),
  );

/** Of one slot, by what happened to everybody who ever had it: an act is held against this. `except` moves. */
export const countTaken = (tx: ReadTx, court: string, slot: Instant, except = ''): number =>
  tx
    .all<{ id: string }>(
      `SELECT DISTINCT a.id FROM appointment_events e JOIN appointments a ON a.id = e.appointment
        WHERE e.slot_at = ? AND a.court = ? AND a.id <> ?`,
      slot,
      court,
      except,
    )
    .map(({ id }) => standingAfter(readEventsOf(tx, id)))
    .filter(({ slotAt, state }) => slotAt === slot && state !== 'cancelled').length;

/** Everybody of a court's day, by slot and then in the order of booking; the cancelled ones too. */
export const readDay = (tx: ReadTx, court: string, day: CivilDate): AppointmentRow[] =>
  tx.all<AppointmentRow>(
    `SELECT ${APPOINTMENT} FROM appointment_states s JOIN appointments a ON a.id = s.appointment
      WHERE s.court = ? AND s.slot_at >= ? AND s.slot_at < ? ORDER BY s.slot_at, s.seq`,
    court,
    localInstant(day, '00:00'),
    localInstant(addDays(day, 1), '00:00'),
  );

/** An appointment that the same person still has for the same type of case; undefined where there is none. */
export const readSamePerson = (
  tx: ReadTx,
  person: string,
  caseType: string,
  now: Instant,
): { court: string; slotAt: Instant } | undefined =>
  tx.get(
    `SELECT court, slot_at AS slotAt FROM appointment_states
      WHERE person = ? AND case_type = ? AND state = 'booked' AND slot_at > ? ORDER BY slot_at LIMIT 1`,
    person,
    caseType,
    now,
  );

const SHOWN = { open: `s.standing <> 'done'`, done: `s.standing = 'done'` } as const;

/** A page in the order of booking. */
export const readCallBacks = (
  tx: ReadTx,
  asked: { outage: string; show: 'open' | 'done' | undefined; after: number },
  limit: number,
): AppointmentRow[] =>
  tx.all<AppointmentRow>(
    `SELECT ${APPOINTMENT} FROM appointment_states s JOIN appointments a ON a.id = s.appointment
      WHERE s.outage = ? AND s.seq > ?${asked.show ? ` AND ${SHOWN[asked.show]}` : ''} ORDER BY s.seq LIMIT ?`,
    asked.outage,
    asked.after,
    limit,
  );

export const countCallBacks = (tx: ReadTx, outage: string): { open: number; done: number } =>
  tx.one(
    `SELECT count(*) FILTER (WHERE standing <> 'done') AS open, count(*) FILTER (WHERE standing = 'done') AS done
      FROM appointment_states WHERE outage = ?`,
    outage,
  );

/** Outages whose system is back, with how many of their people still wait for a call: read from those alone. */
export const readCallsOwed = (tx: ReadTx): { outage: string; system: string; open: number; done: number }[] =>
  tx
    .all<{ outage: string; system: string }>(
      `SELECT DISTINCT s.outage, o.system FROM appointment_states s INDEXED BY appointment_states_owed
        JOIN outages o ON o.id = s.outage JOIN outage_states t ON t.outage = s.outage
        WHERE s.standing <> 'done' AND t.state IN ('restored', 'closed') ORDER BY o.started_at`,
    )
    .map((row) => ({ ...row, ...countCallBacks(tx, row.outage) }));
