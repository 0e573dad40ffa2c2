/**
 * Whose hand an act is. Whoever sets a secret for somebody else knows it until its owner has chosen another, so that on
 * such days both count as one person: neither approves for the other, and two whose secrets one person set are one, too.
 */
import type { CivilDate } from '../time/civil-time';

/** A secret that `by` set for `officer`: on `setOn`, and until its owner chose another on `changedOn`. */
export interface GivenSecret {
  readonly officer: string;
  readonly by: string;
  readonly setOn: CivilDate;
  /** Null while it has not been changed. */
  readonly changedOn: CivilDate | null;
}

/** Officers who count as one person on that day, by who set whose secret. */
export function isOneHand(given: readonly GivenSecret[], a: string, b: string, today: CivilDate): boolean {
  const known = given.filter(({ setOn, changedOn }) => setOn === today || changedOn === today);
  const hand = new Set([a]);
  for (let size = 0; size < hand.size;) {
    size = hand.size;
    for (const { officer, by } of known) if (hand.has(officer) || hand.has(by)) hand.add(officer).add(by);
  }
  return hand.has(b);
}
