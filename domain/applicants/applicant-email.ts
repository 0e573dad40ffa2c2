/** E-mail addresses of applicants: strict, since every one of them will stand in a message's head. */
import { fail, ok, type Result } from '../result';

export type EmailError = {
  code: 'email-injection' | 'email-formula' | 'email-malformed' | 'email-too-many';
  /** The piece that is wrong, with what cannot be shown made visible. */
  text: string;
};

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const MOST = 10;

/** One address. Its domain becomes lower case; what stands before the @ stays as written, since it is the owner's. */
export function parseEmail(text: string): Result<string, EmailError> {
  if (/\p{Cc}|\p{Zl}|\p{Zp}/u.test(text.trim())) return fail('email-injection', { text: visible(text) });
  const typed = text.trim();
  if (/^[=+@-]/.test(typed)) return fail('email-formula', { text: visible(typed) });
  const at = typed.lastIndexOf('@');
  const local = typed.slice(0, at);
  const domain = typed.slice(at + 1).toLowerCase();
  const labels = domain.split('.');
  const good =
    at > 0 &&
    local.length <= 64 &&
    typed.length <= 254 &&
    LOCAL.test(local) &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    /^([a-z]{2,63}|xn--[a-z0-9-]+)$/.test(labels.at(-1) ?? '');
  return good ? ok(`${local}@${domain}`) : fail('email-malformed', { text: visible(typed) });
}

/**
 * All addresses of a cell, each once: parted by `;` or `,`, or by blanks where every piece is an address. One that is
 * wrong refuses the cell, so that nobody believes that all of it was taken. Empty for an empty cell.
 */
export function parseEmails(cell: string): Result<string[], EmailError> {
  const typed = cell.trim();
  if (/\p{Cc}|\p{Zl}|\p{Zp}/u.test(typed)) return fail('email-injection', { text: visible(typed) });
  if (/^[=+@-]/.test(typed)) return fail('email-formula', { text: visible(typed) });
  const parted = typed.split(/[;,]/).flatMap((piece) => {
    const words = piece.trim().split(/\s+/);
    return words.length > 1 && words.every((word) => word.includes('@')) ? words : [piece.trim()];
  });
  const found = new Map<string, string>();
  for (const piece of parted) {
    if (piece === '') continue;
    const read = parseEmail(piece);
    if (!read.ok) return read;
    const key = emailKey(read.value);
    if (!found.has(key)) found.set(key, read.value);
  }
  return found.size > MOST ? fail('email-too-many', { text: '' }) : ok([...found.values()]);
}

/** What addresses are compared by: no provider in use tells capitals apart. */
export const emailKey = (address: string): string => address.toLowerCase();

/** Control characters as programmers write them (`\\r\\n`), cut to what fits a line. */
export const visible = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (control) => {
      if (control === '\r') return '\\r';
      if (control === '\n') return '\\n';
      return `\\u${(control.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
    })
    .slice(0, 120);
