import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

/**
 * Enter opens what answers the text as it stands. Until the register has answered, the list still shows what the former
 * letters found: an Enter pressed then waits, and any other key takes it back.
 * @param list what Spotlight marks the chosen action in
 * @param settled the list belongs to what is typed
 */
export function usePatientEnter(
  list: RefObject<HTMLElement | null>,
  settled: boolean,
): (event: KeyboardEvent) => void {
  const waiting = useRef(false);
  useEffect(() => {
    if (!settled) return;
    // Spotlight chose among what stood there before; the hits have come in above it, or in its place.
    list.current?.querySelector('[data-selected]')?.removeAttribute('data-selected');
    const first = list.current?.querySelector<HTMLElement>('[data-action]');
    first?.setAttribute('data-selected', 'true');
    if (waiting.current) first?.click();
    waiting.current = false;
  }, [list, settled]);
  return (event) => {
    waiting.current = event.key === 'Enter' && !settled && !event.nativeEvent.isComposing;
    if (!waiting.current) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
