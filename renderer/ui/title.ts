import { useEffect } from 'react';

/**
 * Gives the window the title of what it shows, once that stands (undefined: not yet). Main takes the first title for the
 * sign that the window may be shown.
 */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = title;
  }, [title]);
}
