import { paperWords } from '../../words/papers/printed';
import type { PaperView } from './paper-view';

/**
 * The band at the head of a paper that is not a plain original: SALINAN n, DIBATALKAN, PRATONTON, and LATIHAN
 * beside any of them. Real text, so that it is also found when the PDF is searched.
 */
export function MarkBand({ view }: { view: PaperView }) {
  const { marks } = paperWords;
  const bands: { word: string; note: string }[] = [];
  if (view.drill) bands.push({ word: marks.drill, note: marks.drillNote });
  if (view.mark.kind === 'copy') bands.push({ word: `${marks.copy} ${view.mark.n}`, note: marks.copyNote });
  if (view.mark.kind === 'cancelled') bands.push({ word: marks.cancelled, note: marks.cancelledNote });
  if (view.mark.kind === 'preview') bands.push({ word: marks.preview, note: marks.previewNote });
  if (bands.length === 0) return null;
  return (
    <div className="bands">
      {bands.map((band) => (
        <div className="band" key={band.word}>
          <strong>{band.word}</strong>
          <span>{band.note}</span>
        </div>
      ))}
    </div>
  );
}
