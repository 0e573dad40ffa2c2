/**
 * Where the clocks of a request stand, read from its events and the office's calendar: never a stored countdown. A holiday
 * that is added, or a step whose time is corrected, is another answer the next time that somebody asks.
 */
import type { Why } from '../calendar/due-trail';
import type { Amount } from '../calendar/working-time';
import { instantMs, toInstant, type Instant } from '../time/civil-time';
import type { RequestState } from './request';
import { amountOf, type Service, type ServiceClock } from './service';

/** When an amount that begins at `from` is over in this office; null while a pause without end holds it. */
export type DueOf = (
  from: Instant,
  amount: Amount,
  pauses: RequestState['pauses'],
) => { at: Instant | null; why: readonly Why[] };

export interface ToldExtension {
  readonly to: Instant;
  /** Told, and written down, before the time that it puts off was over (S2.18). */
  readonly inTime: boolean;
}

/** The times of a clock that has begun. */
export interface ClockTimes {
  readonly from: Instant;
  /** As the charter promises it; null while nobody knows. */
  readonly promisedAt: Instant | null;
  /** As it stands by the last extension. */
  readonly dueAt: Instant | null;
  readonly why: readonly Why[];
  readonly extensions: readonly ToldExtension[];
}

export const STANDINGS = ['idle', 'running', 'kept', 'extended', 'broken', 'ended'] as const;
export type ClockStanding =
  /** Nothing is promised, its start has not come, or it is another clock's turn. */
  | { readonly kind: 'idle' }
  /** `late`: a time that it was extended from had ended without a word. */
  | ({ readonly kind: 'running'; readonly late: boolean } & ClockTimes)
  | ({ readonly kind: 'kept' | 'extended' | 'broken'; readonly at: Instant } & ClockTimes)
  /** The request, or this way of helping, ended in time without it. */
  | ({ readonly kind: 'ended'; readonly at: Instant } & ClockTimes);

export interface RequestClock {
  readonly clock: ServiceClock;
  readonly standing: ClockStanding;
}

export const clocksOf = (service: Service, state: RequestState, dueOf: DueOf): RequestClock[] =>
  service.clocks.map((clock) => ({ clock, standing: standingOf(clock, state, dueOf) }));

function standingOf(clock: ServiceClock, state: RequestState, dueOf: DueOf): ClockStanding {
  const start = state.done[clock.starts];
  if (!clock.promise || !start || (clock.once !== undefined && !state.done[clock.once]))
    return { kind: 'idle' };
  const from = start.toAt ?? start.at;
  const { at: promisedAt, why } = dueOf(from, amountOf(clock.promise), state.pauses);
  const { extensions, dueAt, late } = extended(promisedAt, state, clock);
  const times = { from, promisedAt, dueAt, why, extensions };

  const over = clock.until === undefined ? undefined : state.done[clock.until]?.at;
  const fulfilled = over === undefined ? state.done[clock.fulfilled]?.at : undefined;
  const inTime = (at: Instant, by: Instant | null): boolean => isInTime(clock, at, by);

  if (fulfilled !== undefined) {
    if (inTime(fulfilled, promisedAt)) return { kind: 'kept', at: fulfilled, ...times };
    return { kind: !late && inTime(fulfilled, dueAt) ? 'extended' : 'broken', at: fulfilled, ...times };
  }
  const ended = over ?? state.endedAt;
  if (ended !== null && ended !== undefined)
    return { kind: !late && inTime(ended, dueAt) ? 'ended' : 'broken', at: ended, ...times };
  return { kind: 'running', late, ...times };
}

/** The extensions one after the other, each against the time that it puts off. */
function extended(promisedAt: Instant | null, state: RequestState, { code }: ServiceClock) {
  let dueAt = promisedAt;
  let late = false;
  const extensions = state.extensions
    .filter((extension) => extension.clock === code)
    .map(({ to, toldAt, recordedAt }): ToldExtension => {
      const inTime = dueAt === null || (toldAt < dueAt && recordedAt < dueAt);
      late ||= !inTime;
      dueAt = to;
      return { to, inTime };
    });
  return { extensions, dueAt, late };
}

const isInTime = ({ promise }: ServiceClock, at: Instant, by: Instant | null): boolean =>
  by === null || (promise?.comparison === 'less' ? minuteOf(at) < by : minuteOf(at) <= by);

/** Whether its promise is broken at this time: fulfilled too late, put off too late, or not fulfilled by now. */
export function isBroken({ clock, standing }: RequestClock, now: Instant): boolean {
  if (standing.kind === 'running') return standing.late || !isInTime(clock, now, standing.dueAt);
  return standing.kind === 'broken';
}

/** Promises are counted by the minute: whatever happens within it happens at it. */
const minuteOf = (at: Instant): Instant => toInstant(Math.floor(instantMs(at) / 60_000) * 60_000);

/** What falls due next of a request; undefined where nothing does. */
export function nextDue(
  clocks: readonly RequestClock[],
): { clock: ServiceClock; dueAt: Instant; from: Instant } | undefined {
  return clocks
    .flatMap(({ clock, standing }) =>
      standing.kind === 'running' && standing.dueAt !== null
        ? [{ clock, dueAt: standing.dueAt, from: standing.from }]
        : [],
    )
    .toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1))[0];
}

/** When the desk is warned: once this share of the time, in hundredths, has gone. */
export const warnAt = (from: Instant, dueAt: Instant, share: number): Instant =>
  toInstant(instantMs(from) + Math.round(((instantMs(dueAt) - instantMs(from)) * share) / 100));
