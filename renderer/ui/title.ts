import { useEffect } from 'react';
import { readScreensAhead } from './lazy-screen';

/** The window is drawn and shown before anything else is read. */
const AHEAD_AFTER_MS = 400;
let first = true;

/**
 * Gives the window the title of what it shows, once that stands (undefined: not yet). Main takes the first title for the
 * sign that the window may be shown.
 */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return;
    document.title = title;
    if (!first) return;
    first = false;
    setTimeout(() => void readScreensAhead(), AHEAD_AFTER_MS);
  }, [title]);
}
