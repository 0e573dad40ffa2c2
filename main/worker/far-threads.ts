/** Threads for work at places that may never answer: one for each job, the idle ones used again. */
import { PlaceSilent, type FarWork, type LongJob, type Questions, type WorkWatch } from '../call/long-work';
import { LongThread } from './long-thread';

/** How long a look waits, and how long nothing may be heard of larger work: a slow stick flushes for minutes. Milliseconds. */
const LOOK_MS = 8_000;
const SILENT_MS = 10 * 60_000;

/** Work of all counters of the process that has not come back. */
let out = 0;
export const isFarOut = (): boolean => out > 0;

class FarThreads implements FarWork {
  readonly #idle: LongThread[] = [];

  constructor(private readonly lookMs: number) {}

  look<Input, Output>(job: LongJob<Input, Output>, input: Input): Promise<Output> {
    return this.#run(job, input, { answers: {} }, this.lookMs);
  }

  run<Input, Output, Asks extends Questions>(
    job: LongJob<Input, Output, Asks>,
    input: Input,
    watch: WorkWatch<Asks>,
  ): Promise<Output> {
    return this.#run(job, input, watch, SILENT_MS);
  }

  async #run<Input, Output, Asks extends Questions>(
    job: LongJob<Input, Output, Asks>,
    input: Input,
    watch: WorkWatch<Asks>,
    silentMs: number,
  ): Promise<Output> {
    const thread = this.#idle.pop() ?? new LongThread();
    out++;
    const silence = new Silence(silentMs, job.name);
    const heard = {
      ...watch,
      begun: () => silence.begins(),
      progress: (done: number, of: number | null) => {
        silence.begins();
        watch.progress?.(done, of);
      },
    };
    const work = thread.run(job, input, heard);
    void work.catch(() => undefined).finally(() => out--);
    try {
      const value = await Promise.race([work, silence.grows]);
      this.#idle.push(thread);
      return value;
    } catch (error) {
      // one that answered, though badly, can be used again
      if (error instanceof PlaceSilent) void thread.giveUp();
      else this.#idle.push(thread);
      throw error;
    } finally {
      silence.end();
    }
  }
}

/** Rejects when nothing was heard for so long since it began last. */
class Silence {
  readonly grows: Promise<never>;
  #tell: (reason: PlaceSilent) => void = () => undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly milliseconds: number,
    private readonly what: string,
  ) {
    this.grows = new Promise((_resolve, reject) => (this.#tell = reject));
  }

  begins(): void {
    this.end();
    this.#timer = setTimeout(() => this.#tell(new PlaceSilent(this.what)), this.milliseconds);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

export const farThreads = (lookMs = LOOK_MS): FarWork => new FarThreads(lookMs);
