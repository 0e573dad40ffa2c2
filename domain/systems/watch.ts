/** What a row of probes amounts to: several failures before an outage is proposed, several answers before a recovery. */
import type { Instant } from '../time/civil-time';

export interface Watched {
  /** What the last answers amount to; `unknown` after the start. */
  readonly seems: 'unknown' | 'up' | 'down';
  readonly failures: number;
  readonly successes: number;
  /** The first of the present row of failures, or of answers. */
  readonly since: Instant | null;
}

export const UNWATCHED: Watched = { seems: 'unknown', failures: 0, successes: 0, since: null };

export type Seen = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** The next state, and whether the system now seems to have gone down or come back. */
export function watch(
  before: Watched,
  seen: Seen,
  at: Instant,
  needed: { readonly failures: number; readonly successes: number },
): { readonly after: Watched; readonly turned: 'down' | 'up' | null } {
  const goesOn = seen.ok ? before.successes > 0 : before.failures > 0;
  const since = goesOn ? before.since : at;
  const successes = seen.ok ? before.successes + 1 : 0;
  const failures = seen.ok ? 0 : before.failures + 1;
  const becomes = failures >= needed.failures ? 'down' : successes >= needed.successes ? 'up' : before.seems;
  const turned = becomes === before.seems || becomes === 'unknown' ? null : becomes;
  return { after: { seems: becomes, failures, successes, since }, turned };
}
