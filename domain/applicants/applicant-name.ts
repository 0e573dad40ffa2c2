/** Names as they are shown and as they are compared. */
import { seen } from '../imports/clean-cell';

/** As shown: one blank between words, whatever blanks (tabs, line breaks, no-break) stood there; nothing unseen. */
export const tidyName = (text: string): string => seen(text).replace(/\s+/g, ' ').trim();

const SAME: readonly [RegExp, string][] = [
  [/\bsendirian berhad\b/g, 'sdn bhd'],
  [/\bsdn berhad\b/g, 'sdn bhd'],
  [/\bberhad\b/g, 'bhd'],
  [/\bperkongsian liabiliti terhad\b/g, 'plt'],
  [/\blimited liability partnership\b/g, 'plt'],
  [/\bllp\b/g, 'plt'],
  [/\b(and|dan)\b/g, ' '],
  [/\bmalaysia\b/g, 'm'],
];

/** Words that most names have: to look for them narrows nothing down. */
const IN_MOST = new Set(['bin', 'binti', 'sdn', 'bhd', 'berhad', 'enterprise', 'trading']);

/** Of plain words those that tell names apart; all of them where there are no others. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !IN_MOST.has(word));
  return telling.length > 0 ? telling : words;
}

/** Without case, marks and punctuation. */
export const plainName = (text: string): string =>
  tidyName(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** As compared: `Sdn. Bhd.`, `SDN BHD` and `Sendirian Berhad` are one, and so on. */
export const foldName = (text: string): string =>
  SAME.reduce((name, [pattern, is]) => name.replace(pattern, is), plainName(text))
    .replace(/\s+/g, ' ')
    .trim();
