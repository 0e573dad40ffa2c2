/**
 * The counter's clock. The PC's clock is not trusted blindly: journal time never goes back within an epoch, and a jump while awake
 * needs two people to state the time, which then stands as a correction (ARCHITECTURE "Clock").
 */
import { uptime } from 'node:os';
import { toInstant, type Instant } from '../../domain/time/civil-time';

/** Two ways of knowing the time; tests and drills pass their own. */
export interface TimeSource {
  /** The PC's wall clock, milliseconds since 1970. */
  readonly wall: () => number;
  /** Milliseconds that only grow while the PC is awake. */
  readonly awake: () => number;
  /** Milliseconds since the PC was started, over every restart of the app; `awake` where nobody restarts it. */
  readonly up?: () => number;
}

export const pcTime: TimeSource = {
  wall: () => Date.now(),
  awake: () => performance.now(),
  up: () => uptime() * 1_000,
};

/** A slip this small is the network's time service at work: time waits for it. */
const SLIP_MS = 2_000;
const JUMP_MS = 2 * 60_000;
/** Longer than a long weekend: at a start so far from the newest entry somebody looks at the clock first. */
const FAR_MS = 4 * 24 * 60 * 60_000;

export type ClockState =
  | { readonly state: 'good' }
  /** The clock stands before the newest entry. */
  | { readonly state: 'behind'; readonly last: Instant }
  /** The clock moved by more than two minutes beside the time that passed. */
  | { readonly state: 'jumped'; readonly byMs: number }
  /** The app started with a clock far ahead of the newest entry, and nobody has said yet that it is right. */
  | { readonly state: 'ahead'; readonly last: Instant };

export class CounterClock {
  #correction: number;
  #anchor: { wall: number; awake: number };
  #jump = 0;
  /** From a start until somebody said that the clock is right, or it shows itself to be near the newest entry. */
  #unconfirmed = false;

  /** @param correctionMs what was stated last, minus the PC's clock then */
  constructor(
    private readonly source: TimeSource,
    correctionMs = 0,
  ) {
    this.#correction = correctionMs;
    this.#anchor = { wall: source.wall(), awake: source.awake() };
  }

  /** Takes up what was stated before the app last stopped. */
  correct(correctionMs: number): void {
    this.#correction = correctionMs;
  }

  /** The app started: a clock that is far ahead of what was written last is asked about before it dates anything. */
  started(): void {
    this.#unconfirmed = true;
  }

  /** Somebody looked: it is as late as the clock says. */
  confirm(): void {
    this.#unconfirmed = false;
    this.wokeUp();
  }

  /** What was stated last, minus this PC's clock then, in milliseconds. */
  get correctionMs(): number {
    return this.#correction;
  }

  /** The counter's time. While the clock is known to have jumped, what the time that passed makes of the time before. */
  now(): Instant {
    return toInstant(this.#nowMs());
  }

  /** Whether an entry may be written after `last`, the newest entry's time. */
  check(last: Instant | null): ClockState {
    if (last && this.#isAhead(last)) return { state: 'ahead', last };
    this.#jump = this.#jumpNow();
    this.#anchor = { wall: this.source.wall(), awake: this.source.awake() };
    if (Math.abs(this.#jump) > JUMP_MS) return { state: 'jumped', byMs: this.#jump };
    if (last && this.#nowMs() < Date.parse(last) - SLIP_MS) return { state: 'behind', last };
    return { state: 'good' };
  }

  /** The time for the next entry: now, or the newest entry's own where the clock slipped back a little. */
  entryTime(last: Instant | null): Instant {
    if (last && this.#isAhead(last)) return last;
    const now = this.now();
    return last && now < last ? last : now;
  }

  /** After sleep the wall clock ran on while nothing here did. */
  wokeUp(): void {
    this.#anchor = { wall: this.source.wall(), awake: this.source.awake() };
  }

  /** Two people said what time it is; returns the new correction in milliseconds. */
  state(instant: Instant): number {
    this.#correction = Date.parse(instant) - this.source.wall();
    this.#jump = 0;
    this.confirm();
    return this.#correction;
  }

  /** Until the clock is confirmed nothing is dated by it, so that it may still be put right. */
  #isAhead(last: Instant): boolean {
    if (!this.#unconfirmed) return false;
    this.wokeUp();
    if (this.#nowMs() - Date.parse(last) > FAR_MS) return true;
    this.#unconfirmed = false;
    return false;
  }

  /** By how much the wall clock moved beside the time that passed, in milliseconds. */
  #jumpNow(): number {
    const { wall, awake } = this.#anchor;
    return this.#jump + (this.source.wall() - wall) - (this.source.awake() - awake);
  }

  /** A clock that jumped is not believed: one entry at its time and the journal could not go on before that. */
  #nowMs(): number {
    const jump = this.#jumpNow();
    return Math.trunc(this.source.wall() + this.#correction - (Math.abs(jump) > JUMP_MS ? jump : 0));
  }
}
