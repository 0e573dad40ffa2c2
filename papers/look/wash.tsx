import { paperWords } from '../../words/papers/printed';
import { strokedWord } from './letters';
import { pageSize } from './page-size';
import type { PaperView } from './paper-view';

/** The word that lies across the whole sheet, if any: a drill outweighs a preview, a preview a cancelling. */
function washWord(view: PaperView): string | undefined {
  if (view.drill) return paperWords.marks.drill;
  if (view.mark.kind === 'preview') return paperWords.marks.preview;
  if (view.mark.kind === 'cancelled') return paperWords.marks.cancelled;
  if (view.mark.kind === 'superseded') return paperWords.marks.superseded;
  return undefined;
}

/** Rows reach this far down, millimetres: beyond the longest roll. The sheet clips what it does not need. */
const REACH_MM = 860;
const TILT_DEGREES = 24;

/**
 * The word laid across the sheet in slanting rows. It is drawn in hairlines, not in grey, so that a thermal
 * printer and a photocopier keep it. It covers the sheet's first page, so a document that needs another page
 * begins another sheet (an element fixed to the page was seen to come out on the first pages only).
 */
export function Wash({ view }: { view: PaperView }) {
  const word = washWord(view);
  if (word === undefined) return null;
  const { widthMm, marginMm } = pageSize(view.size);
  const width = widthMm - marginMm.left - marginMm.right;
  const { path, width: units } = strokedWord(word);
  const scale = Math.min(width * 0.62, 92) / units;
  const length = units * scale;
  const sine = Math.sin((TILT_DEGREES * Math.PI) / 180);
  const height = length * sine + 6 * scale + 1;
  const rowStep = Math.max(34, width * 0.42);
  const rows = Math.ceil(REACH_MM / rowStep);
  return (
    <div className="wash" aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <svg
          key={row}
          viewBox={`0 0 ${width} ${height.toFixed(2)}`}
          style={{ top: `${(row * rowStep - 8).toFixed(1)}mm`, height: `${height.toFixed(2)}mm` }}
        >
          {[-0.15, 0.95].map((place) => (
            <path
              key={place}
              d={path}
              transform={`translate(${((place + (row % 2) * 0.5 - 0.25) * (length + 14)).toFixed(2)} ${(length * sine).toFixed(2)}) rotate(-${TILT_DEGREES}) scale(${scale.toFixed(3)})`}
            />
          ))}
        </svg>
      ))}
    </div>
  );
}
