/** Who holds a place in which slot, and the calls that are still to be made. */
import type { CivilDate, Instant } from '../../../../domain/time/civil-time';
import { localInstant } from '../../../../domain/time/civil-time';
import { addDays } from '../../../../domain/time/civil-time';
import type { ReadTx } from '../../../register/transaction';
import { APPOINTMENT, type AppointmentRow } from './appointments';

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

/** Of one slot, which an act is held against. `except` moves. */
export const countTaken = (tx: ReadTx, court: string, slot: Instant, except = ''): number =>
  tx.one<{ n: number }>(
    `SELECT count(*) AS n FROM appointment_states WHERE court = ? AND slot_at = ? AND state <> 'cancelled' AND appointment <> ?`,
    court,
    slot,
    except,
  ).n;

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

/** Outages whose system is back, with how many of their people still wait for a call. */
export const readCallsOwed = (tx: ReadTx): { outage: string; system: string; open: number; done: number }[] =>
  tx.all(
    `SELECT s.outage, o.system, count(*) FILTER (WHERE s.standing <> 'done') AS open,
        count(*) FILTER (WHERE s.standing = 'done') AS done
      FROM appointment_states s JOIN outages o ON o.id = s.outage JOIN outage_states t ON t.outage = s.outage
      WHERE t.state IN ('restored', 'closed') GROUP BY s.outage HAVING open > 0 ORDER BY o.started_at`,
  );
