/** Where this counter's secrets lie: in the system's own key store, or in a file where the system has none. */
export const KEY_STORES = ['os', 'file'] as const;
export type KeyStore = (typeof KEY_STORES)[number];
