import { paperWords } from '../../words/papers/printed';
import { stampText } from './date-text';
import { Figure } from './figure';
import type { LastCheck } from './journal-anchor-data';

const words = paperWords.anchor;

/** What the last full check found, where there was one. */
export function CheckLine({ check }: { check: LastCheck | null }) {
  if (!check) return <p className="anchor-line">{words.unchecked}</p>;
  return (
    <p className="anchor-line">
      {words.checked} <Figure>{stampText(check.at)}</Figure>, {words.upTo} <Figure>{check.seq}</Figure>:{' '}
      <strong>{words.results[check.result]}</strong>.
    </p>
  );
}
