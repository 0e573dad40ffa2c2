/**
 * Brings queued papers to their printers, beside everything else: what fails here waits here (ARCHITECTURE "Printing"). What
 * stands in the register is the only queue; this only works it off.
 */
import { inBackground } from '../call/in-background';
import { readPrintersInUse } from '../features/papers/rows/waiting';
import { settlePapers } from '../features/papers/settle-papers';
import { CannotWrite } from '../register/failures';
import type { Register } from '../register/register';
import { sweepArchive } from '../register/paper-archive';
import { PrintLane } from './print-lane';
import { tell, type PrintHost } from './print-paper';

const SETTLE_AGAIN_MS = 5_000;

export class PrintQueue {
  readonly #counter: PrintHost;
  #lanes = new Map<string, PrintLane>();
  #register: Register | null = null;
  /** The epoch for which everything unclear was settled. */
  #settledFor: string | undefined;
  #look: NodeJS.Immediate | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(counter: PrintHost) {
    this.#counter = counter;
  }

  /** Settles what an ending of the app left unclear, then works. Does nothing on a register that cannot be written. */
  start(): void {
    const { register } = this.#counter;
    if (!register || register.readOnly) return;
    this.#register = register;
    this.#settledFor = undefined;
    void sweepArchive(this.#counter.folder);
    this.#settle();
    this.wake();
  }

  /** Something was committed: papers may wait. Cheap, and never does anything in the caller's turn. */
  wake(): void {
    if (!this.#register || this.#look) return;
    this.#look = setImmediate(() => {
      this.#look = undefined;
      this.#pokeLanes();
    });
  }

  /** A printer was mended or somebody pressed "try again": no printer is left alone any longer. */
  tryAgain(): void {
    setImmediate(() => {
      for (const lane of this.#lanes.values()) lane.tryAgain();
      this.#pokeLanes();
    });
  }

  /** Lets the step that is under way end, and begins no other. */
  async stop(): Promise<void> {
    this.#register = null;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#look) clearImmediate(this.#look);
    this.#look = undefined;
    const lanes = [...this.#lanes.values()];
    this.#lanes = new Map();
    await Promise.all(lanes.map((lane) => lane.stop()));
  }

  #pokeLanes(): void {
    const register = this.#register;
    if (register) inBackground(this.#counter, 'print queue', () => this.#pokeLanesOf(register));
  }

  #pokeLanesOf(register: Register): void {
    if (!this.#settle() || !register.maySendOut('papers')) return;
    for (const printer of readPrintersInUse(register.reading())) {
      let lane = this.#lanes.get(printer);
      if (!lane) {
        const isStopping = () => this.#register !== register || !register.maySendOut('papers');
        this.#lanes.set(
          printer,
          (lane = new PrintLane({ counter: this.#counter, register, isStopping }, printer)),
        );
      }
      lane.poke();
    }
  }

  /**
   * Whether everything unclear is settled. A register that is behind its witness settles and prints nothing: what waits in
   * it may have come out long ago.
   */
  #settle(): boolean {
    const register = this.#register;
    const epoch = register?.epoch()?.id;
    if (!register || !epoch || register.againstWitness().state !== 'sound' || !register.trusts('papers'))
      return false;
    if (this.#settledFor === epoch) return true;
    try {
      const settled = settlePapers(register, this.#settledFor === undefined);
      this.#settledFor = epoch;
      for (const row of settled) tell(this.#counter, row);
      return true;
    } catch (error) {
      if (!(error instanceof CannotWrite)) throw error;
      this.#counter.log.warn('papers not settled yet', { code: error.code });
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.wake();
      }, SETTLE_AGAIN_MS).unref();
      return false;
    }
  }
}
