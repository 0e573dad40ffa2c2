/** Telephone numbers as counters write and compare them, for every list and form. */
import { cleanCell, shortDashes } from './clean-cell';

/** Numbers of ours whose nought is missing; what begins with 1300 or 1800 has none. */
const BARE = /^(?!1[38]00)(1[02-46-9]\d{7}|1[15]\d{8}|8[2-9]\d{6}|3\d{8}|[4-79]\d{7})$/;
const LOCAL = /^(01[02-46-9]|011|015|08[2-9]|0[3-79])(\d{6,8})$/;

/** `03-4477863`, `019-3599333`: blanks, brackets and +60 do not matter. What is no such number stays as it was typed. */
export function tidyPhone(text: string): string {
  const typed = cleanCell(text);
  const local = LOCAL.exec(phoneKey(typed));
  if (local) return `${local[1] ?? ''}-${local[2] ?? ''}`;
  return typed.replace(/\s+/g, ' ').slice(0, 40);
}

/**
 * Its digits alone: the country's code is taken for what it stands for, `(0)` behind it is not dialled, and the nought
 * that a spreadsheet drops from a figure (`194477861`) is put back where that makes a number of ours.
 */
export function phoneKey(text: string): string {
  const typed = shortDashes(cleanCell(text)).replace(/\.0$/, '');
  const abroad = /^\s*\(?\s*(\+|00)?\s*6\s*\)?[\s-]?\(?0\s*\)?\s*(\(0\))?(?=[\d\s-])/;
  const digits = typed
    .replace(/^[Oo](?=\d{1,2}[\s-]?\d)/, '0')
    .replace(abroad, '0')
    .replace(/\D/g, '')
    .replace(/^00(?=[1-9])/, '0');
  return BARE.test(typed.replace(/[\s-]/g, '')) ? `0${digits}` : digits;
}

/** Whether it can be dialled: seven to fifteen digits. */
export const isPhone = (text: string): boolean =>
  /^[+\d][\d\s()./-]*(\s?(ext|samb)\.?\s?\d+)?$/i.test(cleanCell(text)) &&
  phoneKey(text).length >= 7 &&
  phoneKey(text).length <= 20;

export type Phones = {
  phones: string[];
  /** Pieces of which a spreadsheet has rounded the digits away (`1.94E+08`): they cannot be guessed. */
  rounded: string[];
  /** Pieces that are no number at all. */
  unread?: string[];
};

/** All numbers of a cell: `03-4477863 / 019-3599333`, `Tel: 03-4477863, Faks: 03-4477864`, `03-4477863/4`. */
export function readPhones(cell: string): Phones {
  const [rounded, unread, phones] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let former = '';
  for (const piece of piecesOf(cleanCell(cell))) {
    if (/^\d([.,]\d+)?E\+?\d+$/i.test(piece.replace(/\s/g, ''))) rounded.add(piece);
    else if (!/^(faks|fax|f\s*:)/i.test(piece)) {
      // `/4` stands for the number before it with another end
      const tail = /^\d{1,3}$/.test(piece) && LOCAL.test(phoneKey(former)) ? piece : '';
      const phone = tidyPhone(tail === '' ? piece : phoneKey(former).slice(0, -tail.length) + tail);
      if (/[1-9]/.test(phone)) phones.add(phone);
      else if (!NONE.test(phone)) unread.add(phone);
      former = phone;
    }
  }
  return { phones: [...phones], rounded: [...rounded], ...(unread.size > 0 ? { unread: [...unread] } : {}) };
}

/** How people write that there is no number. */
const NONE = /^([0\s-]+|x+|\?+|n\.?a\.?|tba|tbc)$/i;
/** What stands before a number: whose or which it is. */
const LABEL =
  /^(no\.?\s*)?(t(?=\s*:)|h[./]\s*p|hp|tel(efon)?|phone|mobile|bimbit|pej(abat)?|office|rumah)\b[\s.:]*(no\.?\s*)?(\([a-z]+\)\s*)?:?\s*/i;

function piecesOf(cell: string): string[] {
  // digits that a spreadsheet has parted by thousands
  if (/^\d{1,3}(,\d{3}){2,}$/.test(cell)) return [cell.replaceAll(',', '')];
  const told = cell
    .replace(/\bh\/p\b/gi, 'hp')
    .replace(/\s+(?=f(aks|ax)?\s*:)/gi, ';')
    .replace(/(\d),(?=\d+E\+?\d)/gi, '$1.')
    // a slash behind the area is a dash
    .replace(/(^|[^\d])(0\d{1,2})\/(?=\d{3}[\d\s-]{3,})/g, '$1$2-');
  return told
    .split(/[;,/|&\n]|\bdan\b|\batau\b|\b(?:and|or)\b/i)
    .map((piece) => cleanCell(piece).replace(LABEL, '').trim())
    .flatMap((piece) => {
      const words = piece.split(/\s+/);
      return words.length > 1 && words.every((word) => LOCAL.test(phoneKey(word))) ? words : [piece];
    })
    .filter((piece) => piece !== '');
}
