import { parseInstant, type Instant } from '../../domain/time/civil-time';

/** `2026-11-22T01:00:00.000Z` as the moment that it is; throws where it is none. */
export function instant(text: string): Instant {
  const read = parseInstant(text);
  if (!read.ok) throw new Error(`no instant: ${text}`);
  return read.value;
}
