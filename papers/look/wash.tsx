import { paperWords } from '../../words/papers';
import { strokedWord } from './letters';
import type { PageSize } from './page-size';
import type { PaperView } from './paper-view';

/** The words that lie across the whole sheet, if any: a drill outweighs a preview, a preview a cancelling. */
export function washWord(view: PaperView): string | undefined {
  if (view.drill) return paperWords.marks.drill;
  if (view.mark.kind === 'preview') return paperWords.marks.preview;
  if (view.mark.kind === 'cancelled') return paperWords.marks.cancelled;
  return undefined;
}

/**
 * The word laid across the page in rows. It is drawn in hairlines, not in grey, so that a thermal printer and a
 * photocopier keep it. Fixed in print, so that it comes on every page of a long document.
 */
export function Wash({ word, page }: { word: string; page: PageSize }) {
  const width = page.widthMm - page.marginMm.left - page.marginMm.right;
  const height = page.heightMm - page.marginMm.top - page.marginMm.bottom;
  const { path, width: wordWidth } = strokedWord(word);
  const scale = Math.min(width / wordWidth, 4.2) * 0.62;
  const rowStep = Math.max(34, width * 0.42);
  const columnStep = wordWidth * scale + 16;
  const marks = [];
  for (let row = 0, y = rowStep * 0.55; y < height + rowStep; row += 1, y += rowStep) {
    for (let x = -columnStep * (row % 2 === 0 ? 0.1 : 0.6); x < width; x += columnStep) {
      marks.push(
        <path
          key={`${x} ${y}`}
          d={path}
          transform={`translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(-24) scale(${scale.toFixed(3)})`}
        />,
      );
    }
  }
  return (
    <svg
      className="wash"
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: `${width}mm`, height: `${height}mm` }}
    >
      {marks}
    </svg>
  );
}
