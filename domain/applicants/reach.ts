/** Whom a letter reaches, as a sum that an officer can read, and whom an outage's notices reached at all (S0.3). */

export interface ReachSum {
  /** Applicants in the directory whom the system concerns. */
  readonly active: number;
  /** Of those: without any address. */
  readonly without: number;
  /** Of those: mail to every address came back. */
  readonly bounced: number;
  /** Addresses that others have beside their first: a letter goes to each. */
  readonly further: number;
  /** Addresses that another one has, too: one letter goes there. */
  readonly shared: number;
}

/** Letters that go out: `active − without − bounced + further − shared`. */
export const recipientsIn = ({ active, without, bounced, further, shared }: ReachSum): number =>
  active - without - bounced + further - shared;

/** @param good each active applicant's addresses that mail reaches, by their keys; @param has whether they have any at all */
export function reachSum(applicants: Iterable<{ good: readonly string[]; has: boolean }>): ReachSum {
  const keys = new Set<string>();
  let [active, without, bounced, letters] = [0, 0, 0, 0];
  for (const { good, has } of applicants) {
    active += 1;
    if (!has) without += 1;
    else if (good.length === 0) bounced += 1;
    letters += good.length;
    for (const key of good) keys.add(key);
  }
  const further = letters - (active - without - bounced);
  return { active, without, bounced, further, shared: letters - keys.size };
}

/** How all whom an outage concerned were told; the four parts come to `everyone`. */
export interface OutageReach {
  readonly everyone: number;
  /** The mail server took a letter to one of their addresses, or the mailbox officer sent it. */
  readonly email: number;
  readonly telephone: number;
  /** A letter is under way, or nobody knows whether it arrived. */
  readonly pending: number;
  readonly none: number;
}
