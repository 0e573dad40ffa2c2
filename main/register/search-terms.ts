/**
 * What is written into the index for a text, and what a clerk's words ask of it. Both leave out case, marks and
 * punctuation, so that `0124-2026`, `0124 2026` and `01242026` find the same number.
 *
 * Trigrams alone know nothing of one or two letters. So each word begins with two marks: `^^ali` holds the trigrams
 * `^^a` (words that begin with a) and `^al` (with al), and short words are found by their beginning in the same index.
 *
 * The trigrams of a long number are everybody's (court, year, type), and to intersect them takes long. So numbers are
 * keys as well, found by their beginning: of the whole number, or of any of its parts. A case's serial is a key by
 * itself, found as a whole: whoever types `124` means that case before an identity number that holds these digits. And so
 * is its whole number in whatever style: `10003-055-14/2002` finds what its court writes `10003-055-0014-2002`.
 */
import { caseNumberKey, parseCaseNumber } from '../../domain/cases/case-number';

const MARK = '^';
const SERIAL = '#';
const NUMBER = '=';
const MOST_WORDS = 12;
const SHORTEST_KEY = 6;

/** Lower case letters and digits; everything else parts words. Accents go, since few people type them. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const TRACE_CODE = /^[0-9a-f]{16}$/;
const notWord = /[^\p{L}\p{N}]+/u;
const hasDigit = (text: string): boolean => /\p{N}/u.test(text);
const isDigits = (text: string): boolean => /^\p{N}+$/u.test(text);

export interface IndexTerms {
  /** For the trigram index. */
  readonly grams: string;
  readonly keys: readonly string[];
}

/**
 * Terms of a text. Each line of `text` is one thing (a name, a number): it can be found by each of its words and, with
 * all blanks and dashes left out, as a whole, so that `nor aini`, `Nor'aini` and `noraini` are one.
 */
export function indexTerms(text: string): IndexTerms {
  const terms = new Set<string>();
  const keys = new Set<string>();
  const numbers = text.split('\n').flatMap((line) => {
    const number = parseCaseNumber(line);
    return number.ok ? [serialKey(number.value.serial), NUMBER + caseNumberKey(number.value)] : [];
  });
  for (const line of folded(text).split('\n')) {
    const words = line.split(notWord).filter((word) => word !== '');
    for (const word of words) terms.add(word);
    // a/l, s/o, d'mara: as they are written, and without what parts them
    for (const piece of line.split(/\s+/u)) terms.add(piece.split(notWord).join(''));
    terms.add(words.join(''));
    if (!hasDigit(line)) continue;
    for (const at of words.keys()) keys.add(words.slice(at).join(''));
  }
  terms.delete('');
  return {
    grams: [...terms].map((term) => MARK + MARK + term).join(''),
    keys: [...[...keys].filter((key) => hasDigit(key) && key.length >= SHORTEST_KEY), ...new Set(numbers)],
  };
}

const serialKey = (serial: number): string => `${SERIAL}${serial}`;

/** The key of the case serial that was typed, alone and with or without its noughts; undefined where it is none. */
export function serialTyped(typed: string): string | undefined {
  const digits = /^\s*0*([1-9]\d{0,5})\s*$/.exec(typed)?.[1];
  return digits === undefined ? undefined : serialKey(Number(digits));
}

export type Attempt =
  | { readonly kind: 'key'; readonly from: string; readonly to: string }
  /** An FTS5 query. */
  | { readonly kind: 'grams'; readonly match: string };

/** Whoever types a whole case number means it, in whatever style: looked for before anything else. */
export function wholeNumber(typed: string): readonly Attempt[] {
  const number = parseCaseNumber(typed);
  if (!number.ok) return [];
  const key = NUMBER + caseNumberKey(number.value);
  return [{ kind: 'key', from: key, to: `${key}\0` }];
}

/**
 * How to look for what somebody typed, the strictest first; the first attempt that finds anything is the answer.
 * 1. all of it as the beginning of a number; 2. all words, with digits in a row taken as one number; 3. all words.
 * A word may stand anywhere, one or two letters only at the beginning of a word. Only letters and digits get through
 * and each word is quoted, so no operator of FTS5 can be typed. Empty when nothing is left to look for.
 */
export function attemptsFor(typed: string): readonly Attempt[] {
  const words = folded(typed)
    .split(/\s+/u)
    .map((word) => word.split(notWord).join(''))
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const key = words.join('');
  const keyed = (hasDigit(key) || TRACE_CODE.test(key)) && key.length >= SHORTEST_KEY;
  const matches = new Set([matchOf(joinNumbers(words)), matchOf(words)]);
  return [
    ...(keyed ? [{ kind: 'key' as const, from: key, to: `${key}\u{10FFFF}` }] : []),
    ...[...matches].map((match) => ({ kind: 'grams' as const, match })),
  ];
}

function joinNumbers(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const former = joined.at(-1);
    if (former !== undefined && isDigits(former) && isDigits(word)) joined[joined.length - 1] = former + word;
    else joined.push(word);
  }
  return joined;
}

const matchOf = (words: readonly string[]): string => [...new Set(words)].map(quoted).join(' AND ');

function quoted(word: string): string {
  const missing = Math.max(0, 3 - [...word].length);
  return `"${MARK.repeat(missing)}${word}"`;
}
