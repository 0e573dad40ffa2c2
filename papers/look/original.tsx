import { paperWords } from '../../words/papers/printed';
import type { PaperView } from './paper-view';

/** ASAL, on the one paper of a document that is no copy, preview, cancelled or superseded one. */
export function Original({ view }: { view: PaperView }) {
  return view.mark.kind === 'original' ? <span className="asal">{paperWords.marks.original}</span> : null;
}
