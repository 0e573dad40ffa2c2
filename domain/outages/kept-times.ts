import { instantMs, type Instant } from '../time/civil-time';

/** Something that had to be done in an outage: a step of the runbook, or a notice on its channels. Instants are UTC. */
export interface Promised {
  /** None where the runbook names no time. */
  readonly dueAt: Instant | null;
  /** When it was done, which may be earlier than when it was entered. */
  readonly doneAt: Instant | null;
  /** Somebody said, with a reason, that it did not apply. */
  readonly notNeeded: boolean;
  /** The clock did without it: the fallback came into force by itself, and nobody had confirmed anything. */
  readonly overtaken: boolean;
}

/** `waiting`: not done, and its time has not passed. `overtaken`: nobody did it, and nobody is credited or blamed. */
export const VERDICTS = ['kept', 'late', 'missed', 'waiting', 'not-needed', 'overtaken'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Deadlines are whole minutes: what is done within the minute it was due is in time. */
const minuteOf = (at: Instant): number => Math.floor(instantMs(at) / 60_000);

/** How a promise stood at `until`: the outage's end, or now while it runs. Without a due time, doing it is keeping it. */
export function verdictOf(
  { dueAt, doneAt, notNeeded, overtaken }: Promised,
  until: { at: Instant; over: boolean },
): Verdict {
  if (doneAt !== null) return dueAt !== null && minuteOf(doneAt) > minuteOf(dueAt) ? 'late' : 'kept';
  if (notNeeded) return 'not-needed';
  if (overtaken) return 'overtaken';
  if (dueAt !== null && minuteOf(dueAt) < minuteOf(until.at)) return 'missed';
  return until.over ? 'missed' : 'waiting';
}

/** Minutes by which it was done too late; nought when it was in time, null when it was never done. */
export function minutesLate({ dueAt, doneAt }: Pick<Promised, 'dueAt' | 'doneAt'>): number | null {
  if (doneAt === null) return null;
  return dueAt === null ? 0 : Math.max(0, minuteOf(doneAt) - minuteOf(dueAt));
}

export interface Score {
  readonly kept: number;
  readonly late: number;
  readonly missed: number;
  /** What the clock did without: told beside the others, in no percentage. */
  readonly overtaken: number;
  /** Kept of all that counted, in whole percent, rounded down: 100 only when nothing failed. Null where nothing counted. */
  readonly percent: number | null;
}

/** What waits, was not needed or was overtaken by the clock does not count. */
export function scoreOf(verdicts: readonly Verdict[]): Score {
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  const [kept, late, missed] = [count('kept'), count('late'), count('missed')];
  return { kept, late, missed, overtaken: count('overtaken'), percent: percentOf({ kept, late, missed }) };
}

/** As in {@link Score}, from the counts alone. */
export function percentOf({ kept, late, missed }: Pick<Score, 'kept' | 'late' | 'missed'>): number | null {
  const all = kept + late + missed;
  return all === 0 ? null : Math.floor((kept * 100) / all);
}
