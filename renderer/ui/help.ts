import { createStore } from './store';

/** What the help opens at: an error's way out, or the screen one is on. */
export interface HelpTarget {
  readonly code?: string;
}

/** Null while the help is closed. */
export const helpTarget = createStore<HelpTarget | null>(null);

export const openHelp = (target: HelpTarget = {}): void => helpTarget.set(target);
export const closeHelp = (): void => helpTarget.set(null);
