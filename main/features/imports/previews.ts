/** Files that were read and not taken in yet, by token: those of this run of the app, and only the newest few. */
import { randomUUID } from 'node:crypto';

export class Previews<Preview> {
  /** By counter, so that a drill and its office know nothing of each other's. */
  readonly #kept = new WeakMap<object, Map<string, Preview>>();

  constructor(private readonly most: number) {}

  /** Keeps it and answers its token; the oldest go, so that nothing has to be thrown away on a timer. */
  keep(counter: object, preview: Preview): string {
    const kept = this.#kept.get(counter) ?? new Map<string, Preview>();
    this.#kept.set(counter, kept);
    const token = randomUUID();
    kept.set(token, preview);
    for (const old of [...kept.keys()].slice(0, -this.most)) kept.delete(old);
    return token;
  }

  of(counter: object, token: string): Preview | undefined {
    return this.#kept.get(counter)?.get(token);
  }

  drop(counter: object, token: string): void {
    this.#kept.get(counter)?.delete(token);
  }
}
