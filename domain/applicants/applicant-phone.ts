/** Telephone numbers as the counter writes and compares them. */

/** `03-4477863`, `019-3599333`: blanks, brackets and +60 do not matter. What is no such number stays as it was typed. */
export function tidyPhone(text: string): string {
  const digits = phoneKey(text);
  const local = /^(01[02-46-9]|011|015|08[2-9]|0[3-79])(\d{6,8})$/.exec(digits);
  if (local) return `${local[1] ?? ''}-${local[2] ?? ''}`;
  return text.replace(/\s+/g, ' ').trim().slice(0, 40);
}

/** Its digits alone, with the country's code taken for what it stands for. */
export const phoneKey = (text: string): string =>
  text.replace(/^\s*(\+|00)?60(?=[1-9\s-])/, '0').replace(/\D/g, '');

/** Whether it can be dialled: seven to fifteen digits. */
export const isPhone = (text: string): boolean =>
  /^[+\d][\d\s()./-]*(\s?(ext|samb)\.?\s?\d+)?$/i.test(text.trim()) &&
  phoneKey(text).length >= 7 &&
  phoneKey(text).length <= 20;

/** All numbers of a cell: `03-4477863 / 019-3599333`. */
export const parsePhones = (cell: string): string[] => [
  ...new Set(
    cell
      .split(/[;,/]|\bdan\b|\batau\b/i)
      .map((piece) => tidyPhone(piece))
      .filter((piece) => piece !== ''),
  ),
];
