import type { Instant } from '../../../domain/time/civil-time';
import type { Appointment, Slot } from '../../../preload/contract/appointments';

/** A line of the day view: somebody's appointment, or what is left of a slot. */
export type DayRow =
  | { readonly kind: 'appointment'; readonly at: Instant; readonly appointment: Appointment }
  | { readonly kind: 'room'; readonly at: Instant; readonly left: number; readonly free: boolean };

/** By slot: who has it, then what is left of it; a full one says so only where nobody stands in it. */
export const dayRows = (slots: readonly Slot[]): DayRow[] =>
  slots.flatMap(({ at, left, free, rows }): DayRow[] => [
    ...rows.map((appointment) => ({ kind: 'appointment' as const, at, appointment })),
    ...(left > 0 || rows.length === 0 ? [{ kind: 'room' as const, at, left, free }] : []),
  ]);

export const idOfRow = (row: DayRow): string =>
  row.kind === 'appointment' ? row.appointment.id : `room ${row.at}`;
