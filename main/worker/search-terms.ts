/**
 * What is written into the trigram index for a text, and what a clerk's words ask of it. Both leave out case, marks and
 * punctuation, so that `0124-2026`, `0124 2026` and `01242026` find the same number.
 *
 * Trigrams alone know nothing of one or two letters. So each word begins with two marks: `^^ali` holds the trigrams
 * `^^a` (words that begin with a) and `^al` (with al), and short words are found by their beginning in the same index.
 */
const MARK = '^';
const MOST_WORDS = 12;

/** Lower case letters and digits; everything else parts words. Accents go, since few people type them. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const notWord = /[^\p{L}\p{N}]+/u;

/**
 * The text to index. Each line of `text` is one thing (a name, a number): it can be found by each of its words and, with
 * all blanks and dashes left out, as a whole, so that `nor aini`, `Nor'aini` and `noraini` are one.
 */
export function indexText(text: string): string {
  const terms = new Set<string>();
  for (const line of folded(text).split('\n')) {
    const words = line.split(notWord).filter((word) => word !== '');
    for (const word of words) terms.add(word);
    terms.add(words.join(''));
  }
  terms.delete('');
  return [...terms].map((term) => MARK + MARK + term).join('');
}

/**
 * The FTS5 query for what somebody typed: all words, each anywhere, short ones at the beginning of a word; undefined
 * when nothing is left to look for. Only letters and digits get through and each word is quoted, so no operator of
 * FTS5 can be typed.
 */
export function matchOf(typed: string): string | undefined {
  const words = folded(typed)
    .split(/\s+/u)
    .map((word) => word.split(notWord).join(''))
    .filter((word) => word !== '');
  if (words.length === 0) return undefined;
  return [...new Set(words)].slice(0, MOST_WORDS).map(quoted).join(' AND ');
}

function quoted(word: string): string {
  const missing = Math.max(0, 3 - [...word].length);
  return `"${MARK.repeat(missing)}${word}"`;
}
