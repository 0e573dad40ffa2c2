import type { CivilDate, Instant } from '../../domain/time/civil-time';
import type { Result } from '../../domain/result';

/** The value, or a failing test that shows the refusal. */
export function valueOf<T, E extends { code: string }>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The refusal's code, or `accepted`. */
export function codeOf(result: Result<unknown, { code: string }>): string {
  return result.ok ? 'accepted' : result.error.code;
}

/** Dates and instants as a test writes them down. */
export const day = (text: string) => text as CivilDate;
export const moment = (text: string) => text as Instant;
