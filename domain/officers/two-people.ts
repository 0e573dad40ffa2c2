/**
 * *Two people*: two different persons, at least one of them a supervisor or administrator, neither the one whom the
 * matter concerns. That each signed in freshly for this very matter is seen to at the door.
 */
import type { Role } from './officer';

export interface Decider {
  readonly id: string;
  readonly role: Role;
}

export type PairProblem = 'same-person' | 'supervisor-needed' | 'person-concerned';

/** Why these two may not decide together; undefined when they may. `concerned`: officers' ids. */
export function pairProblem(
  [first, second]: readonly [Decider, Decider],
  concerned: readonly string[] = [],
): PairProblem | undefined {
  if (first.id === second.id) return 'same-person';
  if (first.role === 'clerk' && second.role === 'clerk') return 'supervisor-needed';
  return concerned.includes(first.id) || concerned.includes(second.id) ? 'person-concerned' : undefined;
}
