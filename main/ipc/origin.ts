/** Where our own pages come from. */
export const SCHEME = 'app';
export const APP_ORIGIN = `${SCHEME}://siaga`;

/** Whether an address, or an origin, is our own: not a longer name that begins like it. */
export const isOurs = (url: string): boolean => url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`);
