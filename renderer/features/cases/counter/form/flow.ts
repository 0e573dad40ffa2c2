import type { KeyboardEvent } from 'react';

const STOPS = 'input:not([type="hidden"]):not([disabled]), textarea:not([disabled]), [data-stop]';

/** The fields that Enter goes through, in reading order. `data-skip` leaves out what is rarely changed; Tab still finds it. */
export function stopsIn(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) =>
      stop.closest('[data-skip]') === null &&
      stop.getClientRects().length > 0 &&
      !(stop instanceof HTMLInputElement && stop.type === 'radio' && !stop.checked),
  );
}

/** Where typing goes on: the first field that is still empty, or simply the first one (a check list). */
export function focusFirst(container: HTMLElement | null, which: 'empty' | 'first'): void {
  if (container === null) return;
  const stops = stopsIn(container);
  const empty = which === 'empty' ? stops.find((stop) => isText(stop) && stop.value === '') : undefined;
  (empty ?? stops[0])?.focus();
}

/** Enter moves to the next field; after the last one `onEnd` says where to. Shift+Enter is a new line. */
export function enterMovesOn(event: KeyboardEvent<HTMLElement>, onEnd: () => void): void {
  if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.altKey) return;
  const { target, currentTarget } = event;
  if (!(target instanceof HTMLElement) || target instanceof HTMLButtonElement) return;
  // a list has taken the marked line with this Enter: that is an answer, and one goes on
  if (event.defaultPrevented && target.role !== 'combobox') return;
  const stops = stopsIn(currentTarget);
  const at = stops.indexOf(target);
  event.preventDefault();
  event.stopPropagation();
  const next = at < 0 ? stops.find((stop) => follows(target, stop)) : stops[at + 1];
  if (next === undefined) onEnd();
  else next.focus();
}

const isText = (stop: HTMLElement): stop is HTMLInputElement | HTMLTextAreaElement =>
  stop instanceof HTMLTextAreaElement ||
  (stop instanceof HTMLInputElement && stop.type !== 'radio' && stop.type !== 'checkbox');

const follows = (from: HTMLElement, to: HTMLElement): boolean =>
  (from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
