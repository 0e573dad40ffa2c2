/**
 * How long each officer still waits after wrong tries, at the door and at approvals apart: whoever is kept from the one by a
 * stranger's tries still does the other. Counted by the time that this PC was awake, so that a moved clock neither ends a
 * wait nor makes it endless; over a restart of the app by how long the PC has been up, since no clock is asked.
 */
import { waitAfterFailures } from '../../domain/officers/officer';

export type Place = 'door' | 'approval';

/** Wrong tries in a row, and for how long (ms) the PC had been up at the last. */
export interface WrongTries {
  readonly failures: number;
  readonly lastUp: number;
}

interface Wait {
  readonly failures: number;
  readonly until: number;
}

export class DoorWaits {
  readonly #of = new Map<string, Wait>();

  constructor(private readonly time: { readonly awake: () => number; readonly up?: () => number }) {}

  /** For how long (ms) this PC has been up. */
  up(): number {
    return Math.trunc((this.time.up ?? this.time.awake)());
  }

  /** Milliseconds left; `kept` are the tries of former runs, asked for once. */
  left(officer: string, place: Place, kept: () => WrongTries): number {
    return Math.max(0, this.#known(officer, place, kept).until - this.time.awake());
  }

  wrong(officer: string, place: Place, kept: () => WrongTries): void {
    const failures = this.#known(officer, place, kept).failures + 1;
    this.#set(officer, place, failures, waitAfterFailures(failures));
  }

  /** After a right secret there, or the recovery code. */
  clear(officer: string, place: Place): void {
    this.#set(officer, place, 0, 0);
  }

  #set(officer: string, place: Place, failures: number, left: number): Wait {
    const wait = { failures, until: this.time.awake() + left };
    this.#of.set(`${place} ${officer}`, wait);
    return wait;
  }

  #known(officer: string, place: Place, kept: () => WrongTries): Wait {
    const known = this.#of.get(`${place} ${officer}`);
    if (known) return known;
    const { failures, lastUp } = kept();
    const up = this.up();
    // a PC that was started again since has been up for less: that much has passed at least
    const passed = up >= lastUp ? up - lastUp : up;
    return this.#set(officer, place, failures, Math.max(0, waitAfterFailures(failures) - passed));
  }
}
