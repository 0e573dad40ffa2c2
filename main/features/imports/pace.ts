/** How long looking at a list may go on, and how it is stopped: a hostile file must not keep the thread of long work. */
import { setImmediate } from 'node:timers/promises';

/** Milliseconds. The longest list that is taken needs a fraction of it, on a slow PC too. */
const MOST_MS = 120_000;
/** Steps between two looks at the clock. */
const STEPS = 256;

export class ImportHalted extends Error {
  constructor(readonly code: 'import-stopped' | 'import-too-slow') {
    super(code);
  }
}

/** What a pace is kept by. */
export interface PaceWatch {
  /** Milliseconds that only go forward. */
  now(): number;
  progress(done: number, of: number | null): void;
  stopAsked(): boolean;
}

export class Pace {
  readonly #watch: PaceWatch;
  readonly #until: number;
  #steps = 0;

  constructor(watch: PaceWatch, mostMs = MOST_MS) {
    this.#watch = watch;
    this.#until = watch.now() + mostMs;
  }

  /** For each turn of a loop that holds the thread. Throws {@link ImportHalted} once the time is over. */
  readonly step = (): void => {
    this.#steps += 1;
    if (this.#steps % STEPS === 0 && this.#watch.now() > this.#until)
      throw new ImportHalted('import-too-slow');
  };

  /** Every so many steps of a long loop: tells how far it is, and lets others have the thread, such as who stops it. */
  async turn(done: number, of: number): Promise<void> {
    this.step();
    if (done % STEPS !== 0) return;
    this.#watch.progress(done, of);
    await setImmediate();
    if (this.#watch.stopAsked()) throw new ImportHalted('import-stopped');
  }
}

/** For who waits at a command line: nobody is told, and only the time stops it. */
export const plainPace = (): Pace =>
  new Pace({ now: () => performance.now(), progress: () => undefined, stopAsked: () => false });
