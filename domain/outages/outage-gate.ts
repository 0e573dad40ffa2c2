/** The gate of S0.1: a fallback is for outages of more than so many clock hours, counted from the start that the owner gave. */
import { civilDateOf, instantMs, toInstant, type Instant } from '../time/civil-time';

const HOUR_MS = 3_600_000;

/** When an outage that began then, and lasts, passes its threshold; null where the system has none. Clock hours **[open]**. */
export const thresholdOf = (startedAt: Instant, thresholdHours: number | null): Instant | null =>
  thresholdHours === null ? null : toInstant(instantMs(startedAt) + thresholdHours * HOUR_MS);

export interface GateFacts {
  readonly startedAt: Instant;
  /** As it was when the outage was reported: what an administrator changes later moves no running outage. */
  readonly thresholdHours: number | null;
  /** When the fallback came into force, by itself or by a supervisor; null as long as it has not. */
  readonly forcedAt: Instant | null;
  /** A supervisor brought it into force, not the threshold. */
  readonly confirmed: boolean;
  /** Set aside: no outage at all. */
  readonly dismissed: boolean;
  readonly restoredAt: Instant | null;
}

/**
 * The instant at which the fallback came into force by itself, if that is still to be written down; null where it is not
 * (not yet, never, already). The same answer whenever it is asked: late, after sleep, after a restart.
 */
export function passedAt(facts: GateFacts, now: Instant): Instant | null {
  const { startedAt, thresholdHours, forcedAt, dismissed, restoredAt } = facts;
  const at = thresholdOf(startedAt, thresholdHours);
  if (at === null || forcedAt !== null || dismissed) return null;
  // "more than 3 hours": what was back when they were over never needed the fallback
  if (restoredAt !== null) return restoredAt > at ? at : null;
  return now >= at ? at : null;
}

/**
 * When the fallback came into force, or will by its threshold; null where it never does. A recovery that was told late, and
 * lies before the threshold, takes it back: the entry stays in the history, and nothing is asked of anybody because of it.
 */
export function forceAtOf(facts: GateFacts): Instant | null {
  const { startedAt, thresholdHours, forcedAt, confirmed, dismissed, restoredAt } = facts;
  if (dismissed) return null;
  // what a supervisor decided was so, whatever is told later
  if (confirmed) return forcedAt;
  const at = forcedAt ?? thresholdOf(startedAt, thresholdHours);
  return at !== null && restoredAt !== null && restoredAt <= at ? null : at;
}

/** Confirmed before the threshold: that needs a reason, which is kept (S0.1). */
export function isEarly(startedAt: Instant, thresholdHours: number | null, at: Instant): boolean {
  const threshold = thresholdOf(startedAt, thresholdHours);
  return threshold !== null && at < threshold;
}

/**
 * Entered after the fact: it was over, or past its threshold, when somebody wrote it down; without a threshold, when it had
 * begun on a former day. Its deadlines are shown as they were.
 */
export function isBackdated(
  facts: Pick<GateFacts, 'startedAt' | 'thresholdHours' | 'restoredAt'>,
  reportedAt: Instant,
): boolean {
  const { startedAt, thresholdHours, restoredAt } = facts;
  if (restoredAt !== null && restoredAt <= reportedAt) return true;
  const threshold = thresholdOf(startedAt, thresholdHours);
  return threshold === null ? civilDateOf(startedAt) < civilDateOf(reportedAt) : threshold <= reportedAt;
}
