/** Search, as the main thread sees it: wakes the worker after commits and passes questions on. */
import { join } from 'node:path';
import type { Counter } from '../call/counter';
import { registerFile } from '../register/register';
import { sqliteModulePath } from '../register/sqlite';
import type { Found } from '../register/found';
import { ReadingWorker } from './reading-worker';

export const searchFile = (folder: string): string => join(folder, 'search.sqlite');

/** The first screen comes first; whoever searches earlier starts the worker at once. */
const START_DELAY_MS = 1500;
/** One waking for a burst of commits. */
const WAKE_DELAY_MS = 200;

export class SearchIndex {
  readonly #counter: Pick<Counter, 'folder' | 'log' | 'events'>;
  #worker: ReadingWorker | undefined;
  #timer: NodeJS.Timeout | undefined;
  #open = false;

  constructor(counter: Pick<Counter, 'folder' | 'log' | 'events'>) {
    this.#counter = counter;
  }

  /** The register is open: the index is made ready soon, without holding anything up. */
  start(): void {
    this.#open = true;
    this.#later(START_DELAY_MS);
  }

  /** After each commit; costs a look at a timer. */
  wake(): void {
    if (this.#open && this.#timer === undefined) this.#later(WAKE_DELAY_MS);
  }

  /** Ends the worker and closes its files, so that the register's file may be replaced. */
  async stop(): Promise<void> {
    this.#open = false;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.stop();
  }

  /** A page of what matches, newest first. Throws when the worker cannot answer. */
  find(text: string, after: string | null): Promise<Found> {
    if (!this.#open) return Promise.resolve({ hits: [], next: null, behind: 0 });
    const { worker, fresh } = this.#working();
    if (fresh) void this.#catchUp();
    return worker.ask('search.find', { text, after });
  }

  /** Takes in what is missing; resolves when nothing is. */
  async catchUp(): Promise<void> {
    if (!this.#open) return;
    const { added } = await this.#working().worker.ask('search.catchUp', null);
    if (added > 0) this.#counter.events.send({ kind: 'changed', features: ['search'] });
  }

  #later(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#catchUp();
    }, delay).unref();
  }

  /** An index that cannot be fed harms nobody: it is tried again after the next commit. */
  async #catchUp(): Promise<void> {
    try {
      await this.catchUp();
    } catch (error) {
      if (this.#open) this.#counter.log.warn('search index not fed', { error });
    }
  }

  #working(): { worker: ReadingWorker; fresh: boolean } {
    if (this.#worker) return { worker: this.#worker, fresh: false };
    const { folder, log } = this.#counter;
    const places = {
      sqliteModule: sqliteModulePath(),
      registerFile: registerFile(folder),
      searchFile: searchFile(folder),
    };
    const worker = new ReadingWorker(places, (error) => {
      if (error) log.error('worker ended', { error });
      if (this.#worker === worker) this.#worker = undefined;
    });
    this.#worker = worker;
    return { worker, fresh: true };
  }
}
