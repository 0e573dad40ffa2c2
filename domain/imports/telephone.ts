/** Telephone numbers as counters write and compare them, for every list and form. */
import { cleanCell, shortDashes } from './clean-cell';

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
  const abroad = /^\s*\(?\s*(\+|00)?60\s*\)?\s*(\(0\))?(?=[\d\s-])/;
  const digits = typed
    .replace(abroad, '0')
    .replace(/\D/g, '')
    .replace(/^00(?=[1-9])/, '0');
  const bare = /^[1-9]\d{7,9}$/.test(typed) && LOCAL.test(`0${digits}`);
  return bare ? `0${digits}` : digits;
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
};

/** All numbers of a cell: `03-4477863 / 019-3599333`. */
export function readPhones(cell: string): Phones {
  const pieces = cleanCell(cell).split(/[;,/\n]|\bdan\b|\batau\b/i).map(cleanCell).filter((piece) => piece !== ''); // prettier-ignore
  const rounded = pieces.filter((piece) => /^\d([.,]\d+)?E\+?\d+$/i.test(piece.replace(/\s/g, '')));
  const phones = new Set(pieces.filter((piece) => !rounded.includes(piece)).map(tidyPhone));
  return { phones: [...phones], rounded };
}
