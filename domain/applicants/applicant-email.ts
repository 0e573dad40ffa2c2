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

/** The addresses of a cell, and the first thing in it that is none. */
export type ReadEmails = { addresses: readonly string[]; unread: EmailError | undefined };

/**
 * All addresses of a cell, each once: parted by `;` or `,`, or by blanks where every piece is an address. A piece that is
 * wrong is told of beside those that are right; of a cell that hides lines, begins as a formula, or names too many,
 * nothing is taken. Neither is a reason to leave its company untold (S0.3).
 */
export function readEmails(cell: string): ReadEmails {
  const typed = cell.trim();
  const nothing = (code: EmailError['code']): ReadEmails => ({
    addresses: [],
    unread: { code, text: visible(typed) },
  });
  if (/\p{Cc}|\p{Zl}|\p{Zp}/u.test(typed)) return nothing('email-injection');
  if (/^[=+@-]/.test(typed)) return nothing('email-formula');
  const parted = typed.split(/[;,]/).flatMap((piece) => {
    const words = piece.trim().split(/\s+/);
    return words.length > 1 && words.every((word) => word.includes('@')) ? words : [piece.trim()];
  });
  const found = new Map<string, string>();
  let unread: EmailError | undefined;
  for (const piece of parted) {
    if (piece === '') continue;
    const read = parseEmail(piece);
    if (!read.ok) {
      unread ??= read.error;
      continue;
    }
    const key = emailKey(read.value);
    if (!found.has(key)) found.set(key, read.value);
  }
  return found.size > MOST ? nothing('email-too-many') : { addresses: [...found.values()], unread };
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
