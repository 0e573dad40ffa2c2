import type { z } from 'zod';
import type { outageEvent, OutageSummary } from '../../../preload/contract/outages';

type OutageEvent = z.infer<typeof outageEvent>;

export interface TimelineLine {
  readonly kind: 'started' | OutageEvent['kind'];
  /** When it was so: the start and the recovery as they were told, everything else as it was entered. */
  readonly at: string;
  readonly officer?: string;
  readonly court?: string;
  readonly option?: string;
  readonly note?: string;
}

/** The course of an outage, oldest first: its told start, then what officers entered, recovery at its told time. */
export function timelineOf(outage: OutageSummary, events: readonly OutageEvent[]): TimelineLine[] {
  const entered = events.map(({ kind, at, officer, court, option, note }): TimelineLine => ({
    kind,
    at: kind === 'restored' ? (outage.restoredAt ?? at) : at,
    officer,
    ...(court === undefined ? {} : { court }),
    ...(option === undefined ? {} : { option }),
    ...(note === undefined || note === '' ? {} : { note }),
  }));
  return [{ kind: 'started', at: outage.startedAt }, ...entered];
}
