/** Long work with a name, its progress, an end that is always told, and a way to stop it. */
import { randomUUID } from 'node:crypto';
import type { Events } from './events';

export interface Task {
  /** Tells how far it is; `of` null where nobody knows. */
  progress(done: number, of: number | null): void;
  /** Whether somebody asked it to stop; the work looks between its steps. */
  stopAsked(): boolean;
}

/** Names of long work; each has its words in `words/shell`. */
export type TaskLabel =
  'backup' | 'package' | 'list' | 'applicants' | 'cause-book' | 'esv2-answer' | 'esv3-list' | 'demo';

export class Tasks {
  readonly #stopping = new Map<string, boolean>();
  readonly #running = new Set<TaskLabel>();
  /** What is under way, and never fails: whoever began it is told how it ended. */
  readonly #ends = new Set<Promise<unknown>>();

  constructor(private readonly events: Events) {}

  /**
   * Runs `work`; however it ends, the screens are told how. Work that was asked to stop too late, and was done, is done.
   */
  async run<T extends { readonly ok: boolean }>(
    label: TaskLabel,
    work: (task: Task) => Promise<T>,
  ): Promise<T> {
    const running = this.#run(label, work);
    const end = running.catch(() => undefined).finally(() => this.#ends.delete(end));
    this.#ends.add(end);
    return running;
  }

  /** Asks all work to stop, and waits for its end: the register is about to be closed. */
  async end(): Promise<void> {
    for (const id of this.#stopping.keys()) this.#stopping.set(id, true);
    await Promise.all(this.#ends);
  }

  async #run<T extends { readonly ok: boolean }>(
    label: TaskLabel,
    work: (task: Task) => Promise<T>,
  ): Promise<T> {
    const id = randomUUID();
    const stopAsked = () => this.#stopping.get(id) ?? false;
    const tell = (state: 'running' | 'done' | 'failed' | 'cancelled', done = 0, of: number | null = null) =>
      this.events.send({ kind: 'task', id, label, done, of, state });
    this.#stopping.set(id, false);
    this.#running.add(label);
    tell('running');
    try {
      const result = await work({ progress: (done, of) => tell('running', done, of), stopAsked });
      tell(result.ok ? 'done' : stopAsked() ? 'cancelled' : 'failed');
      return result;
    } catch (error) {
      tell('failed');
      throw error;
    } finally {
      this.#stopping.delete(id);
      this.#running.delete(label);
    }
  }

  isRunning(label: TaskLabel): boolean {
    return this.#running.has(label);
  }

  /** Asks the work to stop; false when there is none of that id. */
  cancel(id: string): boolean {
    if (!this.#stopping.has(id)) return false;
    this.#stopping.set(id, true);
    return true;
  }
}
