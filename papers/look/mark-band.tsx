import { paperWords } from '../../words/papers/printed';
import { stampText } from './date-text';
import type { PaperView } from './paper-view';

/** As much of a reason as leaves a crowded receipt on its page; the whole of it stands in the register. */
const MOST = 60;
const shortened = (text: string): string =>
  text.length <= MOST
    ? text
    : `${text
        .slice(0, MOST - 1)
        .toWellFormed()
        .trimEnd()}…`;

/** `Dicetak semula 22 Nov 2026 10:05 oleh Siti Contoh (P-017). Sebab: kertas koyak.` */
function againText(again: PaperView['again']): string | undefined {
  if (!again) return undefined;
  const { marks } = paperWords;
  const told = `${marks.again} ${stampText(again.at)} ${marks.againBy} ${again.by}.`;
  const reason = shortened(again.reason.replace(/[.\s]+$/, ''));
  return reason === '' ? told : `${told} ${marks.againWhy}: ${reason}.`;
}

/**
 * The band at the head of a paper that is not a plain original: SALINAN n, DIBATALKAN, DIGANTIKAN, PRATONTON, and LATIHAN
 * beside any of them. Real text, so that it is also found when the PDF is searched.
 */
export function MarkBand({ view }: { view: PaperView }) {
  const { marks } = paperWords;
  const bands: { word: string; note: string }[] = [];
  if (view.drill) bands.push({ word: marks.drill, note: marks.drillNote });
  if (view.mark.kind === 'copy')
    bands.push({ word: `${marks.copy} ${view.mark.n}`, note: againText(view.again) ?? marks.copyNote });
  if (view.mark.kind === 'cancelled') {
    const { by } = view.mark;
    const instead = by === undefined ? undefined : `${marks.cancelledFor} ${by}.`;
    const note = [marks.cancelledNote, instead, againText(view.again)].filter(Boolean).join(' ');
    bands.push({ word: marks.cancelled, note });
  }
  if (view.mark.kind === 'superseded') {
    const { at, traceCode } = view.mark;
    const by = `${marks.supersededBy} ${stampText(at)} (${paperWords.traceCode.toLowerCase()} ${traceCode}).`;
    const note = [by, marks.supersededNote, againText(view.again)].filter(Boolean).join(' ');
    bands.push({ word: marks.superseded, note });
  }
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
