import type { OutputOf } from '../../../preload/contract/contract';
import { createStore } from '../../ui/store';

/** What the last restore brought, until it was read: the screen that began it goes away with the session. */
export const restoredStore = createStore<OutputOf<'backups.restore'> | null>(null);
