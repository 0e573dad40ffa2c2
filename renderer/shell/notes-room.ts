import { useEffect } from 'react';

/**
 * Tells the page how high the notes stand at its edge (`--ks-notes`), so that the rail, and on a narrow page the screen,
 * leave them room: nothing lies under them.
 */
export function useNotesRoom(): void {
  useEffect(() => {
    const notes = document.querySelector(".mantine-Notifications-root[data-position='bottom-left']");
    if (notes === null) return undefined;
    const watch = new ResizeObserver(() =>
      document.documentElement.style.setProperty('--ks-notes', `${notes.getBoundingClientRect().height}px`),
    );
    watch.observe(notes);
    return () => watch.disconnect();
  }, []);
}
