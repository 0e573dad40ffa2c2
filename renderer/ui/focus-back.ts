import { useLayoutEffect } from 'react';

/**
 * While `opened`, a dialog has the focus; then it goes back to where it was, also when the dialog is taken away
 * altogether. Without this it would be nowhere, and the next Tab would begin at the top of the window.
 */
export function useFocusBack(opened: boolean): void {
  useLayoutEffect(() => {
    if (!opened) return undefined;
    const from = document.activeElement;
    return () => {
      // after the dialog has gone; whoever moved the focus elsewhere meanwhile is left in peace
      requestAnimationFrame(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (lost && from instanceof HTMLElement && from.isConnected) from.focus();
      });
    };
  }, [opened]);
}
