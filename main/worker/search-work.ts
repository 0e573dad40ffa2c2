/** The worker's share of search: keeps the index fed in small batches, and answers in between. */
import { setImmediate } from 'node:timers/promises';
import { SearchFile, SearchFileDamaged } from '../register/search-file';
import type { ReadTx } from '../register/transaction';
import { behindOf, feedBatch, isOfRegister } from './feed';
import type { Found, SearchSource } from '../register/found';

/** Small enough that somebody who types meanwhile does not notice. */
const BATCH = 200;
/** After so many new documents the index is merged into one part: twice as fast to ask. */
const WORTH_TIDYING = 2000;

export class SearchWork {
  #file: SearchFile;
  #running: Promise<number> | undefined;
  #stopped = false;

  constructor(
    private readonly path: string,
    private readonly tx: ReadTx,
    private readonly sources: readonly SearchSource[],
  ) {
    this.#file = SearchFile.open(path);
  }

  /** Resolves with the number of documents added when nothing is missing; one run serves all who ask meanwhile. */
  catchUp(): Promise<number> {
    this.#running ??= this.#feed().finally(() => (this.#running = undefined));
    return this.#running;
  }

  find(text: string, after: string | null): Found {
    return this.#mending(() => {
      this.#adopt();
      const found = { ...this.#file.find(text, after), behind: behindOf(this.tx, this.#file.watermark()) };
      if (found.behind > 0) void this.catchUp().catch(() => undefined);
      return found;
    });
  }

  stop(): void {
    this.#stopped = true;
    this.#file.close();
  }

  async #feed(): Promise<number> {
    let added = 0;
    while (!this.#stopped) {
      const batch = this.#mending(() => {
        this.#adopt();
        return feedBatch(this.#file, this.tx, this.sources, BATCH);
      });
      added += batch.added;
      if (batch.behind === 0) break;
      await setImmediate();
    }
    if (added >= WORTH_TIDYING) await this.#tidy();
    return added;
  }

  async #tidy(): Promise<void> {
    for (let step = 0; !this.#stopped; step += 1) {
      if (!this.#mending(() => this.#file.tidy(step))) return;
      await setImmediate();
    }
  }

  /** An index of another register is none. */
  #adopt(): void {
    if (!isOfRegister(this.tx, this.#file.watermark())) this.#beginAgain();
  }

  /** A damaged index costs a rebuild, not an error. */
  #mending<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof SearchFileDamaged)) throw error;
      this.#beginAgain();
      return work();
    }
  }

  #beginAgain(): void {
    this.#file.close();
    SearchFile.forget(this.path);
    this.#file = SearchFile.open(this.path);
  }
}
