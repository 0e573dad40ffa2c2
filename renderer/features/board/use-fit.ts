import { useLayoutEffect, useRef, type RefObject } from 'react';

const STEP = 0.94;
const LEAST = 0.4;

/** Sizes hang on the board's own width, and shrink together until everything is in sight: nobody can scroll a board. */
export function useFit(shown: unknown): RefObject<HTMLDivElement | null> {
  const face = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = face.current;
    if (element === null) return;
    const fit = (): void => {
      let scale = 1;
      do {
        element.style.setProperty('--fit', String(scale));
        scale *= STEP;
      } while (element.scrollHeight > element.clientHeight && scale > LEAST);
    };
    fit();
    const watcher = new ResizeObserver(fit);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [shown]);
  return face;
}
