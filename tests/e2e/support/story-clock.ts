import { civilDate } from './office';
import type { MovedClock } from './moved-clock';

/**
 * The days of a story that needs working hours: the next Tuesday and the Wednesday after it, never today, so that the
 * clock only ever moves forward. No holiday is confirmed in a new office.
 */
export function storyDays(): { readonly first: string; readonly second: string } {
  let ahead = 1;
  while (new Date(`${civilDate(ahead)}T00:00Z`).getUTCDay() !== 2) ahead += 1;
  return { first: civilDate(ahead), second: civilDate(ahead + 1) };
}

/** The app that is started next believes that it is this local time, and goes on from there. */
export const startAt = (clock: MovedClock, day: string, time: string): void =>
  clock.move(Math.round((Date.parse(`${day}T${time}:00+08:00`) - Date.now()) / 1000));

/** A Friday ahead and the Monday after it: working hours stand still between them. */
export function overWeekend(): { readonly friday: string; readonly monday: string } {
  let ahead = 1;
  while (new Date(`${civilDate(ahead)}T00:00Z`).getUTCDay() !== 5) ahead += 1;
  return { friday: civilDate(ahead), monday: civilDate(ahead + 3) };
}
