/**
 * How long each officer still waits at the door after wrong tries. Counted by the time that this PC was awake, so that a
 * moved clock neither ends a wait nor makes it endless; the tries in the register carry it over a restart.
 */
import { waitAfterFailures } from '../../domain/officers/officer';

/** Wrong tries in a row, and what the PC's clock said at the last; ms since 1970. */
export interface WrongTries {
  readonly failures: number;
  readonly lastAt: number;
}

export class DoorWaits {
  readonly #of = new Map<string, { failures: number; until: number }>();

  constructor(private readonly awake: () => number) {}

  /** Milliseconds left; `kept` are the tries of former runs, asked for once. `now`: the counter's time. */
  left(officer: string, now: number, kept: () => WrongTries): number {
    return Math.max(0, this.#known(officer, now, kept).until - this.awake());
  }

  tried(officer: string, right: boolean, now: number, kept: () => WrongTries): void {
    const failures = right ? 0 : this.#known(officer, now, kept).failures + 1;
    this.#of.set(officer, { failures, until: this.awake() + waitAfterFailures(failures) });
  }

  #known(officer: string, now: number, kept: () => WrongTries): { failures: number; until: number } {
    const known = this.#of.get(officer);
    if (known) return known;
    const { failures, lastAt } = kept();
    const wait = waitAfterFailures(failures);
    // a clock that was put back since cannot make it longer than it was
    const left = Math.min(wait, Math.max(0, wait - (now - lastAt)));
    const found = { failures, until: this.awake() + left };
    this.#of.set(officer, found);
    return found;
  }
}
