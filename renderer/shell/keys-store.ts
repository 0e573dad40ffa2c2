import { createStore } from '../ui/store';

export const keysOpened = createStore(false);

/** Opens the list of keys; `?` does. */
export const openKeys = (): void => keysOpened.set(true);
