/**
 * Notices leave as plain text, HTML, XML and JSON. Each has its own characters that mean more than themselves; this is
 * where they lose that meaning. JSON is left to `JSON.stringify`.
 */
import { withoutUnseen } from '../unseen';

/** Not allowed in XML 1.0 at all, nor of any use in a mail. Tab and LF stay. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]+/g;

/** What every channel is given: LF line ends, nothing unseen, no lone surrogate. */
export function plainText(text: string): string {
  return withoutUnseen(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .toWellFormed()
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attributes in double quotes; good for XML as well. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');

/** Paragraphs are parted by an empty line, lines within them stay lines. */
export const paragraphsOf = (text: string): string[] =>
  plainText(text)
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** Paragraphs as HTML, every character of the text escaped. */
export const paragraphsHtml = (text: string): string =>
  paragraphsOf(text)
    .map((paragraph) => `<p>${paragraph.split('\n').map(escapeHtml).join('<br>')}</p>`)
    .join('\n');
