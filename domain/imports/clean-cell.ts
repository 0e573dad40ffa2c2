/** What a cell says once everything is gone that nobody sees or that stands for nothing. Every import reads cells so. */

import { onlySeen } from '../unseen';

/**
 * Without what nobody sees; blanks of every width are one kind of blank, and letters as wide as Chinese ones and
 * Jawi's figures the usual ones. Line breaks inside stay: some rules ask for them.
 */
export const seen = (text: string): string =>
  // most cells of a long list are plain: nothing is to be looked for in them
  PLAIN.test(text) ? text : wholeSeen(text);
const PLAIN = /^[\x20-\x7E]*$/;

const wholeSeen = (text: string): string =>
  onlySeen(text)
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u2800\u3000\uFFFC]/g, ' ')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (figure) => String(figure.charCodeAt(0) & 0xf));

/** How people write that there is nothing: `-`, `Tiada`, `- Tiada -`, `N/A`; and what a spreadsheet shows for a fault. */
const NOTHING =
  /^[\s\-\u2010-\u2015\u2212_.]*((tiada|tidak ada|belum ada)( data| maklumat| rekod| no\.?| nombor)?( tel(efon)?\.?| e-?mel)?|tidak (berkenaan|berkaitan)|t\/b|nil|n\/?a|none|null|kosong)?[\s\-\u2010-\u2015\u2212_.]*$|^#(n\/a|ref!|value!|name\?|div\/0!|null!|num!)$/i;

/**
 * A cell as it is meant: trimmed, nothing unseen, empty where it says that there is nothing. The apostrophe that our own
 * files put before a figure or formula (`cellText`), and spreadsheets before text, is taken away again, and so is the
 * formula `="0123"` by which programs keep a figure's noughts.
 */
export function cleanCell(text: string): string {
  const typed = seen(text).trim();
  const plain = /^="([^"]*)"$/.exec(typed)?.[1]?.trim() ?? typed;
  const bare = /^'\s*[=+\-@\d]/.test(plain) ? plain.slice(1).trim() : plain;
  return NOTHING.test(bare) ? '' : bare;
}

/** {@link cleanCell}, with one blank where several or a line break stood: for names, titles and headings. */
export const cleanLine = (text: string): string => cleanCell(text).replace(/\s+/g, ' ');

/** Dashes of every length become the short one, as numbers are written. */
export const shortDashes = (text: string): string =>
  text.replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-');
