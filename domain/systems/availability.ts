/**
 * How much of the time a system could be used, per local day and month: by its confirmed outages, with what was reported and
 * is not confirmed yet apart.
 */
import {
  addDays,
  addMonths,
  civilDateOf,
  instantMs,
  localInstant,
  type CivilDate,
  type Instant,
} from '../time/civil-time';

/** Fewer known days than this say nothing of a month. */
export const LEAST_DAYS = 7;

/** The client charter's promise for applications, percent. */
export const UPTIME_TARGET = 98;

export interface DownTime {
  readonly from: Instant;
  /** Null: it is down still. */
  readonly to: Instant | null;
  /** Only a part was down. Shown, and not counted against the promise **[open]**: the system could be used. */
  readonly partial: boolean;
  /** Somebody reported it, and nobody has stood for it or set it aside. */
  readonly unconfirmed: boolean;
}

export interface Uptime {
  readonly totalMinutes: number;
  readonly downMinutes: number;
  readonly partialMinutes: number;
  /** Reported down as a whole and not confirmed: neither available nor down. */
  readonly unconfirmedMinutes: number;
  /**
   * What is sure to have been available, 0–100, cut to two decimals: 97.999 is not 98, and a time that is in doubt is none of
   * it. Null where no time has passed.
   */
  readonly percent: number | null;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** One stretch of time, of which only what has passed by `now` counts. Milliseconds are cut to whole minutes. */
export function uptimeOf(from: Instant, to: Instant, all: readonly DownTime[], now: Instant): Uptime {
  const downs = all.filter((down) => down.from < to && (down.to === null || down.to > from));
  const start = instantMs(from);
  const end = Math.min(instantMs(to), instantMs(now));
  const lasting = (counts: (down: DownTime) => boolean): number =>
    lengthOf(union(clipped(downs.filter(counts), start, end)));
  const total = Math.max(0, end - start);
  const down = lasting(({ partial, unconfirmed }) => !partial && !unconfirmed);
  // where all of it was down, what was reported of it says no more
  const unavailable = lasting(({ partial }) => !partial);
  return {
    totalMinutes: minutes(total),
    downMinutes: minutes(down),
    // where all of it was down, its part was too
    partialMinutes: minutes(lasting(({ unconfirmed }) => !unconfirmed) - down),
    unconfirmedMinutes: minutes(unavailable - down),
    percent: total === 0 ? null : Math.floor(((total - unavailable) * 10_000) / total) / 100,
  };
}

/** `unsure`: it hangs on a report that nobody has confirmed, or nothing is known. */
export const PROMISES = ['kept', 'below', 'unsure'] as const;
export type PromiseKept = (typeof PROMISES)[number];

/** Whether the promise is kept in a stretch of time; percent of the target. */
export function promiseOf({ percent, totalMinutes, downMinutes }: Uptime, target: number): PromiseKept {
  if (percent === null) return 'unsure';
  if (percent >= target) return 'kept';
  return ((totalMinutes - downMinutes) * 100) / totalMinutes >= target ? 'unsure' : 'below';
}

const minutes = (ms: number): number => Math.floor(ms / 60_000);

const clipped = (downs: readonly DownTime[], start: number, end: number): Span[] =>
  downs
    .map(({ from, to }) => ({
      from: Math.max(start, instantMs(from)),
      to: Math.min(end, to === null ? end : instantMs(to)),
    }))
    .filter(({ from, to }) => from < to);

/** Outages that overlap count once. */
function union(spans: readonly Span[]): Span[] {
  const united: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const last = united.at(-1);
    if (last && span.from <= last.to)
      united[united.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else united.push(span);
  }
  return united;
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { from, to }) => sum + to - from, 0);

/** The last `count` days up to today, the oldest first; none before `since`, of which nobody here knows anything. */
export function uptimeByDay(downs: readonly DownTime[], now: Instant, since: Instant, count: number) {
  const today = civilDateOf(now);
  return Array.from({ length: count }, (_, back) => addDays(today, back + 1 - count))
    .filter((date) => date >= civilDateOf(since))
    .map((date) => ({ date, ...uptimeOf(midnight(date), midnight(addDays(date, 1)), downs, now) }));
}

/** When the first of the last `count` months began, this one among them. */
export const firstOfMonths = (now: Instant, count: number): Instant =>
  midnight(addMonths(`${civilDateOf(now).slice(0, 7)}-01` as CivilDate, 1 - count));

/** The last `count` months up to this one, the oldest first; the first counts from the day of `since`. */
export function uptimeByMonth(downs: readonly DownTime[], now: Instant, since: Instant, count: number) {
  const first = `${civilDateOf(now).slice(0, 7)}-01` as CivilDate;
  const known = civilDateOf(since);
  return Array.from({ length: count }, (_, back) => addMonths(first, back + 1 - count))
    .filter((date) => date.slice(0, 7) >= known.slice(0, 7))
    .map((date) => {
      const from = midnight(date < known ? known : date);
      return { month: date.slice(0, 7), ...uptimeOf(from, midnight(addMonths(date, 1)), downs, now) };
    });
}

const midnight = (date: CivilDate): Instant => localInstant(date, '00:00');
