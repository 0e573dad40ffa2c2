/** The bytes of a text file as an office hands it over → its text, whatever program wrote it. */

import { takenBack } from './decoded-twice';
import { DOS, MACINTOSH, oneByte, WINDOWS } from './one-byte';

export type TextEncoding =
  | 'utf-8'
  /** Decoded wrongly once by some program, and mended. */
  | 'utf-8-twice'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1252'
  | 'macintosh'
  /** Code page 850. */
  | 'dos'
  /** Some lines UTF-8, others what old programs write: a file put together of two. */
  | 'mixed';
export type DecodedText = { text: string; encoding: TextEncoding };

/** By the byte order mark; else UTF-16 by its noughts, UTF-8, or what old programs write, line by line. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 'utf-16be');
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    // a file that says it is UTF-8 has bad bytes, not another encoding: they become U+FFFD, and their rows are told
    return utf8(new TextDecoder('utf-8').decode(bytes));
  }
  const wide = unmarkedUtf16(bytes);
  if (wide) return utf16(bytes, wide);
  const text = asUtf8(bytes);
  return text === undefined ? byLines(bytes) : utf8(text);
}

function utf8(text: string): DecodedText {
  const meant = takenBack(text);
  return { text: meant, encoding: meant === text ? 'utf-8' : 'utf-8-twice' };
}

const utf16 = (bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});

/**
 * Of its separators, line ends and figures every other byte is a nought, of Jawi or Chinese letters none; in a picture or
 * workbook noughts lie on both sides.
 */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4_000);
  const noughts: [number, number] = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) noughts[at % 2 === 0 ? 0 : 1] += 1;
  const most = Math.max(...noughts);
  if (most < 2 || most < sample.length * 0.05 || Math.min(...noughts) > most * 0.05) return undefined;
  const encoding = noughts[1] === most ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(sample.subarray(0, sample.length & ~1));
  return /[\0-\x08\x0E-\x1F\uFFFE\uFFFF]/.test(text) ? undefined : encoding;
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function byLines(bytes: Uint8Array): DecodedText {
  const lines = linesOf(bytes).map((line) => ({ line, utf8: asUtf8(line) ?? brokenUtf8(line) }));
  const old = lines.filter(({ utf8 }) => utf8 === undefined).map(({ line }) => line);
  const alphabet = alphabetOf(bytes, sampleOf(old));
  const text = lines.map(({ line, utf8 }) => utf8 ?? oneByte(line, ALPHABETS[alphabet])).join('');
  const mixed = lines.some(({ line, utf8 }) => utf8 !== undefined && line.some((byte) => byte > 0x7f));
  return { text, encoding: mixed ? 'mixed' : alphabet };
}

/**
 * A line of which most letters beyond ASCII are UTF-8 is UTF-8 with bad bytes: they become U+FFFD, and its row is told.
 */
function brokenUtf8(line: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(line);
  const bad = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  return good >= bad && good > 0 ? text : undefined;
}

/** Each with its line end. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const ends = bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a);
    if (!ends) continue;
    lines.push(bytes.subarray(start, at + 1));
    start = at + 1;
  }
  if (start < bytes.length) lines.push(bytes.subarray(start));
  return lines;
}

/** Bytes by which an alphabet is told from another. */
const SAMPLE = 200_000;

function sampleOf(lines: readonly Uint8Array[]): Uint8Array[] {
  let left = SAMPLE;
  return lines.flatMap((line) => {
    const part = line.subarray(0, Math.max(0, left));
    left -= part.length;
    return part.length > 0 ? [part] : [];
  });
}

const ALPHABETS = { 'windows-1252': WINDOWS, macintosh: MACINTOSH, dos: DOS } as const;
type Alphabet = keyof typeof ALPHABETS;

/** Lines that end as old Macs end them, or letters that make sense only in one alphabet; else the usual one. */
function alphabetOf(bytes: Uint8Array, old: readonly Uint8Array[]): Alphabet {
  if (bytes.includes(0x0d) && !bytes.includes(0x0a)) return 'macintosh';
  const strange = (alphabet: Alphabet): number =>
    old.reduce((sum, line) => sum + (oneByte(line, ALPHABETS[alphabet]).match(STRANGE)?.length ?? 0), 0);
  const better = (best: Alphabet, next: Alphabet): Alphabet => (strange(next) < strange(best) ? next : best);
  return better(better('windows-1252', 'macintosh'), 'dos');
}

/**
 * A capital with a mark inside a word or at its end, a sign amid letters, a low quote behind one, a control character: not
 * how anybody writes.
 */
const STRANGE =
  /(?<=\p{Ll})[\u00C0-\u00DE\u0152\u0160\u0178\u017D]|(?<=\p{L})[\u00C0-\u00DE](?=\p{Ll})|(?<=\p{L})[^\p{L}\p{P}\p{Zs}\p{M}\p{Cc}\p{N}<=>+|^~`$](?=\p{L})|[\u0080-\u009F]|[\u00D2\u00D3](?=\p{L})|(?<=\p{L})[‚„†‡ˆ‰ƒ]|(?<=\p{L})[…”•](?=\p{L})|(?<=\p{L})[\u2500-\u259F]/gu;
