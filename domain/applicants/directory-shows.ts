/**
 * What of the directory is looked through. `without` and `lost` part the `unreachable`: no address at all, every address
 * bounced. `several` have more than one address, `shared` one that somebody before them by name has, too.
 */
export const DIRECTORY_SHOWS = [
  'active', 'bounced', 'unreachable', 'retired', 'without', 'lost', 'several', 'shared',
] as const; // prettier-ignore
export type DirectoryShow = (typeof DIRECTORY_SHOWS)[number];
