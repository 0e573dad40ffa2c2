/** How many messages of one letter stand where, and when it reached most of its recipients (S0.3, S0.5). */
import type { Instant } from '../time/civil-time';
import { MAIL_STATES, type MailState } from './mail';
import type { MailPlace } from './mail-life';

export type MailCounts = Readonly<Record<MailState, number>> & {
  /** Of those refused: never answered for, so the mailbox officer may write to them. */
  readonly refusedUnasked: number;
  /** Nobody answered about their recipient yet. */
  readonly untried: number;
  /** The last first answer about a recipient. */
  readonly lastFirstTry: Instant | null;
  /** When so many were accepted as are most of the recipients. */
  readonly mostAt: Instant | null;
};

export const NO_MAIL: MailCounts = {
  ...(Object.fromEntries(MAIL_STATES.map((state) => [state, 0])) as Record<MailState, number>),
  ...{ refusedUnasked: 0, untried: 0, lastFirstTry: null, mostAt: null },
};

type Counted = Pick<MailPlace, 'state' | 'firstTried' | 'changedAt'>;

/**
 * The counts after one message went from a place (none: it was just queued) to another; `most` are the acceptances at
 * which the letter counts as told. What is accepted stays accepted, so that moment never changes.
 */
export function countMoved(
  counts: MailCounts,
  { before, after, most }: { before: Counted | null; after: Counted; most: number },
): MailCounts {
  const left = before ? { ...counts, [before.state]: counts[before.state] - 1 } : counts;
  const accepted = left.accepted + (after.state === 'accepted' ? 1 : 0);
  return {
    ...left,
    [after.state]: left[after.state] + 1,
    refusedUnasked: counts.refusedUnasked + isUnasked(after) - isUnasked(before),
    untried: counts.untried + isUntried(after) - isUntried(before),
    lastFirstTry: later(counts.lastFirstTry, after.firstTried),
    mostAt: counts.mostAt ?? (after.state === 'accepted' && accepted >= most ? after.changedAt : null),
  };
}

const isUntried = (place: Counted | null): number => (place && place.firstTried === null ? 1 : 0);
const isUnasked = (place: Counted | null): number => (place?.state === 'refused' ? isUntried(place) : 0);
const later = (one: Instant | null, other: Instant | null): Instant | null =>
  one !== null && (other === null || one > other) ? one : other;
