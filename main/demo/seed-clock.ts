/** A clock that years of work are seeded by, and one that goes on from where they ended. */
import { toInstant, type Instant } from '../../domain/time/civil-time';
import type { TimeSource } from '../register/clock';

/** Stands still until it is put on; the machine counts as awake all the while, so nothing looks like a jump. */
export class SeedClock implements TimeSource {
  #ms: number;

  constructor(begin: Instant) {
    this.#ms = Date.parse(begin);
  }

  readonly wall = (): number => this.#ms;
  readonly awake = (): number => this.#ms;

  now(): Instant {
    return toInstant(this.#ms);
  }

  to(instant: Instant): void {
    this.#ms = Math.max(this.#ms, Date.parse(instant));
  }
}

/** Runs as fast as the real one, from this instant. */
export function clockFrom(begin: Instant): TimeSource {
  const [start, offset] = [Date.parse(begin), performance.now()];
  return { wall: () => start + (performance.now() - offset), awake: () => performance.now() };
}
