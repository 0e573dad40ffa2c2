import type { Instant } from '../../../domain/time/civil-time';
import type { z } from 'zod';
import type { NoticeView } from '../../../preload/contract/notice-values';
import type { outageEvent, OutageSummary } from '../../../preload/contract/outages';

type OutageEvent = z.infer<typeof outageEvent>;

export interface TimelineLine {
  readonly kind: 'started' | 'notice' | OutageEvent['kind'];
  /** When it was so: start and recovery as they were told, the coming into force by the clock, the rest as it was entered. */
  readonly at: Instant;
  readonly officer?: string;
  /** When it was entered, where that was later. */
  readonly enteredAt?: Instant;
  /** Confirmed before the threshold. */
  readonly early?: boolean;
  readonly court?: string;
  readonly option?: string;
  /** What the system's owner said. */
  readonly said?: OutageEvent['said'];
  /** The letter on which a decision rests. */
  readonly letter?: OutageEvent['letter'];
  readonly note?: string;
  /** What was told to the public then. */
  readonly notice?: NoticeView;
}

/** Kinds of events that were so at a told or reckoned time, whenever they were entered. */
const TOLD: readonly OutageEvent['kind'][] = ['in-force', 'owner-said', 'restored'];

/**
 * The course of an outage, oldest first: its told start, coming into force and recovery at their own times, everything else
 * as it was entered. An outage that was entered after the fact shows its deadlines as they were. Notices stand where they were
 * written.
 */
export function timelineOf(
  outage: OutageSummary,
  events: readonly OutageEvent[],
  notices: readonly NoticeView[] = [],
): TimelineLine[] {
  const entered = events.map((event): TimelineLine => {
    const { kind, officer, early, court, option, said, letter, note } = event;
    const at = TOLD.includes(kind) ? event.effectiveAt : event.at;
    return {
      kind,
      at,
      officer,
      ...(event.at.slice(0, 16) > at.slice(0, 16) ? { enteredAt: event.at } : {}),
      ...(early ? { early } : {}),
      ...(court === undefined ? {} : { court }),
      ...(option === undefined ? {} : { option }),
      ...(said === undefined ? {} : { said }),
      ...(letter === undefined ? {} : { letter }),
      ...(note === undefined || note === '' ? {} : { note }),
    };
  });
  const written = notices.map((notice): TimelineLine => {
    const { writtenAt, officer } = notice;
    return { kind: 'notice', at: writtenAt, officer, notice };
  });
  return [{ kind: 'started' as const, at: outage.startedAt }, ...entered, ...written].toSorted(
    (one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0),
  );
}
