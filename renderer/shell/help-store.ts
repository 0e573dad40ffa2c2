import { createStore } from '../ui/store';

export const helpOpened = createStore(false);

/** Opens the list of keys; `?` does. */
export const openHelp = (): void => helpOpened.set(true);
