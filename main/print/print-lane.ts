/** The papers of one printer, one after another. A printer that refuses waits longer each time and hinders no other. */
import { metInBackground } from '../call/in-background';
import { readWaitingFor } from '../features/papers/rows/waiting';
import { CannotWrite } from '../register/failures';
import { printPaper, type Outcome, type Printing } from './print-paper';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

export class PrintLane {
  readonly #printing: Printing;
  readonly #printer: string;
  #running: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #waitMs = FIRST_WAIT_MS;
  #again = false;
  /** Papers that cannot be made: left out until the next look, so that the others go on. */
  readonly #aside = new Set<string>();

  constructor(printing: Printing, printer: string) {
    this.#printing = printing;
    this.#printer = printer;
  }

  /** There may be something to print. Does nothing while the printer is being left alone for a while. */
  poke(): void {
    if (this.#running) this.#again = true;
    else if (!this.#timer) this.#start();
  }

  /** Somebody mended something: the next try is now. */
  tryAgain(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waitMs = FIRST_WAIT_MS;
    this.#aside.clear();
    this.poke();
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#running;
  }

  #start(): void {
    this.#running = this.#work()
      .catch((error: unknown) => metInBackground(this.#printing.counter, 'print queue', error))
      .finally(() => {
        this.#running = null;
        if (this.#again && !this.#timer && !this.#printing.isStopping()) this.#start();
      });
  }

  async #work(): Promise<void> {
    this.#again = false;
    while (!this.#printing.isStopping()) {
      const next = readWaitingFor(this.#printing.register.reading(), this.#printer).find(
        ({ id }) => !this.#aside.has(id),
      );
      if (!next) break;
      const outcome = await this.#print(next.id);
      if (outcome.stop === 'printer') return this.#wait();
      if (outcome.stop === 'paper') this.#aside.add(next.id);
      else this.#waitMs = FIRST_WAIT_MS;
    }
    if (this.#aside.size > 0) this.#wait();
  }

  async #print(id: string): Promise<Outcome> {
    try {
      return await printPaper(this.#printing, id);
    } catch (error) {
      const { log } = this.#printing.counter;
      if (error instanceof CannotWrite) {
        log.warn('print queue waits for the register', { code: error.code });
        return { stop: 'printer', trouble: error.code };
      }
      log.error('print queue stumbled', { paper: id, error });
      return { stop: 'paper', trouble: 'render-failed' };
    }
  }

  #wait(): void {
    if (this.#printing.isStopping()) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#aside.clear();
      this.poke();
    }, this.#waitMs).unref();
    this.#waitMs = Math.min(this.#waitMs * 2, LONGEST_WAIT_MS);
  }
}
