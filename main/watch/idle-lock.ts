/**
 * Locks the counter that nobody uses: neither its own windows nor, as far as the system knows, anything else on this PC.
 * What was being typed is kept as a draft long before.
 */
import type { Counter } from '../call/counter';

type Watched = Pick<Counter, 'sessions' | 'office' | 'events'>;

/** How often to look (ms): a lock that comes some seconds late harms nobody. */
export const LOOK_EVERY_MS = 5_000;

/**
 * Locks when there was no activity for as long as the office allows; answers whether it did. `systemIdleMs`: since
 * somebody last touched this PC's keyboard or mouse.
 */
export function lockIfIdle(counter: Watched, systemIdleMs: number): boolean {
  const minutes = counter.office()?.idleMinutes;
  if (!counter.sessions.current() || minutes === undefined) return false;
  if (Math.min(systemIdleMs, counter.sessions.idleMs()) < minutes * 60_000) return false;
  lock(counter);
  return true;
}

/** Locks at once, as when the system itself was locked. */
export function lock({ sessions, events }: Pick<Watched, 'sessions' | 'events'>): void {
  if (!sessions.current()) return;
  sessions.end();
  events.send({ kind: 'locked', reason: 'idle' });
}
