/** Main's side of the typed events; the transport listens and passes them to the windows. */
import type { AppEvent } from '../../preload/contract/events';

export class Events {
  readonly #listeners = new Set<(event: AppEvent) => void>();

  listen(listener: (event: AppEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  send(event: AppEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
