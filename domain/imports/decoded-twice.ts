/**
 * UTF-8 that some program took for windows-1252 and wrote as UTF-8 once more: `cafÃ©`, `Dâ€™Mara`. Letters that nobody
 * writes beside each other, and that make good UTF-8 when the mistake is taken back, are taken back.
 */
import { WINDOWS } from './one-byte';

/** What a byte that goes on with a letter became, in either of the two alphabets that are confused. */
const NEXT = `[${WINDOWS.slice(0, 0x40)}\\u0080-\\u009F]`;
/**
 * What the first byte of a letter became tells how many bytes it had. `É’` is no such pair, since people write it; Jawi is
 * known by several in a row.
 */
const TWICE = new RegExp(
  `[\\u00C2-\\u00C5]${NEXT}|(?:[\\u00D8-\\u00DB]${NEXT}){2,}|[\\u00E0-\\u00EF]${NEXT}{2}|[\\u00F0-\\u00F4]${NEXT}{3}`,
  'g',
);

/** The text as it was meant; the very same where nothing in it was decoded twice. */
export const takenBack = (text: string): string =>
  text.replace(TWICE, (letters) => onceOnly(letters) ?? letters);

function onceOnly(letters: string): string | undefined {
  const bytes = Uint8Array.from(letters, (letter) => {
    const upper = WINDOWS.indexOf(letter);
    return upper < 0 ? letter.charCodeAt(0) : upper + 0x80;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
