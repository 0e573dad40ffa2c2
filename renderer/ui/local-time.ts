import { civilDateOf, toInstant, type CivilDate } from '../../domain/time/civil-time';
import { readTypedDate } from '../../domain/time/typed-date';
import { present } from './now';

/** Reads a clock time as typed: `8`, `815`, `0815`, `8:15`, `8.15` → `08:15`; null when it is none. */
export function readClock(typed: string): string | null {
  const text = typed.trim().replace('.', ':');
  const parts = /^(\d{1,2}):(\d{2})$/.exec(text) ?? /^(\d{1,2}?)(\d{2})?$/.exec(text);
  if (!parts) return null;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? '0');
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** `2026-11-21` → `21/11/2026`, as dates are typed here. */
export function typedDate(date: string): string {
  return date.split('-').reverse().join('/');
}

/** Today at the counter, for what a screen shows and proposes; main decides by its own clock. */
export const today = (): CivilDate => civilDateOf(toInstant(present()));

/** Reads a date as typed (`27/11`, `+7`), or null. */
export function readDate(typed: string): CivilDate | null {
  const read = readTypedDate(typed, today());
  return read.ok ? read.value : null;
}
