/**
 * How many choices made a secret: one for each letter that nothing foretells, and one for a whole piece that people try
 * first: a common word, a walk over keys, a run of digits, a day. What repeats what stands before it adds nothing.
 */
import { COMMON_WORDS } from './common-words';

/** Of a text in small letters. `own`: words that say whose it is. */
export function choicesIn(text: string, own: readonly string[] = []): number {
  const words = new Set([...COMMON_WORDS, ...own]);
  const letters = [...text];
  const bare = [...text.replace(/[^\p{L}\p{N}]/gu, '')];
  // two pieces through each other: `121314`, `1q2w3e4r5t`
  const [even, odd] = [0, 1].map((from) => bare.filter((_, at) => at % 2 === from));
  const woven = fewest(even ?? [], words) + fewest(odd ?? [], words);
  return Math.min(fewest(letters, words), ...(bare.length > 0 ? [fewest(bare, words), woven] : []));
}

function fewest(letters: readonly string[], words: ReadonlySet<string>): number {
  const least = [0];
  for (let end = 1; end <= letters.length; end++) {
    let best = (least[end - 1] ?? 0) + (letters[end - 1] === letters[end - 2] ? 0 : 1);
    for (let start = Math.max(0, end - LONGEST); start <= end - 3; start++)
      best = Math.min(best, (least[start] ?? 0) + costOf(letters.slice(start, end).join(''), words));
    least.push(best);
  }
  return least.at(-1) ?? 0;
}

const LONGEST = 20;

/** One for a piece; two for a year, of which there are a hundred and which stands in the midst of other digits by chance. */
function costOf(text: string, words: ReadonlySet<string>): number {
  if (/^(19|20)\d\d$/.test(text)) return 2;
  const isPiece =
    isRun([...text]) || isWalk(text) || isDay(text) || words.has(text) || words.has(spelt(text));
  return isPiece ? 1 : Infinity;
}

/** Digits or letters by a fixed step, such as `123`, `951`, `cba`; on a pad of digits every straight line is one. */
function isRun(letters: readonly string[]): boolean {
  const steps = letters.slice(1).map((letter, at) => stepOf(letters[at] ?? '', letter));
  const [first] = steps;
  if (first === undefined || !steps.every((step) => step === first)) return false;
  return letters.every(isDigit) || (letters.every((letter) => /[a-z]/.test(letter)) && Math.abs(first) <= 1);
}

const isDigit = (letter: string): boolean => /^\d$/.test(letter);
/** After nine comes nought, before nought nine. */
const stepOf = (from: string, to: string): number => {
  const step = to.charCodeAt(0) - from.charCodeAt(0);
  return isDigit(from) && isDigit(to) && Math.abs(step) === 9 ? -Math.sign(step) : step;
};

const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const COLUMNS = ['1qaz', '2wsx', '3edc', '4rfv', '5tgb', '6yhn', '7ujm', '8ik', '9ol'];
const TRACKS = [...ROWS, ...COLUMNS].flatMap((track) => [track, [...track].reverse().join('')]);
const SHIFTED: Readonly<Record<string, string>> = {
  '!': '1', '@': '2', '#': '3', $: '4', '%': '5', '^': '6', '&': '7', '*': '8', '(': '9', ')': '0',
}; // prettier-ignore

/** Along a row or a column of the keyboard, shifted or not. */
const isWalk = (text: string): boolean => {
  const keys = text.replace(/[!@#$%^&*()]/g, (sign) => SHIFTED[sign] ?? sign);
  return TRACKS.some((track) => track.includes(keys));
};

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', '@': 'a', $: 's', '!': 'i',
}; // prettier-ignore

const spelt = (text: string): string => text.replace(/[01345789@$!]/g, (sign) => LOOKS_LIKE[sign] ?? sign);

/** A birthday or any other day as people write one: `DDMMYY`, `MMDDYY`, `YYMMDD`, with the whole year, a month of one, a MyKad. */
export function isDay(digits: string): boolean {
  if (/^(19|20)\d\d(0[1-9]|1[0-2])$/.test(digits) || /^(0[1-9]|1[0-2])(19|20)\d\d$/.test(digits)) return true;
  const [, century = '', day] = /^((?:19|20)?)(\d{6})$/.exec(digits) ?? [];
  const [, ends] = /^(\d{4})(?:19|20)\d\d$/.exec(digits) ?? [];
  const [, born] = /^(\d{6})\d{6}$/.exec(digits) ?? [];
  const yearFirst = day ?? born;
  return (
    (ends !== undefined && isDayAndMonth(ends)) ||
    (yearFirst !== undefined && isDayAndMonth(yearFirst.slice(2))) ||
    (day !== undefined && century === '' && isDayAndMonth(day.slice(0, 4)))
  );
}

/** Four digits, in either order. */
function isDayAndMonth(digits: string): boolean {
  const [a, b] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  const within = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return within(a, b) || within(b, a);
}
