import { useEffect, useState } from 'react';

/**
 * For a dialog that is taken away altogether when it closes: the focus goes back to where it was when the dialog came.
 * Without this it would be nowhere, and the next Tab would begin at the top of the window.
 */
export function useFocusBack(): void {
  const [from] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // after the dialog has gone; whoever moved the focus elsewhere meanwhile is left in peace
      requestAnimationFrame(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (lost && from instanceof HTMLElement && from.isConnected) from.focus();
      });
    },
    [from],
  );
}
