import { fail, ok, type Result } from '../result';

/** Money as a whole number of sen. Floating point never touches money. */
export type Sen = number & { readonly __sen: true };

/** Brands a whole number of sen. Throws RangeError for anything that is not a safe integer. */
export function sen(n: number): Sen {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of sen: ${n}`);
  return (n === 0 ? 0 : n) as Sen; // -0 would print and hash like another amount
}

/** Adds amounts; throws RangeError when the sum leaves the safe integers. */
export function addSen(...amounts: readonly Sen[]): Sen {
  let total = 0;
  for (const amount of amounts) total = sen(total + amount);
  return sen(total);
}

/**
 * Rounds a cash total (never a line) to 5 sen: 1, 2, 6, 7 down; 3, 4, 8, 9 up (BNM rounding).
 * `rounded` = `total` + `rounding`. A negative total is rounded as its mirror image, so that a reversal meets its receipt.
 */
export function roundCash(total: Sen): { rounded: Sen; rounding: Sen } {
  const size = Math.abs(total);
  const over = size % 5;
  const rounded = sen(Math.sign(total) * (over <= 2 ? size - over : size + 5 - over));
  return { rounded, rounding: sen(rounded - total) };
}

/** `1,234.50` */
export function formatRinggit(amount: Sen): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const ringgit = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount < 0 ? '-' : ''}${ringgit}.${digits.slice(-2)}`;
}

/** `RM 1,234.50` */
export function formatRM(amount: Sen): string {
  return amount < 0 ? `-RM ${formatRinggit(sen(-amount))}` : `RM ${formatRinggit(amount)}`;
}

export type AmountMalformed = { code: 'amount-malformed' };

/**
 * Reads what a clerk types: `12`, `12.5`, `1,234.50`, `RM 3`. Refuses signs, a third decimal, commas out of place
 * and anything beyond the safe integers.
 */
export function parseRinggit(text: string): Result<Sen, AmountMalformed> {
  const typed = text.trim().replace(/^RM\s*/i, '');
  if (!/^(\d+|\d{1,3}(,\d{3})+)(\.\d{1,2})?$/.test(typed)) return fail('amount-malformed');
  return parsePlainAmount(typed.replaceAll(',', ''));
}

/** Reads `1234` or `1234.50` and nothing else: the strict form that the command line takes. */
export function parsePlainAmount(text: string): Result<Sen, AmountMalformed> {
  const parts = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (!parts) return fail('amount-malformed');
  const amount = Number(`${parts[1]}${(parts[2] ?? '').padEnd(2, '0')}`);
  return Number.isSafeInteger(amount) ? ok(sen(amount)) : fail('amount-malformed');
}
