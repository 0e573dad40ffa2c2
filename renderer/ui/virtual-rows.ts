import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useState, useSyncExternalStore, type RefObject } from 'react';

/** A list of no more rows is drawn whole. */
const WHOLE = 100;
/** Rows drawn above and below those in sight. */
const BEYOND = 12;
/** Until the window's height is known. */
const FIRST_HEIGHT = 900;

/** What stands in a long list, in order: rows that are drawn, and the room of those that are not. */
export type Piece =
  | { readonly kind: 'row'; readonly at: number }
  | { readonly kind: 'room'; readonly before: number; readonly height: number };

export interface VirtualRows {
  readonly pieces: readonly Piece[];
  /** The ref of each row that is drawn; the row bears its place as `data-index`. */
  readonly measure: (row: Element | null) => void;
  /** Whether some rows are not drawn. */
  readonly partly: boolean;
}

/**
 * Of a list longer than the window, the rows in sight are drawn, and those that are kept wherever they are: the one that is
 * walked on keeps the focus, and whoever focuses it or scrolls it into view arrives. Printed, all are drawn.
 */
export function useVirtualRows({
  count,
  height,
  box,
  keep,
}: {
  readonly count: number;
  /** About a row's height, in pixels. */
  readonly height: number;
  /** Whatever holds the rows and nothing above them. */
  readonly box: RefObject<HTMLElement | null>;
  /** The rows that are kept, while `first` is the first in sight. */
  readonly keep: (first: number) => readonly number[];
}): VirtualRows {
  const printed = usePrinting();
  const partly = count > WHOLE && !printed;
  const [margin, setMargin] = useState(0);
  const virtual = useVirtualizer<HTMLElement, Element>({
    count,
    enabled: partly,
    estimateSize: () => height,
    getScrollElement: () => scrollerOf(box.current),
    overscan: BEYOND,
    scrollMargin: margin,
    initialRect: { width: 0, height: FIRST_HEIGHT },
    rangeExtractor: (range) => {
      const kept = keep(range.startIndex).filter((at) => at >= 0 && at < count);
      return [...new Set([...kept, ...defaultRangeExtractor(range)])].sort((one, other) => one - other);
    },
  });
  useLayoutEffect(() => {
    if (partly) setMargin(distanceIn(scrollerOf(box.current), box.current));
  }, [partly, box]);
  if (!partly)
    return {
      ...{ partly, measure: virtual.measureElement },
      pieces: Array.from({ length: count }, (_, at) => ({ kind: 'row', at })),
    };
  const pieces: Piece[] = [];
  let from = margin;
  for (const { index, start, end } of virtual.getVirtualItems()) {
    if (start > from) pieces.push({ kind: 'room', before: index, height: start - from });
    pieces.push({ kind: 'row', at: index });
    from = end;
  }
  const left = margin + virtual.getTotalSize() - from;
  if (left > 0) pieces.push({ kind: 'room', before: count, height: left });
  return { pieces, measure: virtual.measureElement, partly };
}

/** The list itself, or what it lies in, whichever scrolls. */
function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  for (let each = element; each !== null; each = each.parentElement)
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  return element && document.documentElement;
}

/** How far below the beginning of what scrolls it stands. */
function distanceIn(scroller: HTMLElement | null, box: HTMLElement | null): number {
  if (scroller === null || box === null || scroller === box) return 0;
  return box.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}

let printing = false;
const onPrint = (changed: () => void): (() => void) => {
  const turn = (event: Event): void => {
    printing = event.type === 'beforeprint';
    changed();
  };
  window.addEventListener('beforeprint', turn);
  window.addEventListener('afterprint', turn);
  return () => {
    window.removeEventListener('beforeprint', turn);
    window.removeEventListener('afterprint', turn);
  };
};
const usePrinting = (): boolean => useSyncExternalStore(onPrint, () => printing);
