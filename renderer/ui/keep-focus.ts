const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
const isSeen = (element: HTMLElement): boolean => element.isConnected && element.checkVisibility();
const canTake = (element: HTMLElement): boolean =>
  isSeen(element) && !element.matches(':disabled, [inert] *');

/** Where the focus stands in for something that had it. */
let stand: HTMLElement | undefined;

/** Whether `taker` may have the focus: nothing that somebody chose has it, only what holds it or stands in. */
export function isFocusFree(taker: HTMLElement | null): boolean {
  const at = document.activeElement;
  return isLost() || at === stand || at?.tagName === 'H1' || (taker !== null && at?.contains(taker) === true);
}

/** Itself and all that it lies in, from the inside out. */
function outwards(element: HTMLElement): readonly HTMLElement[] {
  const { parentElement } = element;
  return parentElement === null ? [element] : [element, ...outwards(parentElement)];
}

/**
 * The nearest place that is left of where the focus was, on the screen or in a dialog: no button, so that the next Enter
 * presses nothing unmeant. The screen's heading, where all of it has changed.
 */
function nearest(chain: readonly HTMLElement[]): HTMLElement | undefined {
  const heading = document.querySelector<HTMLElement>('#main h1, h1, #main');
  const left = chain.find(canTake);
  const isPlace = left?.closest('#main > *, [role=dialog]') && !left.contains(heading);
  const place = isPlace ? left : heading;
  if (place?.hasAttribute('tabindex') === false) place.tabIndex = -1;
  return place ?? undefined;
}

/**
 * Something always has the focus: when what had it is taken away or can no longer be used (a button that is busy, a row
 * that is done), the nearest place takes it, and gives it back once the former can be used again. Answers how to stop.
 */
export function keepFocus(): () => void {
  let chain: readonly HTMLElement[] = [];
  let busy: HTMLElement | undefined;
  let frame = 0;

  const look = (): void => {
    frame = 0;
    const [former] = chain;
    if (busy && document.activeElement === stand && canTake(busy)) busy.focus({ preventScroll: true });
    else if (!isLost()) return;
    else if (former && canTake(former)) former.focus({ preventScroll: true });
    else {
      stand = nearest(chain);
      busy = former && isSeen(former) ? former : undefined;
      stand?.focus({ preventScroll: true });
    }
  };
  const soon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const noted = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    if (target !== stand) stand = busy = undefined;
    chain = outwards(target);
  };

  document.addEventListener('focusin', noted);
  document.addEventListener('focusout', soon);
  const changes = new MutationObserver(soon);
  const attributeFilter = ['disabled', 'hidden', 'inert'];
  changes.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter });
  return () => {
    document.removeEventListener('focusin', noted);
    document.removeEventListener('focusout', soon);
    changes.disconnect();
    cancelAnimationFrame(frame);
  };
}
