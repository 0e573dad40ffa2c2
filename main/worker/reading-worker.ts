/** The main thread's end of the worker: typed questions, their answers, and its end. */
import { Worker } from 'node:worker_threads';
import { workerProgram } from './program';
import type { WorkerCall, WorkerCalls, WorkerPlaces, WorkerReply } from './protocol';

/** The worker ended, or was ended, before it answered. */
export class WorkerGone extends Error {}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

export class ReadingWorker {
  readonly #thread: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #tickets = 0;
  #gone = false;

  /** @param onEnd called once when the thread ended, with the error it died of */
  constructor(places: WorkerPlaces, onEnd: (error: Error | undefined) => void) {
    const { file, execArgv } = workerProgram('worker');
    this.#thread = new Worker(file, { workerData: places, execArgv });
    // only somebody's open question keeps the process alive
    this.#thread.unref();
    let cause: Error | undefined;
    this.#thread.on('message', (reply: WorkerReply) => this.#take(reply));
    this.#thread.on('error', (error) => (cause = error instanceof Error ? error : new Error(String(error))));
    this.#thread.on('exit', () => {
      this.#gone = true;
      for (const { reject } of this.#waiting.values()) reject(new WorkerGone('worker gone', { cause }));
      this.#waiting.clear();
      onEnd(cause);
    });
  }

  /** Throws {@link WorkerGone}, or the worker's own error with SQLite's `code`. */
  ask<N extends WorkerCall>(call: N, input: WorkerCalls[N]['input']): Promise<WorkerCalls[N]['output']> {
    if (this.#gone) return Promise.reject(new WorkerGone('worker gone'));
    const ticket = ++this.#tickets;
    return new Promise((resolve, reject) => {
      this.#waiting.set(ticket, { resolve, reject });
      this.#thread.ref();
      this.#thread.postMessage({ ticket, call, input });
    });
  }

  /** Lets the worker close its files, then ends it. */
  async stop(): Promise<void> {
    await this.ask('stop', null).catch(() => null);
    await this.#thread.terminate();
  }

  #take(reply: WorkerReply): void {
    const waiting = this.#waiting.get(reply.ticket);
    this.#waiting.delete(reply.ticket);
    if (this.#waiting.size === 0) this.#thread.unref();
    if (reply.ok) waiting?.resolve(reply.value as never);
    else waiting?.reject(Object.assign(reply.error, { code: reply.code }));
  }
}
