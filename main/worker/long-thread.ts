/** The main thread's end of long work. One thread for all counters of the process, begun when it is needed. */
import { Worker } from 'node:worker_threads';
import type { LongJob, LongWork, Questions, WorkWatch } from '../call/long-work';
import { sqliteModulePath } from '../register/sqlite';
import { outcomeOf, valueOf, type FromLong, type Outcome, type ToLong } from './long-protocol';
import { workerProgram } from './program';

/** A thread that has had nothing to do for so long gives its memory back. */
const IDLE_MS = 30_000;

/** The thread ended before the work did. */
export class LongWorkGone extends Error {}

interface Running {
  readonly watch: WorkWatch<Questions>;
  readonly end: (outcome: Outcome) => void;
  /** What an answer of the main thread threw. */
  thrown?: { readonly error: unknown };
}

export class LongThread implements LongWork {
  #thread: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  readonly #running = new Map<number, Running>();
  #jobs = 0;

  async run<Input, Output, Asks extends Questions>(
    { name }: LongJob<Input, Output, Asks>,
    input: Input,
    watch: WorkWatch<Asks>,
    handed: readonly ArrayBuffer[] = [],
  ): Promise<Output> {
    clearTimeout(this.#idle);
    const thread = this.#working();
    const job = ++this.#jobs;
    const ended = new Promise<Outcome>((end) => this.#running.set(job, { watch: watch, end }));
    const running = this.#running.get(job);
    // only work under way keeps the process alive
    thread.ref();
    this.#send({ kind: 'begin', job, name, input }, handed);
    const outcome = await ended;
    // work that died of an answer dies of the very error, whose class the copy has lost
    if (!outcome.ok && running?.thrown) throw running.thrown.error;
    return valueOf(outcome) as Output;
  }

  /** Nobody waits for it any more. A thread that hangs in a call of the system ends when that does, if ever. */
  async giveUp(): Promise<void> {
    const thread = this.#thread;
    thread?.unref();
    await thread?.terminate();
  }

  #working(): Worker {
    if (this.#thread) return this.#thread;
    const { file, execArgv } = workerProgram('long-worker');
    const thread = new Worker(file, { workerData: { sqliteModule: sqliteModulePath() }, execArgv });
    let cause: unknown;
    thread.on('message', (message: FromLong) => this.#take(message));
    thread.on('error', (error) => (cause = error));
    thread.on('exit', () => {
      // one at rest had nothing under way, and another may be at work by now
      if (this.#thread !== thread) return;
      this.#thread = undefined;
      const error = new LongWorkGone('the thread of long work ended', { cause });
      for (const { end } of this.#running.values()) end({ ok: false, error, code: undefined });
      this.#running.clear();
    });
    this.#thread = thread;
    return thread;
  }

  #send(message: ToLong, handed: readonly ArrayBuffer[] = []): void {
    this.#thread?.postMessage(message, handed);
  }

  #take(message: FromLong): void {
    const running = this.#running.get(message.job);
    if (!running) return;
    switch (message.kind) {
      case 'begun':
        running.watch.begun?.();
        break;
      case 'progress':
        running.watch.progress?.(message.done, message.of);
        if (running.watch.stopAsked?.() === true) this.#send({ kind: 'stop', job: message.job });
        break;
      case 'ask':
        void this.#answer(running, message.question, message.name, message.input);
        break;
      case 'end':
        this.#running.delete(message.job);
        if (this.#running.size === 0) this.#rest();
        running.end(message);
        break;
    }
  }

  async #answer(running: Running, question: number, name: string, input: unknown): Promise<void> {
    const outcome = await outcomeOf(async () => {
      const answer = running.watch.answers[name];
      if (!answer) throw new Error(`nobody answers ${name}`);
      try {
        return await answer(input);
      } catch (error) {
        running.thrown = { error };
        throw error;
      }
    });
    this.#send({ kind: 'answer', question, ...outcome });
  }

  #rest(): void {
    const thread = this.#thread;
    thread?.unref();
    this.#idle = setTimeout(() => {
      this.#thread = undefined;
      void thread?.terminate();
    }, IDLE_MS).unref();
  }
}

export const longWork: LongWork = new LongThread();
