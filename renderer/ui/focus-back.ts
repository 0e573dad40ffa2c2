import { useLayoutEffect } from 'react';
import { isFocusFree } from './keep-focus';

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
        if (from instanceof HTMLElement && from.isConnected && isFocusFree(from)) from.focus();
      });
    };
  }, [opened]);
}
